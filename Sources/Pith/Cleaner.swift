public import PithModel

/// Cleans pages: bytes in, an ``Article`` out.
///
/// A cleaner holds only its options; it can be shared freely between threads.
public struct Cleaner: Sendable {
  /// How pages are to be cleaned.
  public struct Options: Sendable, Hashable {
    /// Which way doubtful blocks fall.
    public enum Favor: String, Sendable, Hashable, CaseIterable {
      case balance, precision, recall
    }

    /// How the bytes are read; nil decides by the content.
    public var input: InputKind?
    /// Which way doubtful blocks fall.
    public var favor = Favor.balance
    /// Pages of more bytes are `too_large`.
    public var maxBytes = 64 << 20
    /// The page's URL, when known; relative links are resolved against it.
    public var url: String?
    /// The charset of the HTTP `Content-Type` header, when known.
    public var charset: String?

    /// Creates the default options.
    public init() {}
  }

  /// How pages are cleaned.
  public var options: Options

  /// Creates a cleaner.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Cleans one page. What is wrong with a page is told by the article's status and warnings.
  public func clean(_ bytes: [UInt8]) -> Article {
    Article(status: .empty)
  }

  /// Cleans one page and accounts for every block of it.
  public func explain(_ bytes: [UInt8]) -> Explanation {
    Explanation(article: clean(bytes), blocks: [])
  }

  /// A rule's id, the stage it runs in and what it says of itself.
  public struct RuleDescription: Sendable {
    /// The rule's id, such as `newsletter-form`.
    public var id: String
    /// The stage it runs in: `region`, `prune` or `trim`.
    public var stage: String
    /// What the rule says of itself.
    public var documentation: RuleDocumentation
  }

  /// All rules in running order.
  public static var rules: [RuleDescription] { [] }
}
