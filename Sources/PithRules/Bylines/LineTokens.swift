import PithPage

/// One word, number or sign of a line.
package struct LineToken: Sendable {
  /// What a token is.
  package enum Kind: Sendable { case word, number, sign }

  /// Whether it is a word, a number or a sign.
  package var kind: Kind
  /// A word in lower case without presentation differences, or the sign; a number's text is empty.
  package var text: String
  /// The number's value; numbers of more than nine digits are cut off there.
  package var value = 0
  var digitCount = 0
  /// Where the token stands in the line, in UTF-8 code units.
  package var range: Range<Int>
  var hasSpaceBefore: Bool
  var startsUppercase = false
  /// Whether a number is written in Persian digits, which name years of the Persian calendar.
  var hasPersianDigits = false

  func isSign(_ signs: String...) -> Bool { kind == .sign && signs.contains(text) }
  func isWord(_ words: Set<String>) -> Bool { kind == .word && words.contains(text) }
}

/// Splits a short line into tokens, the same way for all scripts.
///
/// Han and kana have no spaces between words: the longest entry of the date lexicon is one token,
/// any other character one of its own.
package struct LineTokens {
  /// A longer line is prose; only its start is read.
  static let maxTokens = 160
  private static let maxHanWordScalars = 6

  private(set) var tokens: [LineToken] = []
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var offset = 0
  private var sawSpace = false
  private var bytes: [UInt8] = []

  /// The tokens of a line.
  package static func split(_ line: some StringProtocol) -> [LineToken] {
    var splitter = LineTokens(scalars: Array(line.unicodeScalars.prefix(maxTokens * 8)))
    splitter.run()
    return splitter.tokens
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func run() {
    while index < scalars.count, tokens.count < Self.maxTokens {
      let scalar = scalars[index]
      if scalar.isASCIILetter, readASCIIWord() { continue }
      if scalar.isSpaceOrControl || scalar.isInvisibleMark {
        sawSpace = sawSpace || scalar.isSpaceOrControl
        advance()
      } else if scalar.decimalDigit != nil {
        readNumber()
      } else if scalar.isHanOrKana {
        readHanWord()
      } else if scalar.isLetterLike {
        readWord()
      } else {
        let start = offset
        advance()
        append(.sign, text: Self.plainSign(scalar), from: start)
      }
    }
  }

  private mutating func advance() {
    offset += UTF8.width(scalars[index])
    index += 1
  }

  private mutating func append(_ kind: LineToken.Kind, text: String, from start: Int) {
    tokens.append(
      LineToken(kind: kind, text: text, range: start..<offset, hasSpaceBefore: sawSpace))
    sawSpace = false
  }

  /// Reads a run of digits; the hour that lost its space behind a year, `20248:23 PM`, is a number of
  /// its own.
  private mutating func readNumber() {
    let start = offset
    let isPersian = (0x6F0...0x6F9).contains(scalars[index].value)
    let end = endOfYearBeforeHour ?? scalars.count
    var value = 0
    var count = 0
    while index < end, let digit = scalars[index].decimalDigit {
      if count < 9 { value = value * 10 + digit }
      count += 1
      advance()
    }
    append(.number, text: "", from: start)
    tokens[tokens.count - 1].value = value
    tokens[tokens.count - 1].digitCount = count
    tokens[tokens.count - 1].hasPersianDigits = isPersian
  }

  /// Where the digits of a year end that the hour of a time follows without a space.
  private var endOfYearBeforeHour: Int? {
    func isDigit(_ index: Int) -> Bool {
      index < scalars.count && (0x30...0x39).contains(scalars[index].value)
    }
    guard scalars[index] == "2", index + 1 < scalars.count, scalars[index + 1] == "0",
      (2...4).allSatisfy({ isDigit(index + $0) })
    else { return nil }
    let colon = isDigit(index + 5) ? index + 6 : index + 5
    let isTime =
      colon < scalars.count && scalars[colon] == ":" && isDigit(colon + 1) && isDigit(colon + 2)
    return isTime ? index + 4 : nil
  }

  private mutating func readHanWord() {
    let start = offset
    var longest = 1
    var text = String.UnicodeScalarView()
    var found = String.UnicodeScalarView()
    found.append(scalars[index])
    for length in 1...Self.maxHanWordScalars {
      let next = index + length - 1
      guard next < scalars.count, scalars[next].isHanOrKana else { break }
      text.append(scalars[next])
      if length > 1, DateLexicon.hanWords.contains(String(text)) {
        longest = length
        found = text
      }
    }
    for _ in 0..<longest { advance() }
    append(.word, text: String(found), from: start)
  }

  /// Reads a run of ASCII letters, as most words are; false when other letters, or a stop that may
  /// belong to it, follow.
  private mutating func readASCIIWord() -> Bool {
    var end = index
    bytes.removeAll(keepingCapacity: true)
    while end < scalars.count, scalars[end].isASCIILetter {
      bytes.append(UInt8(truncatingIfNeeded: scalars[end].value) | 0x20)
      end += 1
    }
    if end < scalars.count, scalars[end].value >= 0x80 || scalars[end] == "." { return false }
    let start = offset
    let isUppercase = scalars[index].value & 0x20 == 0
    offset += end - index
    index = end
    append(.word, text: String(decoding: bytes, as: UTF8.self), from: start)
    tokens[tokens.count - 1].startsUppercase = isUppercase
    return true
  }

  /// Reads a run of letters, and single letters with stops between them, such as "p.m", as one.
  private mutating func readWord() {
    let start = offset
    let isUppercase = scalars[index].properties.isUppercase
    var word = String.UnicodeScalarView()
    var runLength = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isLetterLike, !scalar.isHanOrKana {
        word.append(scalar)
        runLength += 1
      } else if scalar == ".", runLength <= 3, index + 1 < scalars.count,
        scalars[index + 1].isLetterLike, abbreviationContinues(at: index + 1)
      {
        runLength = 0
      } else if !scalar.isInvisibleMark {
        break
      }
      advance()
    }
    append(.word, text: Self.fold(word), from: start)
    tokens[tokens.count - 1].startsUppercase = isUppercase
  }

  private func abbreviationContinues(at start: Int) -> Bool {
    var end = start
    while end < scalars.count, scalars[end].isLetterLike, end - start <= 3 { end += 1 }
    return end - start <= 2
  }

  /// Lower case, without Arabic vowel marks and joiners, and with one form for letters that Arabic
  /// and Persian keyboards write differently.
  package static func fold(_ word: String.UnicodeScalarView) -> String {
    var out = String.UnicodeScalarView()
    for scalar in word {
      switch scalar.value {
      case 0x61...0x7A: out.append(scalar)
      case 0x41...0x5A: out.append(Unicode.Scalar(UInt8(scalar.value | 0x20)))
      case 0x307, 0x640, 0x64B...0x652, 0x200C, 0x200D: continue
      case 0x64A, 0x649: out.append("ی")
      case 0x643: out.append("ک")
      case 0x622, 0x623, 0x625: out.append("ا")
      case 0x1C4, 0x1C5: out.append(scalar)
      default:
        for lower in scalar.properties.lowercaseMapping.unicodeScalars where lower.value != 0x307 {
          out.append(lower)
        }
      }
    }
    return String(out)
  }

  /// A word in the form that words are compared in.
  package static func fold(_ word: some StringProtocol) -> String {
    // Most words are ASCII.
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: word.utf8.map(\.asciiLowercased), as: UTF8.self)
    }
    return fold(String(word).unicodeScalars)
  }

  /// One form for signs that print alike.
  private static func plainSign(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x60: return "'"
    case 0..<0x80: return String(scalar)
    case 0x2010...0x2015, 0x2212, 0xFF0D: return "-"
    case 0xFF0F, 0x2044: return "/"
    case 0xFF1A, 0x2236: return ":"
    case 0xFF0C, 0x060C, 0x3001, 0xFF64: return ","
    case 0xFF0E, 0x3002, 0x06D4: return "."
    case 0xB7, 0x2022, 0x2219, 0x22C5, 0x30FB, 0x25CF: return "·"
    case 0xFF5C, 0x2502: return "|"
    case 0x2018, 0x2019, 0x02BC: return "'"
    default: return String(Character(scalar))
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter of ASCII.
  fileprivate var isASCIILetter: Bool { (value | 0x20) &- 0x61 < 26 }
}
