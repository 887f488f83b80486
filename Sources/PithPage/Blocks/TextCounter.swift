/// Counts words and marks in UTF-8 text, in one pass over its bytes.
///
/// A word is a run of letters and digits of any script. Nothing parts the words of Chinese and
/// Japanese; two ideographs or kana count as one word, which is what their words have on average.
/// Works on bytes: only the few marks that matter are told apart.
enum TextCounter {
  /// What a position of the text holds.
  private enum Kind: UInt8 {
    case space, mark, comma, sentenceEnd, quoteOrBracket, separator, letter, capital, digit
    case ideograph
  }

  private static let ascii: [Kind] = (0..<128).map { value in
    let byte = UInt8(value)
    if byte <= 0x20 || byte == 0x7F { return .space }
    if byte.isASCIIDigit { return .digit }
    if byte.isASCIILetter { return byte & 0x20 == 0 ? .capital : .letter }
    switch byte {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .sentenceEnd
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      return .quoteOrBracket
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "/"): return .separator
    default: return .mark
    }
  }

  /// The kind and the length in bytes of the character at an index.
  @inline(__always)
  private static func kind(_ text: Span<UInt8>, at index: Int, _ table: Span<Kind>) -> (Kind, Int) {
    let byte = text[index]
    if byte < 0x80 { return (table[Int(byte)], 1) }
    return wideKind(text, at: index, lead: byte)
  }

  private static func wideKind(_ text: Span<UInt8>, at index: Int, lead: UInt8) -> (Kind, Int) {
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch lead {
    case 0xC2: return (latinMark(second), 2)
    case 0xD8 where second == 0x8C: return (.comma, 2)
    case 0xD8 where second == 0x9F: return (.sentenceEnd, 2)
    case 0xDB where second == 0x94: return (.sentenceEnd, 2)
    case 0xE0 where second == 0xA5 && third == 0xA4: return (.sentenceEnd, 3)
    case 0xE1 where second == 0x8D && third == 0xA2: return (.sentenceEnd, 3)
    case 0xE1 where second == 0x81 && (third == 0x8A || third == 0x8B): return (.sentenceEnd, 3)
    case 0xE2: return (generalPunctuation(second, third), 3)
    case 0xE3: return (cjkMark(second, third), 3)
    case 0xE4...0xE9: return (.ideograph, 3)
    case 0xEF where second == 0xBC: return (fullWidth(third), 3)
    default: return (.letter, length)
    }
  }

  /// U+0080 to U+00BF.
  private static func latinMark(_ second: UInt8) -> Kind {
    switch second {
    case 0xA0: .space
    case 0xAB, 0xB7: .separator
    case 0xBB: .quoteOrBracket
    case 0xAA, 0xB5, 0xBA: .letter
    default: .mark
    }
  }

  /// U+2000 to U+2FFF.
  private static func generalPunctuation(_ second: UInt8, _ third: UInt8) -> Kind {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8...0xA9), (0x80, 0xAF): .space
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): .quoteOrBracket
    case (0x80, 0x98...0x9F): .quoteOrBracket
    case (0x80, 0xA6): .sentenceEnd
    case (0x80, 0xA2), (0x80, 0xBA): .separator
    default: .mark
    }
  }

  /// U+3000 to U+3FFF: marks, kana, and the first ideographs.
  private static func cjkMark(_ second: UInt8, _ third: UInt8) -> Kind {
    guard second == 0x80 else { return .ideograph }
    switch third {
    case 0x80: return .space
    case 0x81: return .comma
    case 0x82: return .sentenceEnd
    case 0x8D, 0x8F, 0x91, 0x95, 0x89, 0x8B: return .quoteOrBracket
    default: return third < 0xA0 ? .mark : .ideograph
    }
  }

  /// U+FF00 to U+FF3F.
  private static func fullWidth(_ third: UInt8) -> Kind {
    switch third {
    case 0x81, 0x8E, 0x9F: .sentenceEnd
    case 0x8C: .comma
    case 0x89: .quoteOrBracket
    case 0x90...0x99: .digit
    case 0xA1...0xBA: .letter
    default: .mark
    }
  }

  /// Words and characters of a stretch of text.
  static func wordsAndCharacters(_ text: Span<UInt8>) -> (words: Int32, characters: Int32) {
    var words: Int32 = 0
    var characters: Int32 = 0
    var ideographs: Int32 = 0
    var isInWord = false
    var index = 0
    let table = ascii.span
    while index < text.count {
      let (kind, length) = kind(text, at: index, table)
      index &+= length
      if kind == .space {
        isInWord = false
        continue
      }
      characters &+= 1
      switch kind {
      case .letter, .capital, .digit:
        if !isInWord { words &+= 1 }
        isInWord = true
      case .ideograph:
        ideographs &+= 1
        words &+= ideographs & 1
        isInWord = false
      default: isInWord = false
      }
    }
    return (words, characters)
  }

  /// Counts all that a block records of its text.
  static func countWholeBlock(_ text: Span<UInt8>, in block: inout Block) {
    var isInWord = false
    var endsSentence = false
    var ideographs: Int32 = 0
    var index = 0
    let table = ascii.span
    while index < text.count {
      let (kind, length) = kind(text, at: index, table)
      index &+= length
      guard kind != .space else {
        isInWord = false
        continue
      }
      block.characters &+= 1
      if kind.rawValue >= Kind.letter.rawValue {
        endsSentence = false
        if kind == .digit { block.digits &+= 1 }
        if kind == .ideograph {
          ideographs &+= 1
          block.words &+= ideographs & 1
          isInWord = false
        } else {
          if !isInWord {
            block.words &+= 1
            if kind == .capital { block.capitalizedWords &+= 1 }
          }
          isInWord = true
          // Most of a text is the inside of words in ASCII.
          let start = index
          while index < text.count, (text[index] | 0x20) &- 0x61 < 26 { index &+= 1 }
          block.characters &+= Int32(truncatingIfNeeded: index &- start)
        }
        continue
      }
      switch kind {
      case .comma: block.commas &+= 1
      case .sentenceEnd:
        // A point inside a word or number ends no sentence.
        if index >= text.count || isBoundary(text, index, table) { block.sentenceEnds &+= 1 }
        endsSentence = true
      case .separator: block.separators &+= 1
      default: break
      }
      if kind != .sentenceEnd, kind != .quoteOrBracket { endsSentence = false }
      isInWord = isInWord && kind == .quoteOrBracket && index < text.count && joins(text, index)
    }
    block.endsSentence = endsSentence
  }

  /// Whether a sentence may end before an index: a space, quote or ideograph follows.
  private static func isBoundary(_ text: Span<UInt8>, _ index: Int, _ table: Span<Kind>) -> Bool {
    switch kind(text, at: index, table).0 {
    case .space, .quoteOrBracket, .ideograph: true
    default: false
    }
  }

  /// Whether a letter follows, so that an apostrophe stands inside a word.
  private static func joins(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text[index].isASCIILetter
  }
}
