/// Reads dates: those written for machines, those printed for readers, and those in addresses.
package enum DateReader {
  /// A line without any digit, in any script, holds no date.
  package static func mayHoldDate(_ line: some StringProtocol) -> Bool {
    line.unicodeScalars.contains { $0.decimalDigit != nil }
  }

  /// The first complete date in the line, or else the first without a year.
  ///
  /// - Parameters:
  ///   - line: One line of visible text.
  ///   - language: The page's language tag, which settles the order of day and month.
  /// - Returns: The date with its place in the line; nil when the line has none.
  package static func visibleDate(in line: some StringProtocol, language: String? = nil)
    -> FoundDate?
  {
    let found = visibleDates(in: line, language: language)
    return found.first { $0.date != nil } ?? found.first
  }

  /// The first complete date in a line of UTF-8, or else the first without a year.
  package static func visibleDate(
    in line: some Collection<UInt8>, language: String? = nil
  ) -> FoundDate? {
    visibleDate(in: String(decoding: line, as: UTF8.self), language: language)
  }

  /// All dates in the line from left to right, each with the label that its neighbours give it.
  package static func visibleDates(
    in line: some StringProtocol, language: String? = nil
  ) -> [FoundDate] {
    guard mayHoldDate(line) else { return [] }
    return DateLine(line, language: language).dates
  }

  /// Whether the line holds nothing but dates, times, weekdays and words that go with them.
  package static func isOnlyDate(_ line: some StringProtocol, language: String? = nil) -> Bool {
    guard line.utf8.count <= DateLine.maxBytes else { return false }
    return DateLine(line, language: language).isOnlyDate
  }

  /// The date in the path of an address: `/2024/01/31/`, `/2024-01-31-slug`, `/20240131/`.
  package static func date(inURL url: String) -> PageDate? {
    var text = Substring(url)
    if let scheme = text.firstRange(of: "://") {
      text = text[scheme.upperBound...]
      guard let slash = text.firstIndex(of: "/") else { return nil }
      text = text[slash...]
    }
    let path = text.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(whereSeparator: { "/-_.".contains($0) }).map { Array($0.utf8) }
    for (index, part) in parts.enumerated() {
      guard let first = digits(part) else { continue }
      if part.count == 8,
        let date = PageDate(year: first / 10_000, month: first / 100 % 100, day: first % 100)
      {
        return date
      }
      if part.count == 4, index + 2 < parts.count, parts[index + 2].count <= 2,
        let day = digits(parts[index + 2]), let month = month(parts[index + 1]),
        let date = PageDate(year: first, month: month, day: day)
      {
        return date
      }
    }
    return nil
  }

  /// The letters of `september`.
  private static let longestMonth = 9

  private static func digits(_ part: [UInt8]) -> Int? {
    guard !part.isEmpty, part.count <= 8 else { return nil }
    var value = 0
    for byte in part {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// A month in a path: two digits or its English name, short or whole.
  private static func month(_ part: [UInt8]) -> Int? {
    if part.count <= 2 { return digits(part) }
    guard part.count <= longestMonth else { return nil }
    return DateLexicon.month(
      LineTokens.fold(String(decoding: part, as: UTF8.self)), language: "en")?
      .number
  }
}

/// A line with its dates found, and what is left of it known.
struct DateLine {
  /// Lines that are longer are prose.
  static let maxBytes = 400

  let tokens: [LineToken]
  private(set) var dates: [FoundDate] = []
  /// For each token, whether it is part of a date or its time.
  private(set) var isDateToken: [Bool]

  init(
    _ line: some StringProtocol, language: String? = nil,
    years: ClosedRange<Int> = PageDate.visibleYears
  ) {
    tokens = LineTokens.split(line)
    isDateToken = Array(repeating: false, count: tokens.count)
    // There is no date without a number.
    guard tokens.contains(where: { $0.kind == .number }) else { return }
    let matcher = DateMatcher(tokens: tokens, language: language, years: years)
    var ranges: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      guard let match = matcher.match(at: index) else {
        index += 1
        continue
      }
      let (found, range) = Self.withTime(
        match, from: index, after: ranges.last?.upperBound ?? 0, matcher: matcher, line: line)
      dates.append(found)
      ranges.append(range)
      for token in range { isDateToken[token] = true }
      index = Swift.max(range.upperBound, index + 1)
    }
    for at in dates.indices { dates[at].label = label(ofDate: at, ranges: ranges) }
  }

  /// Joins a date with the time after or before it.
  private static func withTime(
    _ match: DateMatcher.Match, from index: Int, after lower: Int, matcher: DateMatcher,
    line: some StringProtocol
  ) -> (FoundDate, Range<Int>) {
    var range = index..<match.end
    var date = match.date
    if let after = matcher.timeAfterDate(at: match.end) {
      date = match.date(at: after.time)
      range = index..<after.end
      if date == nil, let year = matcher.number(after.end, digits: 4...4) {
        // The order of the C library: "Jan 31 10:00:00 2024".
        let head = DateMatcher(
          tokens: Array(matcher.tokens[index..<match.end]) + [matcher.tokens[after.end]],
          language: matcher.language, years: matcher.years)
        if let whole = head.match(at: 0)?.date, whole.year == year {
          date = whole
          date?.time = after.time
          range = index..<(after.end + 1)
        }
      }
    } else if let before = timeBefore(index, after: lower, matcher: matcher) {
      date = match.date(at: before.time)
      range = before.start..<match.end
    }
    let bytes =
      matcher.tokens[range.lowerBound].range
      .lowerBound..<matcher.tokens[range.upperBound - 1].range.upperBound
    if let date { return (FoundDate(value: .day(date), range: bytes), range) }
    let text = String(
      decoding: line.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
    return (FoundDate(value: .incomplete(text.singleLine()), range: bytes), range)
  }

  /// The time that ends right before a date, as in "12:43, 20 Apr 2026".
  private static func timeBefore(
    _ index: Int, after lower: Int, matcher: DateMatcher
  ) -> (time: PageDate.Time, start: Int)? {
    let first = Swift.max(lower, index - 10)
    guard first < index else { return nil }
    for start in first..<index {
      guard let found = matcher.time(at: start, isBesideDate: false), found.end <= index else {
        continue
      }
      let between = matcher.tokens[found.end..<index]
      let isJoined = between.allSatisfy {
        $0.kind == .sign || $0.isWord(DateLexicon.weekdays) || $0.isWord(DateLexicon.timeLinkWords)
          || $0.isWord(["on", "am", "den", "el", "le", "il", "vom", "of", "em", "ngày"])
      }
      return isJoined ? (found.time, start) : nil
    }
    return nil
  }

  /// The nearest label before the date; right after it only when nothing follows but that word.
  private func label(ofDate at: Int, ranges: [Range<Int>]) -> FoundDate.Label? {
    let lower = at == 0 ? 0 : ranges[at - 1].upperBound
    var isBeside = true
    for index in (lower..<ranges[at].lowerBound).reversed() {
      let token = tokens[index]
      if token.isWord(DateLexicon.modifiedWords) { return .modified }
      if token.isWord(DateLexicon.dateWords) {
        // "Release date" and "Date joined" are dates of their own kind.
        guard index > lower, isBeside else { return .published }
        let before = tokens[index - 1]
        if before.isWord(DateLexicon.releaseWords) { return .released }
        return before.isWord(DateLexicon.otherWords) ? .other : .published
      }
      if isBeside, token.isWord(DateLexicon.releaseWords) { return .released }
      if token.isWord(DateLexicon.publishedWords) { return .published }
      if isBeside, token.isWord(DateLexicon.otherWords), !isLastName(index, after: lower) {
        return .other
      }
      isBeside = isBeside && (token.isSign(":", "：") || token.isWord(DateLexicon.fillers))
    }
    var next = ranges[at].upperBound
    while next < tokens.count, tokens[next].kind == .sign || tokens[next].isWord(["に", "de"]) {
      next += 1
    }
    guard next < tokens.count, at + 1 == ranges.count || ranges[at + 1].lowerBound > next,
      tokens[next].text.unicodeScalars.first.map({ $0.isHanOrKana || $0.isHangul }) ?? false
    else { return nil }
    if tokens[next].isWord(DateLexicon.modifiedWords) { return .modified }
    return tokens[next].isWord(DateLexicon.publishedWords) ? .published : nil
  }

  /// Whether a word is written like the last one of a name: "By Max Born, 5 May 2024".
  private func isLastName(_ index: Int, after lower: Int) -> Bool {
    guard tokens[index].startsUppercase, index > lower else { return false }
    let isLabel = index + 1 < tokens.count && tokens[index + 1].isSign(":", "：")
    return !isLabel && tokens[index - 1].kind == .word && tokens[index - 1].startsUppercase
  }

  /// Whether all tokens belong to dates or go with them.
  var isOnlyDate: Bool {
    guard tokens.contains(where: { $0.kind == .number }), tokens.count < LineTokens.maxTokens
    else { return false }
    var hasTime = !dates.isEmpty
    for (index, token) in tokens.enumerated() where !isDateToken[index] {
      switch token.kind {
      case .sign: continue
      case .word:
        if token.isWord(DateLexicon.timeUnits), index > 0, tokens[index - 1].kind == .number {
          hasTime = true
        }
        guard Self.goesWithDates(token) else { return false }
      case .number:
        let isCount = token.digitCount <= 2 || PageDate.visibleYears.contains(token.value)
        guard isCount else { return false }
        hasTime = hasTime || isClockTime(at: index)
      }
    }
    return hasTime
  }

  private func isClockTime(at index: Int) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].isSign(":") && tokens[index + 2].kind == .number
  }

  /// Whether a word stands beside dates only.
  static func goesWithDates(_ token: LineToken) -> Bool {
    token.isWord(DateLexicon.publishedWords) || token.isWord(DateLexicon.modifiedWords)
      || token.isWord(DateLexicon.fillers) || token.isWord(DateLexicon.weekdays)
      || token.isWord(DateLexicon.timeUnits) || token.isWord(DateLexicon.linkWords)
      || token.isWord(DateLexicon.timeLinkWords) || token.isWord(DateLexicon.morningWords)
      || token.isWord(DateLexicon.eveningWords) || DateLexicon.vagueZones.contains(token.text)
      || DateLexicon.zoneOffsets[token.text] != nil
      || DateLexicon.month(token.text, language: nil) != nil
  }
}
