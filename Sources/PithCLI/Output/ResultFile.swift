import ArgumentParser
import PithFiles

/// Where a command writes a result that it has whole: a file, a device or standard output.
struct ResultFile {
  private let destination: Destination

  /// Reads the value of `--output`: a file, `-` or nil for standard output.
  init(_ argument: String?) throws {
    destination = Destination(argument)
    guard case .folder(let path) = destination else { return }
    throw ValidationError("--output takes a file here, and \(path.description) is a folder.")
  }

  /// Writes the result, or ends the command with the fitting exit code; a file appears only whole.
  func write(_ bytes: [UInt8]) throws {
    do throws(SystemError) {
      switch destination {
      case .standardOutput, .folder: try OpenFile.standardOutput.write(bytes)
      case .device(let path): try OpenFile(writingTo: path).write(bytes)
      case .file(let path):
        let file = try TemporaryFile(for: path)
        try file.write(bytes)
        try file.commit()
      }
    } catch {
      throw OutputError(error, writingTo: place).exit()
    }
  }

  private var place: String {
    switch destination {
    case .standardOutput: "standard output"
    case .file(let path), .device(let path), .folder(let path): path.description
    }
  }
}
