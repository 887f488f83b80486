import PithModel
import PithPage
import PithRules

/// How a page was read: which steps of the ladder were needed.
enum Strategy: String, Sendable {
  /// All rules, and the scorer on what they left.
  case standard
  /// As standard, with hidden and fallback text read as if it were seen.
  case unhidden
  /// Prose is kept where it stands; for pages on which the scorer finds no content.
  case prose
  /// The content is read from the page's JSON-LD; for pages that do not show it, or only its start.
  case structuredData = "structured-data"
  /// The content is read from the state that a framework left for its scripts; for pages that show
  /// nothing without them.
  case pageState = "page-state"
}

/// A page with the verdict on every block.
package struct CleanedPage: Sendable {
  var view: PageView
  var decisions: Decisions
  var strategy: Strategy
  /// What replaces all of the page's own blocks, when the page holds its content as data.
  var content: DataContent?
  /// How many words the rules of the page's site took that would have been kept.
  var templateWords = 0

  /// The page whose blocks are the article.
  package var contentPage: CleanedPage {
    content.map { CleanedPage(view: $0.view, decisions: $0.decisions, strategy: strategy) } ?? self
  }
}

/// Tries strategies from the strictest to the softest until enough text is left.
///
/// A later strategy replaces what an earlier one found; nothing is ever appended, so that no text
/// can come twice.
struct StrategyLadder: Sendable {
  /// Fewer kept words than this call for a softer strategy.
  private static let enoughWords = 25
  /// Unseen words that make it worth while to read them.
  private static let unseenWords = 40
  /// A page of no more blocks and nodes is a fragment, too small to be judged.
  private static let fewBlocks = 5
  private static let fewNodes = 40
  /// How many times more text a softer strategy must find.
  private static let gain = 2

  private let engine: RuleEngine
  private let softEngine: RuleEngine
  private let leaning: Float

  init(options: Cleaner.Options) {
    engine = RuleEngine(excluding: options.excludedRules)
    softEngine = RuleEngine(excluding: options.excludedRules.union([UnseenText.id]))
    leaning =
      switch options.favor {
      case .balance: 0
      case .precision: -1
      case .recall: 1
      }
  }

  /// Cleans a page with the first strategy that finds enough.
  func clean(_ page: Page) -> CleanedPage {
    let shown = cleanShown(page)
    let step = DataStep(engine: engine, leaning: leaning)
    return step.read(shown, keptWords: keptWords(shown)) ?? shown
  }

  /// Removes what the page's site repeats, by the site's own rules.
  ///
  /// It comes last, so that no softer strategy brings other noise back in its place, and that lines of
  /// plain text are not judged anew beside other neighbours: only what a rule names goes.
  func removeTemplates(
    of cleaned: inout CleanedPage, _ rules: SiteRules, _ options: Cleaner.Options
  ) {
    guard cleaned.content == nil,
      let templates = rules.templates(of: PageSite.site(of: cleaned.view.page, options))
    else { return }
    cleaned.view.site = templates
    cleaned.templateWords = engine.removeTemplates(of: cleaned.view, in: &cleaned.decisions)
  }

  /// Cleans what stands in a page's elements.
  private func cleanShown(_ page: Page) -> CleanedPage {
    let view = PageView(page)
    var standard = CleanedPage(
      view: view, decisions: engine.decide(view, leaning: leaning), strategy: .standard)
    if Self.isOwnText(page) {
      standard.decisions.keep(page.blocks.indices.filter { !page.blocks[$0].flags.contains(.head) })
      return standard
    }
    if page.input == .text {
      standard = TextSettling(engine: engine, leaning: leaning).settle(standard)
    }
    let kept = keptWords(standard)
    guard kept < Self.enoughWords else { return standard }
    let unseen = page.blocks.reduce(0) {
      $0 + ($1.flags.isDisjoint(with: .unseen) || $1.flags.contains(.head) ? 0 : Int($1.words))
    }
    if unseen >= Self.unseenWords {
      let unhidden = cleanUnhidden(page)
      if keptWords(unhidden) > max(Self.enoughWords, kept * Self.gain) { return unhidden }
    }
    return kept > 0 ? standard : keepProse(standard)
  }

  /// Whether a text begins with the header that Pith writes: it is an article already, and cleaning
  /// it again changes nothing.
  private static func isOwnText(_ page: Page) -> Bool {
    page.input == .text && page.blocks.first?.flags.contains(.head) == true
  }

  private func keptWords(_ cleaned: CleanedPage) -> Int {
    cleaned.view.blocks.indices.reduce(0) {
      $0 + (cleaned.decisions.isKept($1) ? Int(cleaned.view.blocks[$1].words) : 0)
    }
  }

  /// Reads unseen text, the head's title aside, as if it were seen.
  private func cleanUnhidden(_ page: Page) -> CleanedPage {
    var page = page
    for index in page.blocks.indices where !page.blocks[index].flags.contains(.head) {
      page.blocks[index].flags.subtract(.unseen)
    }
    let view = PageView(page)
    return CleanedPage(
      view: view, decisions: softEngine.decide(view, leaning: leaning), strategy: .unhidden)
  }

  /// Keeps the long paragraphs that no rule removed.
  ///
  /// Of plain text, and of a page of a few lines, it keeps every line that none did: nobody saves
  /// a text of which nothing is wanted.
  private func keepProse(_ standard: CleanedPage) -> CleanedPage {
    var soft = standard
    let blocks = standard.view.blocks
    let open = blocks.indices.filter { standard.decisions.rule(of: $0) == nil }
    let isSmall =
      open.count <= Self.fewBlocks && standard.view.page.tree.nodes.count <= Self.fewNodes
    let keepsAll = standard.view.page.input == .text || isSmall
    let prose = open.filter { keepsAll || blocks[$0].isLongParagraph }
    guard !prose.isEmpty else { return standard }
    soft.decisions.keep(prose)
    soft.strategy = .prose
    return soft
  }
}
