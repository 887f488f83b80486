import PithExport
import PithFiles

/// Writes all pages to one stream, a separator of the format between them.
final class StreamOutput: ArticleOutput {
  /// How much is gathered before it is written.
  private static let batchBytes = 1 << 16

  private let stream: OpenFile
  /// Whether a person reads, and what is written must not act on the terminal.
  private let isTerminal: Bool
  private let place: String
  private let separator: String
  private let maxPendingBytes: Int
  private var pending: [UInt8] = []
  private var hasArticle = false

  /// Creates an output to an open stream; `place` names it in messages.
  init(_ stream: consuming OpenFile, place: String, separator: String) {
    // A person who watches wants to see each article at once.
    isTerminal = stream.isTerminal
    maxPendingBytes = isTerminal ? 0 : Self.batchBytes
    self.stream = consume stream
    self.place = place
    self.separator = separator
  }

  func write(_ page: WrittenPage) throws(OutputError) -> String? {
    guard !page.output.isEmpty else { return nil }
    if hasArticle { pending.append(contentsOf: separator.utf8) }
    pending.append(contentsOf: page.output)
    hasArticle = true
    if pending.count > maxPendingBytes { try flush() }
    return nil
  }

  func finish() throws(OutputError) {
    try flush()
  }

  func flush() throws(OutputError) {
    do throws(SystemError) {
      try stream.write(isTerminal ? TerminalText.lines(pending) : pending)
    } catch {
      throw OutputError(error, writingTo: place)
    }
    pending.removeAll(keepingCapacity: true)
  }
}
