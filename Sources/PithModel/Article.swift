/// What came out of a page.
public struct Article: Sendable, Hashable {
  /// What became of the page.
  public var status: PageStatus
  /// What kind of page it is.
  public var kind: PageKind
  /// What the page says about its article.
  public var metadata: Metadata
  /// The article's text, block by block in reading order.
  public var blocks: [ArticleBlock]
  /// The number of words in ``blocks``; two ideographs or kana count as one.
  public var wordCount: Int
  /// The F1 that the text is believed to have, from 0 to 1: the mean of pages like it, whose sites
  /// were not among those that the scorer learned from.
  public var confidence: Double
  /// The id of the strategy that produced the blocks.
  public var strategy: String
  /// The share of the words that the page shows which was removed, from 0 to 1.
  public var removedRatio: Double
  /// SHA-256 of the input bytes, in lower-case hexadecimal.
  public var sha256: String
  /// What a user should know about this result, one sentence each.
  public var warnings: [String]

  /// Creates an article with no text.
  public init(status: PageStatus) {
    self.status = status
    kind = .article
    metadata = Metadata()
    blocks = []
    wordCount = 0
    confidence = 0
    strategy = ""
    removedRatio = 0
    sha256 = ""
    warnings = []
  }

  /// The whole text, as ``ArticleText/text(of:)`` joins it.
  public var text: String { ArticleText.text(of: blocks) }
}
