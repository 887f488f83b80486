import PithModel
import PithPage
import PithRules

/// Finds the date of a plain text where the lines right around its headline have none.
struct TextDate {
  /// Lines before the headline, or before the prose, and behind the prose's first that are read.
  private static let reachBefore = 12
  private static let reachIntoProse = 8
  /// A line of more words that dates something is a sentence.
  private static let maxWords: Int32 = 14
  private static let maxLabelledWords: Int32 = 24
  private static let maxBytes: Int32 = 200
  /// The digits of the shortest date that has a year.
  private static let minDigits: Int32 = 4

  private let cleaned: CleanedPage
  private let place: TextPlace
  private let language: String?

  private var view: PageView { cleaned.view }

  /// Prepares the search around a place.
  init(_ cleaned: CleanedPage, place: TextPlace, language: String?) {
    self.cleaned = cleaned
    self.place = place
    self.language = language
  }

  /// The date nearest to the article's beginning, or else the first that has a label.
  func find() -> PageDate? {
    guard let start = place.headline ?? place.prose else { return nil }
    let end = min(view.blocks.count, max(start, place.prose ?? start) + Self.reachIntoProse)
    // A date stands behind its headline more often than before it; lines before count double.
    let near = (max(0, start - Self.reachBefore)..<end).sorted {
      distance($0, start) < distance($1, start)
    }
    return near.lazy.compactMap { date(at: $0) }.first
      ?? view.blocks.indices.lazy.filter(isLabelled).compactMap { date(at: $0) }.first
  }

  private func distance(_ index: Int, _ start: Int) -> Int {
    index >= start ? index - start : 2 * (start - index) - 1
  }

  /// The date in a line that holds little else.
  private func date(at index: Int) -> PageDate? {
    let block = view.blocks[index]
    guard block.digits >= Self.minDigits, block.words <= Self.maxLabelledWords,
      block.end - block.start <= Self.maxBytes,
      let byline = BylineReader.read(view.text(index).singleLine(), language: language),
      byline.isPure || byline.hasLabel || block.words <= Self.maxWords && isLabelled(index)
    else { return nil }
    return byline.published ?? byline.modified
  }

  /// Whether a word such as "Published" or "By" opens a line, or "Published" is the line before it.
  private func isLabelled(_ index: Int) -> Bool {
    view.hits[index].begins.intersects([.dateLead, .bylineLead])
      || index > 0 && view.hits[index - 1].entire.contains(.dateLead)
  }
}
