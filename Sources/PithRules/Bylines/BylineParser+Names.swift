/// The names in what a byline credits: parted, and told from roles, desks and agencies.
extension BylineParser {
  /// The ranges between commas and joining words.
  func parts(of range: Range<Int>) -> [Range<Int>] {
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
  mutating func add(_ part: Range<Int>, isLabelled: Bool) -> Bool {
    var part = trimmed(part)
    guard !part.isEmpty else { return true }
    if let half = NameShape.half(of: tokens[part]) { part = half }
    let slice = tokens[part]
    if NameShape.isPlaceholder(slice) || NameShape.isCredential(slice) { return true }
    if isShortName(part) { return true }
    if NameShape.isAgency(slice) || NameShape.isDesk(slice) && !isStaffWriter(part) {
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
    guard NameShape.isName(tokens[part], isNamed: isLabelled || isMeta),
      !BylineText.hasGluedWords(line[bytes(of: part)])
    else {
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

  /// Whether a part is a person on a desk, as in "Jane Doe Staff Writer", and not the desk.
  private func isStaffWriter(_ part: Range<Int>) -> Bool {
    guard let last = tokens[part].last, last.isWord(AuthorLexicon.roleWords),
      !last.isWord(AuthorLexicon.deskWords), let person = besideRole(part)
    else { return false }
    return person.lowerBound == part.lowerBound
      && !tokens[person].contains { $0.isWord(AuthorLexicon.deskWords) }
  }

  /// Whether a part is the short name of a degree or a paper: one word of few capitals behind a comma
  /// and a name that has small letters.
  private func isShortName(_ part: Range<Int>) -> Bool {
    guard part.count == 1, let token = tokens[part].first, (2...6).contains(token.range.count),
      part.lowerBound > 0, tokens[part.lowerBound - 1].isSign(","),
      let before = authors.last, before.utf8.contains(where: { (0x61...0x7A).contains($0) })
    else { return false }
    return line[token.range].allSatisfy { (0x41...0x5A).contains($0) }
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
    if NameShape.isNoteHeading(tokens[part]) { return nil }
    if before >= 2 {
      // One word between name and role says of what; the name itself has two words then.
      let end = before == 2 ? first : part.lowerBound + 2
      return part.lowerBound..<end
    }
    let after = part.upperBound - last - 1
    // "Head of Marketing" names nobody.
    guard before == 0, (2...4).contains(after),
      !tokens[last + 1].isWord(["of", "for", "de", "del", "di", "du", "des", "für"])
    else { return nil }
    return (last + 1)..<part.upperBound
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
    String(decoding: line[bytes(of: part)], as: UTF8.self).singleLine()
  }

  /// Where a part stands in the line.
  private func bytes(of part: Range<Int>) -> Range<Int> {
    guard let first = tokens[part].first, let last = tokens[part].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }
}
