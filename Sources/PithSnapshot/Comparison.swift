import FoundationEssentials
import Glibc
import PithFiles

/// A file that says what is expected, beside what there is.
package struct Comparison: Sendable, Hashable {
  /// What the file speaks of.
  package enum Subject: Sendable, Hashable {
    /// The article that a page should become.
    case article
    /// The blocks that should be removed from it.
    case removals
    /// The blocks of a rule's fixture.
    case listing
  }

  /// What is not as expected.
  package struct Difference: Sendable, Hashable {
    /// The expectation; nil when there is none.
    package let expected: String?
    /// What there is.
    package let actual: String
    /// The lines that differ.
    package let diff: LineDiff
  }

  /// What the file speaks of.
  package let subject: Subject
  /// The path of the file.
  package let path: String
  /// What is not as expected; nil when all is.
  package let difference: Difference?

  /// Holds what there is against a file.
  ///
  /// An empty text is no match for a file that is not there.
  package init(_ subject: Subject, path: String, actual: String) {
    self.subject = subject
    self.path = path
    let expected = FileManager.default.contents(atPath: path)
    guard expected != Data(actual.utf8) else {
      difference = nil
      return
    }
    let text = expected.map { String(decoding: $0, as: UTF8.self) }
    difference = Difference(
      expected: text, actual: actual, diff: LineDiff(from: text ?? "", to: actual))
  }

  /// Whether there is no expectation at all.
  package var isMissing: Bool {
    guard let difference else { return false }
    return difference.expected == nil
  }

  /// Where what there is waits for a decision.
  private var newPath: String { path + SnapshotFolder.newEnding }

  /// Leaves what there is beside the expectation, with `.new` at the end of the name.
  package func leaveNew() throws(SnapshotError) {
    guard let difference else { return }
    try Self.write(difference.actual, to: newPath)
  }

  /// Makes what there is the expectation.
  package func accept() throws(SnapshotError) {
    if let difference { try Self.write(difference.actual, to: path) }
    discardNew()
  }

  /// Removes what was left beside the expectation.
  package func discardNew() {
    try? FileManager.default.removeItem(atPath: newPath)
  }

  private static func write(_ text: String, to path: String) throws(SnapshotError) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      let refusal = (error as? CocoaError)?.underlying as? POSIXError
      throw SnapshotError(
        .unwritable, path: path,
        cause: refusal.map { SystemError(code: $0.code.rawValue).description } ?? "")
    }
  }
}
