/// Why a run cannot begin or go on.
///
/// What goes wrong with one URL is no error of the run; the ledger holds it.
package struct FetchError: Error, Sendable, Hashable {
  /// What failed.
  package enum Code: String, Sendable, Hashable {
    /// The ledger cannot be read or written.
    case ledger
    /// The archive cannot be written.
    case archive
    /// An article cannot be written.
    case article
    /// Another process works in the folder.
    case locked
    /// The network library cannot be set up.
    case network
  }

  /// What failed; its raw value is a label for tables.
  package let code: Code
  /// What failed and why, in one sentence without its full stop.
  package let description: String

  /// Creates an error.
  package init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
