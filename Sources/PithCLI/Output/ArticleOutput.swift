import PithFiles

/// Where cleaned pages go, one after the other, in the order of the inputs.
protocol ArticleOutput: AnyObject {
  /// Writes what became of one page; returns why this page, and it alone, could not be written.
  func write(_ page: WrittenPage) throws(OutputError) -> String?

  /// Hands over what is held back, since it may be long before more comes.
  func flush() throws(OutputError)

  /// Writes what is still held back. Nothing is written afterwards.
  func finish() throws(OutputError)

  /// Ends before all is written: what a later run can go on with stays, and nothing else.
  ///
  /// - Parameter isWritable: Whether what is still held back can be written.
  /// - Returns: How many inputs a later run need not read again.
  func abandon(isWritable: Bool) -> Int

  /// What earlier runs came to; nil when nothing of theirs is gone on with.
  var earlier: EarlierRun? { get }
}

extension ArticleOutput {
  func abandon(isWritable: Bool) -> Int {
    if isWritable { try? flush() }
    return 0
  }

  var earlier: EarlierRun? { nil }
}

/// Output that nothing more can be written to.
struct OutputError: Error, Sendable, Hashable {
  /// What failed.
  enum Code: Sendable, Hashable {
    /// Whoever read the output has gone; that is no failure.
    case readerGone
    /// The output cannot be written.
    case unwritable
    /// The user interrupted the work before it was complete.
    case interrupted
    /// The output belongs to another run.
    case otherRun
  }

  /// What failed.
  let code: Code
  /// Where, and why.
  let description: String

  /// An operating system's refusal to write to a place.
  init(_ error: SystemError, writingTo place: String) {
    code = error.isBrokenPipe ? .readerGone : .unwritable
    description = "cannot write to \(place): \(error.description)"
  }

  /// An operating system's refusal to let something be read that belongs to the output.
  init(_ error: SystemError, readingFrom place: String) {
    self.init(.unwritable, "cannot read \(place): \(error.description)")
  }

  /// The user's interruption.
  static let interrupted = OutputError(.interrupted, "interrupted")

  /// Another failure.
  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
