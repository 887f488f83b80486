/// Where sentences end, in the scripts of the world.
package enum SentenceEnd {
  /// What a character says about the end of a sentence.
  private enum Mark {
    /// Ends a sentence in any place: the full stops of scripts that use it for nothing else.
    case certain
    /// Ends a sentence before a space or the end: "." is also in "3.5" and "example.org".
    case beforeSpace
    /// A quote or bracket that closes behind the end.
    case closing
    case space
    case other
  }

  /// Whether a text ends with the end of a sentence; closing quotes and brackets may follow it.
  package static func endsSentence(_ text: Span<UInt8>) -> Bool {
    var end = text.count
    while end > 0 {
      var start = end - 1
      while start > 0, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
      switch mark(of: scalar(text, start, end)) {
      case .certain, .beforeSpace: return true
      case .closing, .space: end = start
      case .other: return false
      }
    }
    return false
  }

  /// Whether a text ends with the end of a sentence.
  package static func endsSentence(_ text: String) -> Bool { endsSentence(text.utf8.span) }

  /// The number of sentence ends in a text; a run of marks such as "?!" or "..." counts once.
  package static func count(in text: Span<UInt8>) -> Int {
    var count = 0
    var isPending = false
    var isInRun = false
    var position = 0
    while position < text.count {
      let start = position
      let mark: Mark
      if text[start] < 0x80 {
        position += 1
        mark = asciiMark(text[start])
      } else {
        position += 1
        while position < text.count, position - start < 4, text[position] & 0xC0 == 0x80 {
          position += 1
        }
        mark = self.mark(of: scalar(text, start, position))
      }
      switch mark {
      case .certain:
        if !isInRun { count += 1 }
        isInRun = true
        isPending = false
      case .beforeSpace:
        if !isInRun { isPending = true }
      case .closing:
        break
      case .space, .other:
        if isPending, mark == .space { count += 1 }
        isPending = false
        isInRun = false
      }
    }
    return isPending ? count + 1 : count
  }

  /// The number of sentence ends in a text.
  package static func count(in text: String) -> Int { count(in: text.utf8.span) }

  private static func scalar(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    let first = UInt32(text[start])
    if first < 0x80 { return first }
    let length = end - start
    guard length > 1, length < 5 else { return 0xFFFD }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(text[start + offset] & 0x3F) }
    return value
  }

  @inline(__always)
  private static func asciiMark(_ byte: UInt8) -> Mark {
    switch byte {
    case 0x2E, 0x21, 0x3F: .beforeSpace
    case 0x22, 0x27, 0x29, 0x5D, 0x7D: .closing
    case 0x00...0x20: .space
    default: .other
    }
  }

  private static func mark(of scalar: UInt32) -> Mark {
    if scalar < 0x80 { return asciiMark(UInt8(truncatingIfNeeded: scalar)) }
    switch scalar {
    // … ‼ ⁇ ⁈ ⁉ also stand before a space; Greek asks with a semicolon of its own (U+037E).
    case 0x2026, 0x203C, 0x2047...0x2049, 0x037E: return .beforeSpace
    // Full stops of East Asia, in all widths.
    case 0x3002, 0xFF0E, 0xFF61, 0xFF01, 0xFF1F, 0xFE52, 0xFE56, 0xFE57: return .certain
    // Danda and double danda; Arabic ؟ and Urdu ۔; Syriac; Ethiopic ። ፧ ፨.
    case 0x0964, 0x0965, 0x061F, 0x06D4, 0x0700...0x0702, 0x1362, 0x1367, 0x1368: return .certain
    // Armenian ։ ; Hebrew sof pasuq; Burmese ၊ is a comma, ။ a full stop; Khmer ។ ៕.
    case 0x0589, 0x05C3, 0x104B, 0x17D4, 0x17D5: return .certain
    // Thai ฯ is an abbreviation; ๚ ๛ close a text. Tibetan ། ༎; Mongolian ᠃ ᠉; Tai Tham and N'Ko.
    case 0x0E5A, 0x0E5B, 0x0F0D, 0x0F0E, 0x1803, 0x1809, 0x1AA8, 0x1AA9, 0x07F9: return .certain
    // Closing quotes and brackets, straight and East Asian.
    case 0xBB, 0xAB, 0x2018...0x201F, 0x2039, 0x203A, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015,
      0x3017, 0x301E, 0x301F, 0xFF09, 0xFF3D, 0xFF5D, 0xFF63, 0xFF02, 0xFF07, 0x200E, 0x200F:
      return .closing
    case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      return .space
    default: return .other
    }
  }
}
