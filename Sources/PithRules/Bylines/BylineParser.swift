/// Takes a byline apart: labels, names, roles, dates, read times and what else stands there.
struct BylineParser {
  /// Longer lines are no bylines.
  static let maxBytes = 600
  private static let maxLowercaseWords = 8
  private static let maxAuthors = 20

  private(set) var authors: [String] = []
  /// Whether a word such as "By" says that names follow.
  private(set) var hasLabel = false
  /// Whether everything in the line was recognised.
  private(set) var isPure = true
  /// Whether a read-time mark stands in the line.
  private(set) var hasReadTime = false
  private(set) var dates: [FoundDate] = []

  private let isMeta: Bool
  private var line: [UInt8] = []
  private var tokens: [LineToken] = []
  /// Desks and agencies, which count when no person is named.
  private var groups: [String] = []

  init(_ text: String, language: String?, isMeta: Bool = false) {
    let isShort = text.utf8.count <= Self.maxBytes
    let clean = isShort ? Self.withoutAddresses(text) : ""
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

  /// The line with e-mail addresses, links and handles replaced by a separator, and with a space
  /// before label words that lost theirs: "Jane DoePublished".
  static func withoutAddresses(_ text: String) -> String {
    let text = text.singleLine()
    guard mayHoldAddress(text) else { return text }
    var out: [String] = []
    for chunk in text.split(separator: " ") {
      let bytes = Array(chunk.utf8)
      let atSign = bytes.firstIndex(of: UInt8(ascii: "@"))
      let isHandle = atSign.map { $0 + 1 < bytes.count && !(0x30...0x39).contains(bytes[$0 + 1]) }
      if isHandle == true || (bytes.contains(UInt8(ascii: ":")) && chunk.contains("://"))
        || (bytes.contains(UInt8(ascii: ".")) && Self.isDomain(chunk))
      {
        out.append("|")
        continue
      }
      var word = chunk
      // "ByJane Doe" lost its space; "Byron" has none to lose.
      if out.isEmpty, word.hasPrefix("By"), word.dropFirst(2).first?.isUppercase ?? false {
        out.append("By")
        word = word.dropFirst(2)
      }
      let hasHump = zip(bytes, bytes.dropFirst()).contains {
        ($0 >= UInt8(ascii: "a")) && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($1)
      }
      for label in hasHump ? ["Published", "Updated", "Posted", "Modified"] : [] {
        guard let found = word.firstRange(of: label), found.lowerBound > word.startIndex,
          word[..<found.lowerBound].last?.isLowercase ?? false
        else { continue }
        out.append(String(word[..<found.lowerBound]))
        out.append("|")
        word = word[found.lowerBound...]
      }
      out.append(String(word))
    }
    return out.joined(separator: " ")
  }

  /// Whether a line has a sign of an address or a word that lost the space before it; most have
  /// none, and are not worth cutting.
  private static func mayHoldAddress(_ text: String) -> Bool {
    var last: UInt8 = 0
    var beforeLast: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: "/") where last == UInt8(ascii: "/"): return true
      case UInt8(ascii: ".") where last == UInt8(ascii: "w"): return true
      case 0x41...0x5A where last >= 0x61 || last == UInt8(ascii: "."): return true
      case 0x61...0x7A where last == UInt8(ascii: "."): return true
      case 0x80... where beforeLast == UInt8(ascii: "B") && last == UInt8(ascii: "y"): return true
      default: break
      }
      (beforeLast, last) = (last, byte)
    }
    return false
  }

  /// Whether the chunk is the name of a host.
  private static func isDomain(_ chunk: Substring) -> Bool {
    guard let dot = chunk.lastIndex(of: "."), chunk.startIndex < dot else { return false }
    let ending = chunk[chunk.index(after: dot)...].lowercased()
    return chunk.hasPrefix("www.") || ["com", "net", "org", "info"].contains(ending)
  }

  /// The runs of tokens between dates, read times and separators.
  private mutating func segments(isDateToken: [Bool]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var index = 0
    func close(_ end: Int) {
      if end > start { found.append(start..<end) }
    }
    while index < tokens.count {
      if isDateToken[index] || isHardBreak(index) {
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
  private func phraseEnd(_ phrases: Set<String>, at start: Int, in segment: Range<Int>) -> Int? {
    guard start < segment.upperBound else { return nil }
    var text = ""
    var best: Int?
    for end in start..<Swift.min(segment.upperBound, start + 5) {
      if end > start, tokens[end].hasSpaceBefore { text += " " }
      text += tokens[end].text
      if phrases.contains(text) { best = end + 1 }
    }
    return best
  }

  // MARK: Names

  private mutating func read(_ segment: Range<Int>, namesFrom start: Int) {
    let isLabelled = start > segment.lowerBound
    guard isLabelled || !isNeutral(segment) else { return }
    // Where a label says who wrote, names elsewhere in the line are of something else.
    guard isLabelled || !hasLabel else {
      isPure = isPure && NameShape.hasRole(tokens[segment])
      return
    }
    if !isLabelled,
      phraseEnd(AuthorLexicon.otherCredits, at: segment.lowerBound, in: segment) != nil
    {
      isPure = false
      return
    }
    let isQuote = !isLabelled && tokens.first?.isSign("-") ?? false
    guard !isQuote,
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
    for part in parts(of: credited) {
      // After something that is no name, what looks like one is part of a sentence.
      guard add(part, isLabelled: isLabelled) else { return }
    }
  }

  /// Whether the tokens hold more words in lower case than names and roles do.
  private func isProse(_ range: Range<Int>) -> Bool {
    tokens[range].filter { $0.kind == .word && !NameShape.isNameCase($0) }.count
      > Self.maxLowercaseWords
  }

  /// Whether the segment says nothing about people: labels of dates, fillers, signs.
  private func isNeutral(_ segment: Range<Int>) -> Bool {
    tokens[segment].allSatisfy {
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
        || (last.kind == .word && !NameShape.isNameCase(last) && DateLine.goesWithDates(last))
        || (end - 1 > range.lowerBound + 1 && last.isWord(DateLexicon.weekdays)
          && last.text.unicodeScalars.count > 3)
      guard isLoose else { break }
      end -= 1
    }
    return range.lowerBound..<Swift.max(end, range.lowerBound)
  }

  /// The ranges between commas and joining words.
  private func parts(of range: Range<Int>) -> [Range<Int>] {
    guard !NameShape.isDesk(tokens[range]) else { return [range] }
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for index in range {
      let token = tokens[index]
      let isComma = token.isSign(",", ";", "/", "&", "、", ":")
      let isJoiner =
        token.kind == .word && !token.startsUppercase && joins(index, range, from: start)
      guard isComma || isJoiner else { continue }
      if index > start { found.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }

  /// Whether the word at the index joins two names and is no part of one.
  private func joins(_ index: Int, _ range: Range<Int>, from start: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord(AuthorLexicon.joiners), index > start, index + 1 < range.upperBound else {
      return false
    }
    if token.text.unicodeScalars.first?.isHanOrKana ?? false { return true }
    // "Ortega y Gasset" is one name; "Ana Gil y Juan Sanz" are two.
    guard ["y", "e", "i", "a", "et"].contains(token.text) else { return true }
    let following = tokens[(index + 1)..<range.upperBound].prefix { $0.kind == .word }.count
    return following >= 2 || index - start == 1
  }

  /// Takes a part for a name, role or group; false when it is none of them.
  private mutating func add(_ part: Range<Int>, isLabelled: Bool) -> Bool {
    var part = trimmed(part)
    guard !part.isEmpty else { return true }
    let slice = tokens[part]
    if NameShape.isPlaceholder(slice) || NameShape.isCredential(slice) { return true }
    if NameShape.isAgency(slice) || NameShape.isDesk(slice) {
      groups.append(text(part))
      return true
    }
    var isLabelled = isLabelled
    if NameShape.hasRole(slice) {
      // A role after a Hangul or Han name is as sure as a label.
      isLabelled =
        isLabelled
        || slice.last?.text.unicodeScalars.first.map { $0.isHangul || $0.isHanOrKana } ?? false
      guard let person = besideRole(part), !NameShape.isCredential(tokens[person]) else {
        return true
      }
      part = person
    }
    guard NameShape.isName(tokens[part]) else {
      isPure = false
      return false
    }
    // Without a label only the full shape of a person's name is believed.
    if !isLabelled, !isMeta {
      let words = tokens[part].filter { $0.kind == .word }.count
      let isHan = tokens[part].first?.text.unicodeScalars.first?.isHanOrKana ?? false
      guard isHan ? (2...6).contains(words) : (2...3).contains(words) else {
        isPure = false
        return false
      }
    }
    let name = text(part)
    if !authors.contains(name), authors.count < Self.maxAuthors { authors.append(name) }
    return true
  }

  /// The name in a part that also holds a role: "Jane Doe News Reporter", "Editor Jane Doe".
  private func besideRole(_ part: Range<Int>) -> Range<Int>? {
    let roles = part.filter { tokens[$0].isWord(AuthorLexicon.roleWords) }
    guard var first = roles.first, let last = roles.last else { return nil }
    // "Co-Founder" is one word in two tokens.
    if first - 2 >= part.lowerBound, tokens[first - 1].isSign("-"), !tokens[first].hasSpaceBefore {
      first -= 2
    }
    if tokens[first].text.unicodeScalars.first.map({ $0.isHangul || $0.isHanOrKana }) ?? false {
      // "Seoul, Kim Minsu 기자": the name is what stands right before the role.
      let start =
        tokens[first].text.unicodeScalars.first?.isHangul ?? false ? first - 1 : part.lowerBound
      return start >= part.lowerBound && start < first ? start..<first : nil
    }
    let before = first - part.lowerBound
    if before >= 2 {
      // One word between name and role says of what; the name itself has two words then.
      let end = before == 2 ? first : part.lowerBound + 2
      return part.lowerBound..<end
    }
    let after = part.upperBound - last - 1
    return before == 0 && (2...4).contains(after) ? (last + 1)..<part.upperBound : nil
  }

  private func trimmed(_ part: Range<Int>) -> Range<Int> {
    var (start, end) = (part.lowerBound, part.upperBound)
    while start < end,
      tokens[start].kind == .sign
        || (!NameShape.isNameCase(tokens[start]) && tokens[start].isWord(AuthorLexicon.joiners))
    {
      start += 1
    }
    while end > start + 2, tokens[end - 1].isWord(AuthorLexicon.credentials),
      !tokens[end - 1].isWord(["jr", "sr", "ii", "iii", "iv"]), tokens[end - 1].startsUppercase
    {
      end -= 1
    }
    // An agency may follow the name without a comma.
    for length in [3, 2, 1] where end - start >= length + 2 {
      if NameShape.isAgency(tokens[(end - length)..<end]) {
        end -= length
        break
      }
    }
    while end > start, tokens[end - 1].kind == .sign, !tokens[end - 1].isSign(")") {
      // The stop of an initial or of "Jr." stays.
      if tokens[end - 1].isSign("."), end - 2 >= start, tokens[end - 2].text.utf8.count <= 2 {
        break
      }
      end -= 1
    }
    return start..<end
  }

  private func text(_ part: Range<Int>) -> String {
    guard let first = tokens[part].first, let last = tokens[part].last else { return "" }
    return String(decoding: line[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
      .singleLine()
  }
}
