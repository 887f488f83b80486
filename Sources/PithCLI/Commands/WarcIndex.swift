import ArgumentParser
import Foundation
import PithArchive
import PithFiles

/// `pith warc index`: where in archives each capture stands.
struct WarcIndex: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Write the CDXJ index of WARC files to standard output.",
    discussion: """
      A line for each capture, sorted: the URL as SURT, the time, and a JSON object with url, mime, \
      status, digest, length, offset and filename.

      Exit codes: 0 all captures are in it, 1 parts of the files could not be read or reached, 2 no \
      file could be read, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("WARC files, compressed or not.", valueName: "file"), completion: .file())
  var files: [String]

  func run() throws {
    var index = CDXJIndex(spillingInto: FilePath(FileManager.default.temporaryDirectory.path))
    var unreadableCount = 0
    var isComplete = true
    for file in files {
      do throws(ArchiveError) {
        let found = try WARCIndexer.index(FilePath(file), into: &index)
        for damage in found.damages {
          isComplete = false
          StandardError.say("warc:\(file)#\(damage.offset): \(damage.reason)")
        }
        if found.unreachableCount > 0 {
          isComplete = false
          StandardError.say(
            "\(file): captures that share a gzip member and cannot be reached: "
              + "\(found.unreachableCount)")
        }
      } catch {
        unreadableCount += 1
        StandardError.say(error.description)
      }
    }
    var captures = index.take()
    while let chunk = try captures.next() { try StandardOutput.write(chunk) }
    if unreadableCount == files.count { throw ExitCode(2) }
    guard isComplete && unreadableCount == 0 else { throw ExitCode(1) }
  }
}
