import ArgumentParser
import Pith
import PithFiles

/// Reads files of site rules for a command.
enum SiteRulesFile {
  /// A larger file is none of rules.
  private static let maxBytes = 256 << 20

  /// The rules of all files; nil when there is no file.
  ///
  /// - Throws: The exit code, when a file cannot be used; the user is told why.
  static func read(_ paths: [String]) throws -> SiteRules? {
    guard !paths.isEmpty else { return nil }
    var rules = SiteRules()
    for path in paths {
      let bytes = try bytes(of: path)
      do throws(SiteRulesError) {
        try rules.add(bytes, name: path)
      } catch {
        StandardError.say(error.description)
        throw ExitCode(2)
      }
    }
    return rules
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    let reason: String
    do throws(SystemError) {
      let file = path == "-" ? OpenFile.standardInput : try OpenFile(reading: FilePath(path))
      let bytes = try file.readToEnd(limit: maxBytes, start: [])
      if bytes.count <= maxBytes { return bytes }
      reason = "it has more than \(maxBytes) bytes; is it a file of site rules?"
    } catch {
      reason = error.description
    }
    StandardError.say("\(path): \(reason)")
    throw ExitCode(2)
  }
}
