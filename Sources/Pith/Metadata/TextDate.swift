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
  /// Lines from the headline on that may end with a date, and how long they may be.
  private static let reachOfTail = 5
  private static let maxWordsBeforeTail: Int32 = 50
  private static let maxWordsBesideTime: Int32 = 8
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

  /// The date nearest to the article's beginning, or else the first that has a label, or else the one
  /// that a line of its head ends with.
  func find() -> PageDate? {
    guard let start = place.headline ?? place.prose else { return nil }
    let end = min(view.blocks.count, max(start, place.prose ?? start) + Self.reachIntoProse)
    // A date stands behind its headline more often than before it; lines before count double.
    let near = (max(0, start - Self.reachBefore)..<end).sorted {
      distance($0, start) < distance($1, start)
    }
    return near.lazy.compactMap { date(at: $0) }.first
      ?? view.blocks.indices.lazy.filter(isLabelled).compactMap { date(at: $0) }.first
      ?? tails(around: start).lazy.compactMap { tail(of: $0) }.first
  }

  private func distance(_ index: Int, _ start: Int) -> Int {
    index >= start ? index - start : 2 * (start - index) - 1
  }

  /// Whether a line holds a date and nothing but what stands in a byline.
  static func isDateLine(_ index: Int, in view: PageView) -> Bool {
    guard view.blocks[index].words <= maxWords,
      let byline = byline(at: index, in: view, language: nil)
    else { return false }
    return byline.isPure && byline.date != nil
  }

  /// What a line says as a byline, when it may hold a date at all.
  private static func byline(at index: Int, in view: PageView, language: String?)
    -> BylineContent?
  {
    let block = view.blocks[index]
    guard block.digits >= minDigits, block.words <= maxLabelledWords,
      block.end - block.start <= maxBytes
    else { return nil }
    return BylineReader.read(view.text(index).singleLine(), language: language)
  }

  /// The date in a line that holds little else.
  private func date(at index: Int) -> PageDate? {
    let block = view.blocks[index]
    guard let byline = Self.byline(at: index, in: view, language: language),
      byline.isPure || byline.hasLabel || block.words <= Self.maxWords && isLabelled(index)
        || view.hits[index].begins.contains(.dateLead) && !block.endsSentence
    else { return nil }
    return byline.date
  }

  /// The lines whose ends are looked at: behind the headline, or before the prose.
  private func tails(around start: Int) -> Range<Int> {
    let first = place.headline == nil ? max(0, start - Self.reachOfTail) : start + 1
    return first..<max(first, min(view.blocks.count, start + Self.reachOfTail))
  }

  /// The date at the end of a line that names an author, a standfirst in most of them, `Prices fell
  /// for the third month. By Jane Doe on May 5, 2024`; or with a time of day in a short one, `Example
  /// Agency, Palma 15.04.25 09:56`.
  private func tail(of index: Int) -> PageDate? {
    let block = view.blocks[index]
    guard block.digits >= Self.minDigits, block.words <= Self.maxWordsBeforeTail else { return nil }
    let line = view.text(index).singleLine()
    guard let found = DateReader.visibleDate(in: line, language: language),
      case .day(let date) = found.value,
      found.range.upperBound == line.utf8.count && view.hits[index].any.contains(.bylineLead)
        || date.time != nil && block.words <= Self.maxWordsBesideTime && !block.endsSentence
    else { return nil }
    return date
  }

  /// Whether a word such as "Published" or "By" opens a line, or "Published" is the line before it.
  private func isLabelled(_ index: Int) -> Bool {
    view.hits[index].begins.intersects([.dateLead, .bylineLead])
      || index > 0 && view.hits[index - 1].entire.contains(.dateLead)
  }
}
