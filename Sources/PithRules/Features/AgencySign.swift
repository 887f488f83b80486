import PithPage

/// Finds the code of an agency or of an editor that signs a text behind its last sentence:
/// `… had to be felled. (dpa)`, `… (kh/afp)`.
///
/// The same codes close a caption, `The quay at dawn (dpa)`; but a caption is seldom a whole
/// sentence, so the full stop before the code tells the two apart.
enum AgencySign {
  /// The bytes at the end of a text that can hold a sign.
  private static let maximumBytes = 40
  /// The letters of the longest code; longer words are names.
  private static let maximumLetters = 5
  /// The most codes of one sign.
  private static let maximumCodes = 4
  /// The letters of the longest word before a full stop that is an initial or abbreviation.
  private static let abbreviationLetters = 2

  /// Whether a text ends with a sentence and nothing but codes behind it.
  static func closes(_ text: Span<UInt8>) -> Bool {
    let low = max(0, text.count - maximumBytes)
    var index = text.count - 1
    var letters = 0
    var codes = 0
    while index >= low {
      let byte = text[index]
      if byte.isASCIILetter || byte >= 0x80 {
        // The first byte of `©` and its like, which no letter of a code has.
        if byte == 0xC2 { return false }
        if byte & 0xC0 != 0x80 { letters += 1 }
        if letters > maximumLetters { return false }
      } else {
        if letters > 0 { codes += 1 }
        letters = 0
        if isSentenceEnd(byte) {
          return codes > 0 && codes <= maximumCodes && endsWord(before: index, in: text)
        }
        guard parts(byte) else { return false }
      }
      index -= 1
    }
    return false
  }

  private static func isSentenceEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Whether a byte stands between, before or behind codes.
  private static func parts(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: "\"")
  }

  /// Whether a whole word stands before a full stop: no initial, no abbreviation.
  private static func endsWord(before stop: Int, in text: Span<UInt8>) -> Bool {
    var start = stop
    while start > 0, stop - start <= abbreviationLetters,
      text[start - 1].isASCIILetter || text[start - 1] >= 0x80
    {
      start -= 1
    }
    return start == stop || stop - start > abbreviationLetters
  }
}
