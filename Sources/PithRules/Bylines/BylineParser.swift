/// Takes a byline apart: labels, names, roles, dates, read times and what else stands there.
struct BylineParser {
  /// Longer lines are no bylines.
  static let maxBytes = 600
  private static let maxLowercaseWords = 8
  /// The tokens of the longest label.
  private static let maxLabelTokens = 5
  static let maxAuthors = 20

  var authors: [String] = []
  /// Whether a word such as "By" says that names follow.
  private(set) var hasLabel = false
  /// Whether everything in the line was recognised.
  var isPure = true
  /// Whether a read-time mark stands in the line.
  private(set) var hasReadTime = false
  private(set) var dates: [FoundDate] = []

  let isMeta: Bool
  private(set) var line: [UInt8] = []
  private(set) var tokens: [LineToken] = []
  /// Desks and agencies, which count when no person is named.
  var groups: [String] = []

  init(_ text: String, language: String?, isMeta: Bool = false) {
    let isShort = text.utf8.count <= Self.maxBytes
    let clean = isShort ? BylineText.withoutAddresses(text) : ""
    self.init(clean, DateLine(clean, language: language), isMeta: isMeta)
    if !isShort { isPure = false }
  }

  /// Takes a line apart in which no addresses are left and the dates are found.
  init(_ clean: String, _ dated: DateLine, isMeta: Bool = false) {
    self.isMeta = isMeta
    line = Array(clean.utf8)
    tokens = dated.tokens
    dates = dated.dates
    guard tokens.count < LineTokens.maxTokens else {
      isPure = false
      return
    }
    let segments = self.segments(isDateToken: dated.isDateToken)
    let labelled = segments.map { labelEnd($0) }
    hasLabel = zip(segments, labelled).contains { $0.lowerBound < $1 }
    for (segment, start) in zip(segments, labelled) {
      read(segment, namesFrom: start)
    }
    if authors.isEmpty, let group = groups.first { authors = [group] }
  }

  // MARK: Cutting

  /// The runs of tokens between dates, read times and separators.
  private mutating func segments(isDateToken: [Bool]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var index = 0
    func close(_ end: Int) {
      if end > start { found.append(start..<end) }
    }
    while index < tokens.count {
      if index > start, isLabelWithColon(index) {
        close(index)
        start = index
        index += 1
      } else if isDateToken[index] || isHardBreak(index) {
        close(index)
        index += 1
        start = index
      } else if let end = readTimeEnd(index) {
        hasReadTime = true
        close(index)
        (index, start) = (end, end)
      } else {
        index += 1
      }
    }
    close(tokens.count)
    return found
  }

  private func isHardBreak(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .sign else { return false }
    switch token.text {
    case "|", "·", ";", "【", "】", "[", "]", "»", "›", ">", "=", "*", "✍", "（", "）", "…": return true
    case "-":
      return token.hasSpaceBefore
        && (index + 1 == tokens.count || tokens[index + 1].hasSpaceBefore || index == 0)
    case "/":
      return index > 0 && tokens[index - 1].text.unicodeScalars.first?.isHanOrKana ?? false
        && index > 1
    case "(", ")": return !isMeta && !isInsideName(index)
    default: return false
    }
  }

  /// Whether a label and its colon begin here, behind what another label names: `来源：山谷日报 作者：王小明`.
  private func isLabelWithColon(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].hasSpaceBefore else { return false }
    let rest = index..<Swift.min(tokens.count, index + Self.maxLabelTokens + 1)
    // Phrases are looked up in vain on most lines, and cost more than a glance at what follows.
    guard tokens[rest].contains(where: { $0.isSign(":", "：") }) else { return false }
    let ends = [
      AuthorLexicon.bylineLabels, AuthorLexicon.otherCredits, AuthorLexicon.sourceLabels,
    ]
    .compactMap { phraseEnd($0, at: index, in: rest) }
    return ends.contains { rest.contains($0) && tokens[$0].isSign(":", "：") }
  }

  /// Whether a parenthesis belongs to a name, as in "Ada (Bea) Cole".
  private func isInsideName(_ index: Int) -> Bool {
    let open = tokens[index].text == "(" ? index : index - 2
    guard open > 0, open + 3 < tokens.count, tokens[open].text == "(", tokens[open + 2].text == ")"
    else { return false }
    return tokens[open + 1].startsUppercase && tokens[open + 3].startsUppercase
  }

  /// The token after a read-time mark such as "5 min read" that begins at the token.
  private func readTimeEnd(_ index: Int) -> Int? {
    guard tokens[index].kind == .number, tokens[index].digitCount <= 3 else { return nil }
    var next = index + 1
    if next < tokens.count, tokens[next].isSign("-") { next += 1 }
    guard next < tokens.count, tokens[next].isWord(AuthorLexicon.readTimeWords) else { return nil }
    next += 1
    while next < tokens.count,
      tokens[next].isWord(AuthorLexicon.readWords)
        || (tokens[next].isSign(".", "-") && !tokens[next].hasSpaceBefore)
    {
      next += 1
    }
    return next
  }

  // MARK: Labels

  /// The token after the labels that the segment begins with; its start when there are none.
  private func labelEnd(_ segment: Range<Int>) -> Int {
    var start = segment.lowerBound
    while start < segment.upperBound, tokens[start].kind == .sign { start += 1 }
    var end = segment.lowerBound
    for _ in 0..<3 {
      guard let next = phraseEnd(AuthorLexicon.bylineLabels, at: start, in: segment) else { break }
      let hasColon = next < segment.upperBound && tokens[next].isSign(":", "/", "：")
      let label = NameShape.joined(tokens[start..<next])
      if AuthorLexicon.labelsNeedingColon.contains(label), !hasColon { break }
      if next == segment.upperBound { break }
      start = hasColon ? next + 1 : next
      end = start
    }
    return end
  }

  /// The token after the longest of the phrases that stands at the token.
  func phraseEnd(_ phrases: Set<String>, at start: Int, in segment: Range<Int>) -> Int? {
    guard start < segment.upperBound else { return nil }
    var text = ""
    var best: Int?
    for end in start..<Swift.min(segment.upperBound, start + Self.maxLabelTokens) {
      if end > start, tokens[end].hasSpaceBefore { text += " " }
      text += tokens[end].text
      if phrases.contains(text) { best = end + 1 }
    }
    return best
  }

  // MARK: Names

  private mutating func read(_ segment: Range<Int>, namesFrom start: Int) {
    let isLabelled = start > segment.lowerBound
    guard isLabelled || !isNeutral(segment) && !isSource(segment) else { return }
    // Where a label says who wrote, names elsewhere in the line are of something else.
    guard isLabelled || !hasLabel else {
      isPure = isPure && NameShape.hasRole(tokens[segment])
      return
    }
    if !isLabelled,
      phraseEnd(AuthorLexicon.otherCredits, at: segment.lowerBound, in: segment) != nil
    {
      isPure = isPure && segment.lowerBound > 0
      return
    }
    let isQuote = !isLabelled && tokens.first?.isSign("-") ?? false
    // A label that says something else, as "Giriş Tarihi:" does, is no name, nor is what it names.
    let isOther = !isLabelled && !isMeta && holdsOtherLabel(segment)
    guard !isQuote, !isOther,
      isLabelled || isMeta || !dates.isEmpty || segment.count == tokens.count
        || NameShape.hasRole(tokens[segment])
    else {
      isPure = false
      return
    }
    let credited = creditedRange(start..<segment.upperBound)
    guard !isProse(credited) else {
      isPure = false
      return
    }
    let parts = parts(of: credited)
    var isRole = false
    for (index, part) in parts.enumerated() {
      // "Head of Marketing and Community Development" is one role; behind "and" a person has one too.
      let isJoined = part.lowerBound > 0 && tokens[part.lowerBound - 1].kind == .word
      let isPerson = index + 1 < parts.count && NameShape.hasRole(tokens[parts[index + 1]])
      if isRole, isJoined, !isPerson { continue }
      // After something that is no name, what looks like one is part of a sentence.
      guard add(part, isLabelled: isLabelled) else { return }
      isRole = NameShape.hasRole(tokens[part]) && tokens[part].contains { $0.isWord(["of"]) }
    }
  }

  /// Whether a label stands in the segment that is neither of a person nor, at its end, of a date.
  private func holdsOtherLabel(_ segment: Range<Int>) -> Bool {
    let colons = segment.filter { tokens[$0].isSign(":", "：") }
    return colons.contains { index in
      guard index > segment.lowerBound else { return false }
      let before = tokens[index - 1]
      let isOfDate = index + 1 == segment.upperBound && DateLine.goesWithDates(before)
      return !isOfDate && !before.isWord(AuthorLexicon.roleWords)
    }
  }

  /// Whether the tokens hold more words in lower case than names and roles do.
  private func isProse(_ range: Range<Int>) -> Bool {
    tokens[range].filter { $0.kind == .word && !NameShape.isNameCase($0) }.count
      > Self.maxLowercaseWords
  }

  /// Whether the segment names what the text was taken from: `来源：山谷日报`.
  private func isSource(_ segment: Range<Int>) -> Bool {
    guard let end = phraseEnd(AuthorLexicon.sourceLabels, at: segment.lowerBound, in: segment)
    else { return false }
    return end < segment.upperBound && tokens[end].isSign(":", "：")
  }

  /// Whether the segment says nothing about people: labels of dates, fillers, signs.
  private func isNeutral(_ segment: Range<Int>) -> Bool {
    // A number that a date parts from the rest counts readers or comments.
    if segment.count == 1, !dates.isEmpty, tokens[segment.lowerBound].kind == .number {
      return true
    }
    return tokens[segment].allSatisfy {
      $0.kind == .sign || (DateLine.goesWithDates($0) && !($0.startsUppercase && isMeta))
        || $0.isWord(AuthorLexicon.placeholders)
        || AuthorLexicon.bylineLabels.contains($0.text) || $0.isWord(AuthorLexicon.readWords)
    }
  }

  /// The range up to the naming of others and to words of dates at its end.
  private func creditedRange(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    if range.count > 1 {
      for index in (range.lowerBound + 1)..<range.upperBound {
        let token = tokens[index]
        if phraseEnd(AuthorLexicon.otherCredits, at: index, in: range) != nil
          || (index > range.lowerBound + 1 && token.isWord(["for"]))
          || token.isWord(DateLexicon.modifiedWords)
          || (token.isWord(["last", "view", "zuletzt"]) && index > range.lowerBound + 1)
          || (token.isWord(["last"]) && index + 1 == range.upperBound && !dates.isEmpty)
          || (token.isWord(DateLexicon.publishedWords) && !token.isWord(["data", "date"]))
        {
          end = index
          break
        }
      }
    }
    while end > range.lowerBound {
      let last = tokens[end - 1]
      let isLoose =
        last.kind == .sign && !last.isSign(".", ")")
        || end < range.upperBound && last.isWord(["last"])
          && tokens[end].isWord(DateLexicon.modifiedWords)
        || (last.kind == .word && !NameShape.isNameCase(last) && DateLine.goesWithDates(last))
        || (end - 1 > range.lowerBound + 1 && last.isWord(DateLexicon.weekdays)
          && last.text.unicodeScalars.count > 3)
      guard isLoose else { break }
      end -= 1
    }
    return range.lowerBound..<Swift.max(end, range.lowerBound)
  }
}
