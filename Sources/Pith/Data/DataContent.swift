import PithModel
import PithPage
import PithRules

/// The content of a page that is not in its elements but in its data.
struct DataContent: Sendable {
  /// The texts of the data, read as a page of their own.
  var view: PageView
  /// What was decided about each of its blocks.
  var decisions: Decisions
}

/// Reads the content of a page from its data, where the page itself lacks it.
struct DataStep: Sendable {
  /// Larger JSON-LD describes something else than one article.
  private static let maxStructuredBytes = 1 << 20
  /// Larger state is not read.
  private static let maxStateBytes = 8 << 20
  /// Fewer kept words than this call for the data.
  private static let fewWords = 25
  /// Data of fewer words is no content.
  private static let minWords = 25
  /// State says of none of its strings that they are content; it takes more of them.
  private static let minStateWords = 50
  /// How many times more words the data must have than the page keeps.
  private static let gain = 2
  /// The words from which a text in JSON-LD may replace one that the page shows.
  private static let longWords = 100
  /// The share of the data's word runs that the page may show before it no longer lacks them.
  private static let maxShownShare: Double = 0.5

  let engine: RuleEngine
  let leaning: Float

  /// The page with its content taken from its data, or nil when that adds nothing.
  func read(_ cleaned: CleanedPage, keptWords: Int) -> CleanedPage? {
    let page = cleaned.view.page
    guard page.input == .html, !page.tree.islands.isEmpty else { return nil }
    let isTiny = keptWords < Self.fewWords || cleaned.strategy == .prose
    if let found = structured(cleaned, keptWords: keptWords, isTiny: isTiny) { return found }
    return isTiny ? state(cleaned, keptWords: keptWords) : nil
  }

  private func structured(
    _ cleaned: CleanedPage, keptWords: Int, isTiny: Bool
  ) -> CleanedPage? {
    let page = cleaned.view.page
    let islands = page.tree.islands.filter {
      $0.kind == .jsonLD && $0.bytes.count <= Self.maxStructuredBytes
    }
    // A word has three bytes or more; too little data need not be read to be found so.
    let bytes = islands.reduce(0) { $0 + $1.bytes.count }
    guard bytes >= 3 * max(Self.minWords, keptWords * Self.gain) else { return nil }
    let keptBytes = Self.keptBytes(of: cleaned)
    guard isTiny || bytes > keptBytes * Self.gain else { return nil }
    let texts = StructuredTexts(islands.map { TolerantJSON.read(page.source[$0.bytes]) })
    // Reading the texts as a page is dear, and most pages show what their data holds.
    let wanted = max(Self.minWords, keptWords * Self.gain)
    guard texts.posts.reduce(0, { $0 + $1.mostWords }) >= wanted else { return nil }
    let content = content(of: texts.posts)
    let words = Self.words(content)
    guard words >= wanted else { return nil }
    if !isTiny {
      guard texts.subject == .writing, words >= Self.longWords,
        ShownRuns(page).share(of: content.view) < Self.maxShownShare
      else { return nil }
    }
    return replaced(cleaned, by: content, strategy: .structuredData)
  }

  private func state(_ cleaned: CleanedPage, keptWords: Int) -> CleanedPage? {
    let page = cleaned.view.page
    var best: DataContent?
    var most = max(Self.minStateWords, keptWords * Self.gain) - 1
    for island in page.tree.islands
    where island.kind == .json && island.bytes.count <= Self.maxStateBytes {
      let posts = StateTexts.posts(in: TolerantJSON.read(page.source[island.bytes]))
      guard !posts.isEmpty else { continue }
      let content = content(of: posts)
      let words = Self.words(content)
      if words > most { (best, most) = (content, words) }
    }
    return best.map { replaced(cleaned, by: $0, strategy: .pageState) }
  }

  /// The texts as a page of which all is kept that no rule removes.
  private func content(of posts: [DataPost]) -> DataContent {
    let view = PageView(PageReader.readHTML(DataPage.bytes(of: posts)))
    var decisions = engine.decide(view, leaning: leaning)
    decisions.keep(view.blocks.indices.filter { decisions.rule(of: $0) == nil })
    return DataContent(view: view, decisions: decisions)
  }

  private func replaced(
    _ cleaned: CleanedPage, by content: DataContent, strategy: Strategy
  ) -> CleanedPage {
    var replaced = cleaned
    let kept = cleaned.view.blocks.indices.filter { cleaned.decisions.isKept($0) }
    replaced.decisions.drop(kept)
    replaced.content = content
    replaced.strategy = strategy
    return replaced
  }

  private static func words(_ content: DataContent) -> Int {
    content.view.blocks.indices.reduce(0) {
      $0 + (content.decisions.isKept($1) ? Int(content.view.blocks[$1].words) : 0)
    }
  }

  private static func keptBytes(of cleaned: CleanedPage) -> Int {
    cleaned.view.blocks.indices.reduce(0) {
      let block = cleaned.view.blocks[$1]
      return $0 + (cleaned.decisions.isKept($1) ? Int(block.end - block.start) : 0)
    }
  }
}

/// The runs of words that the seen blocks of a page show.
private struct ShownRuns {
  private static let runWords = 5
  private var runs: Set<Int> = []

  init(_ page: Page) {
    for block in page.blocks where block.flags.isDisjoint(with: .unseen) {
      runs.formUnion(Self.runs(of: page.text(of: block)))
    }
  }

  /// The share of another page's runs that are among these.
  func share(of view: PageView) -> Double {
    var all = 0
    var shown = 0
    for index in view.blocks.indices {
      for run in Self.runs(of: view.text(index)) {
        all += 1
        if runs.contains(run) { shown += 1 }
      }
    }
    return all == 0 ? 1 : Double(shown) / Double(all)
  }

  private static func runs(of text: String) -> [Int] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count >= runWords else { return [] }
    return (0...(words.count - runWords)).map { words[$0..<($0 + runWords)].hashValue }
  }
}
