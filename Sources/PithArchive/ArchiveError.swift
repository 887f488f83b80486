package import PithFiles

/// Why an archive cannot be written, read or mended.
package struct ArchiveError: Error, Sendable, Hashable {
  /// What failed.
  package enum Code: String, Sendable, Hashable {
    /// The operating system refused.
    case system
    /// A value cannot stand in a record's header, which would end or be forged.
    case invalidField = "invalid field"
    /// A file is not what it should be.
    case damaged
    /// A library lacks memory.
    case noMemory = "no memory"
  }

  /// What failed; its raw value is a label for tables.
  package let code: Code
  /// The operating system's refusal, when it is one.
  package let cause: SystemError?
  /// What failed and where, as one sentence without a full stop.
  package let description: String

  /// An operating system's refusal concerning a file.
  package init(_ cause: SystemError, at path: FilePath) {
    code = .system
    self.cause = cause
    description = "\(path.description): \(cause.description)"
  }

  /// Another failure.
  init(_ code: Code, _ description: String) {
    self.code = code
    cause = nil
    self.description = description
  }
}
