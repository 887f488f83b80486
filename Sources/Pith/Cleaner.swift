public import PithModel
package import PithPage
import PithRules

/// Cleans pages: bytes in, an `Article` out.
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
    /// Pages on which work takes longer, in seconds, are `timeout`; nil gives them all the time they
    /// need.
    ///
    /// It is looked at now and then, so that a page may take a little longer before it is given up.
    public var timeoutSeconds: Double?
    /// Pages of more bytes are `too_large`.
    public var maxBytes = 64 << 20
    /// The page's URL, when known; relative links are resolved against it.
    public var url: String?
    /// The charset of the HTTP `Content-Type` header, when known.
    public var charset: String?
    /// When the page was retrieved, in ISO 8601, when known; no later date is the article's.
    public var retrieved: String?
    /// Whether code, emphasis, formulas and footnotes are marked inside the article's blocks.
    ///
    /// This option and the next three add to the article and never change which other text is kept.
    public var marksText = false
    /// Whether links are marked inside the article's blocks.
    public var links = false
    /// Whether the article's pictures stand among its blocks.
    public var images = false
    /// Whether the captions of the article's pictures are kept.
    public var captions = false
    /// Ids of rules that do not run.
    public var excludedRules: Set<String> = []
    /// Texts that sites repeat on their pages; nil when none are known.
    public var siteRules: SiteRules?
    /// The site that pages are of; nil tells it by their URL.
    public var site: String?

    /// Creates the default options.
    public init() {}
  }

  /// Builds the tables of phrases that all pages share, for which the first page would wait else.
  ///
  /// It takes some milliseconds, once in a process; a program that has other things to do before its
  /// first page may call it on a thread of its own.
  public static func prepare() { _ = PhraseMatcher.shared }

  /// How pages are cleaned.
  public private(set) var options: Options
  private let ladder: StrategyLadder

  /// Creates a cleaner.
  public init(options: Options = Options()) {
    self.options = options
    ladder = StrategyLadder(options: options)
  }

  /// The same cleaner for a page of which its transport says more.
  ///
  /// - Parameters:
  ///   - url: The page's URL.
  ///   - charset: The charset of its `Content-Type`; nil when it declares none.
  /// - Returns: A cleaner with these options in place of its own.
  public func forPage(url: String, charset: String?) -> Cleaner {
    var cleaner = self
    cleaner.options.url = url
    cleaner.options.charset = charset
    return cleaner
  }

  /// The same cleaner for a page whose site is told by a URL that is known beside it.
  ///
  /// - Parameter url: The URL; nil when none is known.
  /// - Returns: A cleaner with that site in its options, unless they name one already.
  package func forSite(ofURL url: String?) -> Cleaner {
    guard options.site == nil, let site = PageSite.site(ofURL: url) else { return self }
    var cleaner = self
    cleaner.options.site = site
    return cleaner
  }

  /// Cleans one page.
  ///
  /// What is wrong with a page is told by the article's status and warnings; nothing is thrown.
  ///
  /// - Parameters:
  ///   - bytes: The page as it was saved, in any encoding.
  ///   - isNamedHTML: Whether its file name or its transport calls it HTML; the content decides
  ///     all the same, but then one tag is enough.
  /// - Returns: The article, or the status that says why there is none.
  public func clean(_ bytes: [UInt8], isNamedHTML: Bool = false) -> Article {
    let deadline = Deadline(seconds: options.timeoutSeconds)
    switch PageIntake.read(bytes, isNamedHTML: isNamedHTML, options, deadline: deadline) {
    case .refused(let article): return article
    case .page(let page):
      let cleaned = cleaned(page)
      guard !deadline.isPast else { return PageIntake.givenUp(bytes, options) }
      return ArticleBuilder.article(of: cleaned, bytes: bytes, options: options)
    }
  }

  /// Cleans one page and accounts for every block of it.
  ///
  /// - Parameters:
  ///   - bytes: The page as it was saved, in any encoding.
  ///   - isNamedHTML: As in ``clean(_:isNamedHTML:)``.
  /// - Returns: The article, and what was decided about each block.
  public func explain(_ bytes: [UInt8], isNamedHTML: Bool = false) -> Explanation {
    switch PageIntake.read(bytes, isNamedHTML: isNamedHTML, options) {
    case .refused(let article): return Explanation(article: article, blocks: [])
    case .page(let page):
      let cleaned = cleaned(page)
      let article = ArticleBuilder.article(of: cleaned, bytes: bytes, options: options)
      return Explanation(article: article, blocks: BlockAccount.blocks(of: cleaned))
    }
  }

  /// The article of a page that has too many bytes to be cleaned, whatever they are; nil when it has
  /// not.
  package func refusal(ofByteCount count: Int) -> Article? {
    PageIntake.refusal(ofByteCount: count, options)
  }

  /// A page with the verdict on every block.
  package func cleaned(_ page: Page) -> CleanedPage {
    var cleaned = ladder.clean(page)
    if let rules = options.siteRules { ladder.removeTemplates(of: &cleaned, rules, options) }
    return options.captions ? CaptionChoice.withCaptions(cleaned) : cleaned
  }

  /// A rule's id, the stage it runs in and what it says of itself.
  public struct RuleDescription: Sendable {
    /// The rule's id, such as `newsletter-form`.
    public var id: String
    /// The stage it runs in: `region`, `prune`, `trim` or `site`.
    public var stage: String
    /// What the rule says of itself.
    public var documentation: RuleDocumentation
  }

  /// All rules in running order.
  public static var rules: [RuleDescription] {
    RuleCatalog.all.map {
      RuleDescription(id: $0.id, stage: $0.stage.rawValue, documentation: $0.documentation)
    }
  }
}
