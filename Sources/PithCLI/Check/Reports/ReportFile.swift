import ArgumentParser
import PithFiles

/// A file that a report goes to.
enum ReportFile {
  /// Writes a report as a whole, in place of what has its name; or ends the command with the fitting
  /// exit code.
  static func write(_ document: [UInt8], to path: String) throws {
    do throws(SystemError) {
      switch Destination(path) {
      case .device(let device): try OpenFile(writingTo: device).write(document)
      case .standardOutput: try OpenFile.standardOutput.write(document)
      case .folder: throw .isFolder
      case .file(let file):
        let temporary = try TemporaryFile(for: file)
        try temporary.write(document)
        try temporary.commit()
      }
    } catch {
      let place = Destination(path) == .standardOutput ? "standard output" : path
      throw OutputError(error, writingTo: place).exit()
    }
  }

  /// Appends to a file, which need not be there.
  static func append(_ document: [UInt8], to path: String) throws {
    do throws(SystemError) {
      try OpenFile(appendingTo: FilePath(path)).write(document)
    } catch {
      throw OutputError(error, writingTo: path).exit()
    }
  }
}
