import PithExport
import PithFiles

/// Where the results of a run go.
enum Destination: Sendable, Hashable {
  /// To standard output, one after the other.
  case standardOutput
  /// Into one file, one after the other.
  case file(FilePath)
  /// Into a device or pipe that exists already.
  case device(FilePath)
  /// Each into a file of its own.
  case folder(FilePath)

  /// Reads the value of `--output`: `-`, a folder that exists or ends with a slash, or a file.
  init(_ argument: String?) {
    guard let argument, argument != "-" else {
      self = .standardOutput
      return
    }
    let path = FilePath(argument)
    switch try? FileStatus(of: path).kind {
    case .folder: self = .folder(path)
    case .other, .symbolicLink: self = .device(path)
    case .file, nil: self = path.endsWithSlash ? .folder(path) : .file(path)
    }
  }

  /// Whether results appear where a person reads messages too.
  var isTerminal: Bool { self == .standardOutput && OpenFile.standardOutput.isTerminal }

  /// Whether results go to files, which a manifest can tell of.
  var isFiles: Bool {
    switch self {
    case .file, .folder: true
    case .standardOutput, .device: false
    }
  }

  /// Opens the destination.
  func open(for format: OutputFormat, plan: OutputPlan) throws(OutputError) -> any ArticleOutput {
    switch self {
    case .standardOutput:
      return StreamOutput(
        .standardOutput, place: "standard output", separator: format.separator)
    case .file(let path): return try FileOutput(path, separator: format.separator, plan: plan)
    case .folder(let path):
      return try FolderOutput(
        path, ending: format.fileEnding, separator: format.separator, plan: plan)
    case .device(let path):
      do throws(SystemError) {
        let device = try OpenFile(writingTo: path)
        return StreamOutput(device, place: path.description, separator: format.separator)
      } catch {
        throw OutputError(error, writingTo: path.description)
      }
    }
  }
}
