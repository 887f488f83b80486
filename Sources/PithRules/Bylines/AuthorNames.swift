/// Turns bylines and author values into names.
package enum AuthorNames {
  /// A longer line is no name of a person.
  private static let maxNameBytes = 80

  /// The authors that a visible byline names; empty when none is sure.
  package static func names(fromByline line: String, language: String? = nil) -> [String] {
    BylineParser(line, language: language).authors
  }

  /// The authors that a meta tag or a structured value names.
  ///
  /// - Parameters:
  ///   - value: The whole value. It is known to name authors, so that user names and lower case
  ///     pass here which a visible line would not be believed.
  ///   - lastNameFirst: Whether the source writes `Doe, Jane`, with `;` between authors.
  /// - Returns: The names in the order of the value.
  package static func names(fromMeta value: String, lastNameFirst: Bool = false) -> [String] {
    let line = value.singleLine()
    guard !line.isEmpty, line.utf8.count <= BylineParser.maxBytes, !isAddress(line) else {
      return []
    }
    if lastNameFirst {
      return line.split(separator: ";").compactMap { part in
        let halves = part.split(separator: ",", maxSplits: 1).map { String($0).singleLine() }
        let name = halves.reversed().joined(separator: " ")
        return isPlausibleName(name) ? name : nil
      }
    }
    let parser = BylineParser(line, language: nil, isMeta: true)
    if !parser.authors.isEmpty { return parser.authors }
    return isUserName(line) || isLowercaseName(line) ? [line] : []
  }

  /// Whether the text is a label of bylines, such as "Written by".
  package static func isLabel(_ text: String) -> Bool {
    AuthorLexicon.bylineLabels.contains(LineTokens.fold(text.singleLine()))
  }

  /// Whether the text has the shape of one name: a few capitalised words, or a few characters of a
  /// script without capitals, and nothing that names do not have.
  package static func isPlausibleName(_ text: String) -> Bool {
    plausibleTokens(text.singleLine()) != nil
  }

  /// The tokens of a line that has the shape of a name; nil when it has not.
  private static func plausibleTokens(_ line: String) -> [LineToken]? {
    guard line.utf8.count <= maxNameBytes, !BylineText.hasGluedWords(line.utf8) else {
      return nil
    }
    let tokens = LineTokens.split(line)
    let isName =
      NameShape.isName(tokens[...]) && !NameShape.isPlaceholder(tokens[...])
      && !NameShape.isNoteHeading(tokens[...])
    return isName ? tokens : nil
  }

  /// The name in a text that has the shape of one, without the role beside it: "Jane Doe Staff Writer".
  package static func plausibleName(_ text: String) -> String? {
    let line = text.singleLine()
    guard let tokens = plausibleTokens(line) else { return nil }
    guard NameShape.hasRole(tokens[...]) else { return line }
    // "Head" and "Fellow" are names of families too.
    return names(fromByline: line).first ?? line
  }

  private static func isAddress(_ line: String) -> Bool {
    line.contains("://") || line.hasPrefix("www.") || (line.contains("@") && !line.contains(" "))
  }

  /// One word of letters, digits and joining signs, as forums and blogs use it.
  private static func isUserName(_ line: String) -> Bool {
    guard (2...30).contains(line.utf8.count), line.unicodeScalars.first?.isLetterLike ?? false
    else { return false }
    return !AuthorLexicon.placeholders.contains(LineTokens.fold(line))
      && line.unicodeScalars.allSatisfy {
        $0.isLetterLike || $0.decimalDigit != nil || $0 == "_" || $0 == "-" || $0 == "."
      }
  }

  private static func isLowercaseName(_ line: String) -> Bool {
    let tokens = LineTokens.split(line)
    guard (2...4).contains(tokens.count), !NameShape.isPlaceholder(tokens[...]) else {
      return false
    }
    return tokens.allSatisfy {
      $0.kind == .word && !AuthorLexicon.roleWords.contains($0.text)
        && !AuthorLexicon.deskWords.contains($0.text)
    }
  }
}

/// What runs of tokens can be in a byline.
enum NameShape {
  private static let maxNameWords = 6
  private static let maxWordsWithHalves = 3
  private static let maxDeskWords = 8
  private static let maxHanCharacters = 12

  /// Whether the word is written as names are: with a capital, or in a script without them.
  static func isNameCase(_ token: LineToken) -> Bool {
    token.startsUppercase
      || token.text.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
  }

  private static func isHan(_ token: LineToken) -> Bool {
    token.text.unicodeScalars.first?.isHanOrKana ?? false
  }

  /// Whether the tokens are one person's name, or an organisation's written like one.
  ///
  /// - Parameters:
  ///   - tokens: The tokens.
  ///   - isNamed: Whether it is known that a name stands there; "Min-ji" is then the first one of a
  ///     person, where "Follow-up" elsewhere would be.
  /// - Returns: Whether they are.
  static func isName(_ tokens: ArraySlice<LineToken>, isNamed: Bool = false) -> Bool {
    guard let first = tokens.first, first.kind == .word, isNameCase(first) || isParticle(first)
    else { return false }
    var words = 0
    var properWords = 0
    var hanCharacters = 0
    var letters = 0
    var hasSecondHalf = false
    for (index, token) in zip(tokens.indices, tokens) {
      switch token.kind {
      case .number: return false
      case .word where isNamed && isSecondHalf(index, of: tokens):
        hasSecondHalf = true
        letters += token.text.unicodeScalars.count
      case .sign:
        guard [".", "'", "-", "(", ")", "·", "&", "\""].contains(token.text) else { return false }
      case .word:
        guard isNameCase(token) || isParticle(token) else { return false }
        if isHan(token) { hanCharacters += 1 } else { words += 1 }
        if isNameCase(token) { properWords += 1 }
        letters += token.text.unicodeScalars.count
      }
    }
    // "Garden-based Learning" is no person.
    let maxWords = hasSecondHalf ? maxWordsWithHalves : maxNameWords
    return properWords > 0 && words <= maxWords && hanCharacters <= maxHanCharacters
      && letters >= 2 && (hanCharacters == 0 || hanCharacters + words >= 2)
  }

  /// Whether a word follows a hyphen that joins it to the one before, as "ji" in "Min-ji".
  private static func isSecondHalf(_ index: Int, of tokens: ArraySlice<LineToken>) -> Bool {
    index - 2 >= tokens.startIndex && tokens[index - 1].isSign("-")
      && !tokens[index].hasSpaceBefore && !tokens[index - 1].hasSpaceBefore
      && tokens[index - 2].kind == .word
  }

  private static func isParticle(_ token: LineToken) -> Bool {
    AuthorLexicon.nameParticles.contains(token.text)
  }

  /// The first half of a name that stands twice: an image's words, and the name beside it.
  static func half(of tokens: ArraySlice<LineToken>) -> Range<Int>? {
    let middle = tokens.startIndex + tokens.count / 2
    guard tokens.count >= 4, tokens.count.isMultiple(of: 2), middle < tokens.endIndex,
      tokens[..<middle].elementsEqual(
        tokens[middle...], by: { $0.kind == $1.kind && $0.text == $1.text })
    else { return nil }
    return tokens.startIndex..<middle
  }

  /// Whether the tokens name a desk or team, such as "The Example news desk".
  static func isDesk(_ tokens: ArraySlice<LineToken>) -> Bool {
    guard let first = tokens.first, isNameCase(first), tokens.count <= maxDeskWords else {
      return false
    }
    return tokens.allSatisfy {
      // "BR24" is one word in two tokens.
      $0.kind == .word || $0.isSign("-", "'", "&", ".")
        || $0.kind == .number && !$0.hasSpaceBefore
    }
      && tokens.contains { $0.isWord(AuthorLexicon.deskWords) }
      && !isPlaceholder(tokens)
  }

  /// Whether the tokens begin a heading over a note about the author: "About the author".
  static func isNoteHeading(_ tokens: ArraySlice<LineToken>) -> Bool {
    tokens.count > 1 && tokens[tokens.startIndex].isWord(AuthorLexicon.introductions)
      && tokens[tokens.startIndex + 1].isWord(AuthorLexicon.articles)
  }

  static func isAgency(_ tokens: ArraySlice<LineToken>) -> Bool {
    AuthorLexicon.agencies.contains(joined(tokens))
  }

  static func isPlaceholder(_ tokens: ArraySlice<LineToken>) -> Bool {
    let words = joined(tokens)
    return AuthorLexicon.placeholders.contains(words) || AuthorLexicon.bylineLabels.contains(words)
  }

  /// Whether all words are degrees and the like.
  static func isCredential(_ tokens: ArraySlice<LineToken>) -> Bool {
    let words = tokens.filter { $0.kind == .word }
    return !words.isEmpty && words.allSatisfy { $0.isWord(AuthorLexicon.credentials) }
  }

  static func hasRole(_ tokens: ArraySlice<LineToken>) -> Bool {
    tokens.contains { $0.isWord(AuthorLexicon.roleWords) }
  }

  /// The words as the lexicons write them.
  static func joined(_ tokens: ArraySlice<LineToken>) -> String {
    var text = ""
    for token in tokens {
      if !text.isEmpty, token.hasSpaceBefore { text += " " }
      text += token.text
    }
    return text
  }
}
