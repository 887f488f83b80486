/// Why a page was cleaned the way it was: every block of it, kept or removed.
public struct Explanation: Sendable, Hashable {
  /// The evidence that decided about a block: a name, and its value as text.
  public struct Evidence: Sendable, Hashable {
    /// The evidence's name, such as `linkShare`.
    public var name: String
    /// The value, printed as it is shown to people.
    public var value: String

    /// Creates a piece of evidence.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// One block of the page and what became of it.
  public struct Block: Sendable, Hashable {
    /// The block's text.
    public var text: String
    /// Where it stands: the path of its element, such as `html/body/main/p[3]`, or its line.
    public var path: String
    /// Whether the block is part of the article.
    public var isKept: Bool
    /// The id of the rule that removed or kept it; nil when the scorer decided.
    public var rule: String?
    /// The scorer's estimate that the block is content, from 0 to 1; nil when a rule decided.
    public var score: Double?
    /// What the decision rests on.
    public var evidence: [Evidence]

    /// Creates a block's entry.
    public init(
      text: String, path: String, isKept: Bool, rule: String?, score: Double?,
      evidence: [Evidence]
    ) {
      self.text = text
      self.path = path
      self.isKept = isKept
      self.rule = rule
      self.score = score
      self.evidence = evidence
    }
  }

  /// The article that the page gave.
  public var article: Article
  /// All blocks of the page in reading order; together they hold all its text.
  public var blocks: [Block]

  /// Creates an explanation.
  public init(article: Article, blocks: [Block]) {
    self.article = article
    self.blocks = blocks
  }
}
