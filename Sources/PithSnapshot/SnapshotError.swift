/// Why a folder of snapshots cannot be used.
package struct SnapshotError: Error, Sendable, Hashable {
  /// What went wrong.
  package enum Code: Sendable, Hashable {
    /// A file or folder cannot be read.
    case unreadable
    /// A file cannot be written.
    case unwritable
    /// A page's `source.json` is not what it should be.
    case badSource
  }

  /// What went wrong.
  package let code: Code
  /// The path of the file or folder.
  package let path: String
  /// The error below, as text.
  package let cause: String

  /// Creates an error.
  package init(_ code: Code, path: String, cause: String = "") {
    self.code = code
    self.path = path
    self.cause = cause
  }

  /// What went wrong, in one sentence without its full stop.
  package var description: String { "\(path) \(reason)" }

  /// What is wrong with the file or folder, in a sentence that lacks only its name.
  package var reason: String {
    let what =
      switch code {
      case .unreadable: "cannot be read"
      case .unwritable: "cannot be written"
      case .badSource: "is not a page's source (url, charset and models, all strings)"
      }
    return cause.isEmpty ? what : "\(what): \(cause)"
  }
}
