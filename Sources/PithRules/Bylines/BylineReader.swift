/// What a short line says about who wrote an article and when.
package struct BylineContent: Sendable, Equatable {
  /// The names, in the order of the line.
  package var authors: [String] = []
  /// When the article was published.
  package var published: PageDate?
  /// When the article was last changed.
  package var modified: PageDate?
  /// Whether the line says that something was released that day, which may be what the article is about.
  package var isRelease = false
  /// A date without a year, as printed.
  package var dateText: String?
  /// Whether a word such as "By" names the authors; without one they are only likely.
  package var hasLabel = false
  /// Whether the line holds nothing but names, roles, dates and read time.
  package var isPure = false

  /// The date of the line: of publication, or else of the last change.
  package var date: PageDate? { published ?? modified }

  /// Whether the line has a date, with or without its year.
  package var hasDate: Bool { date != nil || dateText != nil }
}

/// Reads lines such as "By Jane Doe, News Reporter · 5 May 2024 · 3 min read".
package enum BylineReader {
  private static let maxBytes = 300

  /// The first words of the labels that name authors.
  private static let firstLabelWords: Set<String> = Set(
    AuthorLexicon.bylineLabels.compactMap { label in
      label.prefix { $0 != " " && $0 != ":" && $0 != "・" }.isEmpty
        ? nil : String(label.prefix { $0 != " " && $0 != ":" && $0 != "・" })
    })
  private static let maxLabelBytes = 24

  /// Whether a word of the line can be the label of a byline; cheaper by far than reading it.
  package static func mayBeLabelled(_ line: ArraySlice<UInt8>) -> Bool {
    var words = 0
    var start = line.startIndex
    for index in line.indices {
      let isEnd = index + 1 == line.endIndex
      let isBreak = line[index] == 0x20 || line[index] == UInt8(ascii: ":")
      guard isBreak || isEnd else { continue }
      let word = line[start..<(isBreak ? index : index + 1)]
      start = index + 1
      guard !word.isEmpty, word.count <= maxLabelBytes else { continue }
      words += 1
      if words <= 6, isLabelWord(word) { return true }
    }
    return false
  }

  private static func isLabelWord(_ word: ArraySlice<UInt8>) -> Bool {
    let lowered = word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if lowered.count > 3, lowered.starts(with: [0x62, 0x79]) {
      // "ByJane" lost its space.
      let third = word[word.startIndex + 2]
      if (0x41...0x5A).contains(third) { return true }
    }
    return firstLabelWords.contains(String(decoding: lowered, as: UTF8.self))
  }

  /// Reads the line; nil when it holds neither author nor date nor read time.
  package static func read(_ line: String, language: String? = nil) -> BylineContent? {
    guard line.utf8.count <= maxBytes else { return nil }
    let clean = BylineText.withoutAddresses(line)
    let dated = DateLine(clean, language: language)
    var byline = BylineContent()
    guard mayTell(dated) else {
      byline.isPure = isOnlyDate(line, clean, dated, language)
      return byline.isPure ? byline : nil
    }
    let parser = BylineParser(clean, dated)
    for found in parser.dates {
      switch found.value {
      case _ where found.label == .other: continue
      case .day(let date) where found.label == .modified:
        byline.modified = byline.modified ?? date
      case .day(let date):
        byline.isRelease = byline.isRelease || byline.published == nil && found.label == .released
        byline.published = byline.published ?? date
      case .incomplete(let text): byline.dateText = byline.dateText ?? text
      }
    }
    let hasMark = !parser.dates.isEmpty || parser.hasReadTime
    if parser.hasLabel || (hasMark && parser.isPure) { byline.authors = parser.authors }
    byline.hasLabel = parser.hasLabel
    byline.isPure =
      parser.isPure && (hasMark || (parser.hasLabel && !parser.authors.isEmpty))
      || isOnlyDate(line, clean, dated, language)
    let isEmpty = byline.authors.isEmpty && !hasMark && !byline.isPure
    return isEmpty ? nil : byline
  }

  /// As ``DateReader/isOnlyDate(_:language:)``; what was found in the line without addresses
  /// serves when there were none.
  private static func isOnlyDate(
    _ line: String, _ clean: String, _ dated: DateLine, _ language: String?
  ) -> Bool {
    line == clean ? dated.isOnlyDate : DateReader.isOnlyDate(line, language: language)
  }

  /// Whether a line holds a date, a read time, or a label where one can stand: at the start, or
  /// behind a sign or a date.
  ///
  /// Without any of them it tells nothing of the author, whatever else it says.
  private static func mayTell(_ line: DateLine) -> Bool {
    if !line.dates.isEmpty { return true }
    let tokens = line.tokens
    return tokens.indices.contains { index in
      if tokens[index].kind == .number {
        return tokens[(index + 1)...].prefix(2).contains { $0.isWord(AuthorLexicon.readTimeWords) }
      }
      return tokens[index].kind == .word && (index == 0 || tokens[index - 1].kind != .word)
        && AuthorLexicon.labelStarts.contains(tokens[index].text)
    }
  }
}
