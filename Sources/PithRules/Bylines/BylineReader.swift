/// What a short line says about who wrote an article and when.
package struct Byline: Sendable, Equatable {
  /// The names, in the order of the line.
  package var authors: [String] = []
  /// When the article was published.
  package var published: PageDate?
  /// When the article was last changed.
  package var modified: PageDate?
  /// A date without a year, as printed.
  package var dateText: String?
  /// Whether a word such as "By" names the authors; without one they are only likely.
  package var hasLabel = false
  /// Whether the line holds nothing but names, roles, dates and read time.
  package var isPure = false
}

/// Reads lines such as "By Jane Doe, News Reporter · 5 May 2024 · 3 min read".
package enum BylineReader {
  private static let maxBytes = 300

  /// Reads the line; nil when it holds neither author nor date nor read time.
  package static func read(_ line: String, language: String? = nil) -> Byline? {
    guard line.utf8.count <= maxBytes else { return nil }
    let parser = BylineParser(line, language: language)
    var byline = Byline()
    for found in parser.dates {
      switch found.value {
      case .day(let date) where found.label == .modified:
        byline.modified = byline.modified ?? date
      case .day(let date): byline.published = byline.published ?? date
      case .incomplete(let text): byline.dateText = byline.dateText ?? text
      }
    }
    let hasMark = !parser.dates.isEmpty || parser.hasReadTime
    if parser.hasLabel || (hasMark && parser.isPure) { byline.authors = parser.authors }
    byline.hasLabel = parser.hasLabel
    byline.isPure =
      parser.isPure && (hasMark || (parser.hasLabel && !parser.authors.isEmpty))
      || DateReader.isOnlyDate(line, language: language)
    let isEmpty = byline.authors.isEmpty && !hasMark && !byline.isPure
    return isEmpty ? nil : byline
  }
}
