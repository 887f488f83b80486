import PithPage

/// Finds the credit of a picture at the end of a block: `(Getty Images)`, `Foto: N. N.`, `© Agency`.
enum CreditTail {
  /// The bytes at the end of a block that can hold a credit.
  private static let maximumBytes = 160
  /// The longest credit in words.
  private static let maximumWords = 14
  /// The longest word that leads a credit, in bytes.
  private static let maximumLeadBytes = 32
  /// The marks looked at in a block; each costs a look at what follows it.
  private static let maximumMarks = 12
  /// The letters from which a word in parentheses reads as a name and not as an agency's code.
  private static let nameLetters = 4

  /// How sure a credit is.
  enum Kind: Sendable {
    /// A word for pictures, the mark of copyright or a known source says so.
    case marked
    /// Names parted by a slash stand in parentheses.
    case named
  }

  /// The kind of credit that closes a text, or nil when there is none.
  static func kind(of text: Span<UInt8>) -> Kind? {
    var low = max(0, text.count - maximumBytes)
    guard mayHoldCredit(text, from: low) else { return nil }
    while low < text.count, text[low] & 0xC0 == 0x80 { low += 1 }
    var marks = 0
    for index in low..<text.count where isMark(text[index]) {
      if let kind = kind(at: index, in: text) { return kind }
      marks += 1
      if marks == maximumMarks { return nil }
    }
    return nil
  }

  /// Whether a mark that can open a credit stands behind an index: most texts have none, which
  /// takes less time to find out than to look at each byte.
  private static func mayHoldCredit(_ text: Span<UInt8>, from low: Int) -> Bool {
    func has(_ byte: UInt8) -> Bool {
      ByteSearch.firstIndex(of: byte, in: text, from: low) != nil
    }
    if text.count > 0, text[text.count - 1] == UInt8(ascii: ")"), has(UInt8(ascii: "(")) {
      return true
    }
    return has(UInt8(ascii: ":")) || has(0xC2) || has(0xE2) || has(0xEF)
  }

  /// Whether a byte is, or begins, a mark that can open a credit.
  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    // Most bytes are letters.
    if byte &- 0x61 < 26 || byte == 0x20 { return false }
    return byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(") || byte == 0xC2 || byte == 0xE2
      || byte == 0xEF
  }

  /// The kind of credit that a mark at an index opens.
  private static func kind(at index: Int, in text: Span<UInt8>) -> Kind? {
    switch text[index] {
    case UInt8(ascii: ":"):
      return isLedByWord(before: index, in: text) ? .marked : nil
    case 0xEF where text.has(0xEF, 0xBC, 0x9A, at: index):
      return isLedByWord(before: index, in: text) ? .marked : nil
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA9:
      return isShort(text.extracting((index + 2)..<text.count)) ? .marked : nil
    case 0xE2 where text.has(0xE2, 0x93, 0x92, at: index):
      return isShort(text.extracting((index + 3)..<text.count)) ? .marked : nil
    case UInt8(ascii: "("):
      return kind(inParentheses: index, in: text)
    default: return nil
    }
  }

  /// `Foto: N. N.`: the word before the colon must lead credits.
  private static func isLedByWord(before colon: Int, in text: Span<UInt8>) -> Bool {
    var start = colon
    while start > 0, colon - start < maximumLeadBytes, !endsWord(text[start - 1]) { start -= 1 }
    guard start < colon, isShort(text.extracting((colon + 1)..<text.count)) else {
      return false
    }
    let hits = PhraseMatcher.shared.hits(in: text.extracting(start..<text.count))
    return hits.entire.union(hits.begins).intersects([.photoCredit, .captionLead])
  }

  /// Whether a byte before a word parts it from the text: a space, a bracket, a bar, and the last
  /// byte of a no-break space, which no letter before a lead ends with.
  private static func endsWord(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "|") || byte == 0xA0
  }

  /// `(Getty Images)`, `(N. Surname / Agency)`: known names, or names parted by a slash.
  private static func kind(inParentheses open: Int, in text: Span<UInt8>) -> Kind? {
    guard text.count - open > 3, text[text.count - 1] == UInt8(ascii: ")") else { return nil }
    let content = text.extracting((open + 1)..<(text.count - 1))
    guard isShort(content) else { return nil }
    if PhraseMatcher.shared.hits(in: content).any.contains(.photoCredit) { return .marked }
    return hasNamesPartedBySlash(content) ? .named : nil
  }

  /// Whether a slash parts words of which one is a name: capital first, small letters behind.
  private static func hasNamesPartedBySlash(_ text: Span<UInt8>) -> Bool {
    var hasSlash = false
    var hasName = false
    var length = 0
    var isName = false
    for index in text.indices {
      let byte = text[index]
      if byte.isASCIIDigit { return false }
      if byte.isASCIILetter || byte >= 0x80 {
        length += 1
        if length == 1 { isName = byte != byte.asciiLowercased || byte >= 0xC3 }
        if length > 1, byte != byte.asciiLowercased { isName = false }
        if length >= nameLetters, isName { hasName = true }
      } else {
        length = 0
        if byte == UInt8(ascii: "/") { hasSlash = true }
      }
    }
    return hasSlash && hasName
  }

  /// Whether a text is a few words and no sentence.
  private static func isShort(_ text: Span<UInt8>) -> Bool {
    var words = 0
    var isInWord = false
    for index in text.indices {
      let byte = text[index]
      // A line behind the mark is a row of a list of facts, not the rest of a credit.
      if byte == 0x0A { return false }
      if byte <= 0x20 {
        isInWord = false
      } else if !isInWord {
        isInWord = true
        words += 1
      }
    }
    guard words > 0, words <= maximumWords else { return false }
    return !endsInnerSentence(text)
  }

  /// Whether a full stop behind a word that is no initial or abbreviation stands in the text.
  private static func endsInnerSentence(_ text: Span<UInt8>) -> Bool {
    var letters = 0
    for index in text.indices.dropLast() {
      let byte = text[index]
      if byte == UInt8(ascii: "."), text[index + 1] <= 0x20, letters > nameLetters { return true }
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") { return true }
      if byte == 0xE3, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x82 {
        return true
      }
      letters = byte.isASCIILetter || byte >= 0x80 ? letters + 1 : 0
    }
    return false
  }
}

extension Span<UInt8> {
  /// Whether three bytes stand at an index.
  fileprivate func has(_ first: UInt8, _ second: UInt8, _ third: UInt8, at index: Int) -> Bool {
    index + 2 < count && self[index] == first && self[index + 1] == second
      && self[index + 2] == third
  }
}
