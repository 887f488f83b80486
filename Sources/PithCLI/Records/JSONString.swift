/// The strings of JSON text.
enum JSONString {
  /// What a string literal stands for.
  struct Decoded: Hashable {
    /// The text in UTF-8.
    var bytes: [UInt8]
    /// How many escapes were half of a pair without the other half; each became U+FFFD.
    var replacedCount = 0
  }

  /// Decodes a literal that ``JSONScanner`` has checked.
  ///
  /// - Parameters:
  ///   - literal: Where the literal stands, its quotes included.
  ///   - text: The text that holds it.
  /// - Returns: What it stands for.
  static func decode(_ literal: Range<Int>, of text: [UInt8]) -> Decoded {
    var decoded = Decoded(bytes: [])
    let end = literal.upperBound - 1
    var position = literal.lowerBound + 1
    decoded.bytes.reserveCapacity(end - position)
    while position < end {
      let start = position
      while position < end && text[position] != UInt8(ascii: "\\") { position += 1 }
      decoded.bytes.append(contentsOf: text[start..<position])
      guard position < end else { break }
      let byte = text[position + 1]
      if let plain = escaped(byte) {
        decoded.bytes.append(plain)
        position += 2
      } else {
        position = decodeScalar(at: position, end: end, of: text, into: &decoded)
      }
    }
    return decoded
  }

  /// What stands for itself or another byte behind a backslash; nil when nothing may stand there.
  static func escaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The value of a hexadecimal digit; nil when the byte is none.
  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// Decodes `\u` and its four digits, or two of these that form a pair; returns the index behind.
  private static func decodeScalar(
    at position: Int, end: Int, of text: [UInt8], into decoded: inout Decoded
  ) -> Int {
    let first = unit(at: position, of: text)
    if let scalar = Unicode.Scalar(first) {
      decoded.bytes.append(contentsOf: String(scalar).utf8)
      return position + 6
    }
    let next = position + 6
    if first < 0xDC00, next + 6 <= end, text[next] == UInt8(ascii: "\\"),
      text[next + 1] == UInt8(ascii: "u")
    {
      let second = unit(at: next, of: text)
      let value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
      if (0xDC00...0xDFFF).contains(second), let scalar = Unicode.Scalar(value) {
        decoded.bytes.append(contentsOf: String(scalar).utf8)
        return next + 6
      }
    }
    decoded.bytes.append(contentsOf: "\u{FFFD}".utf8)
    decoded.replacedCount += 1
    return next
  }

  private static func unit(at position: Int, of text: [UInt8]) -> UInt32 {
    text[(position + 2)..<(position + 6)].reduce(0) { $0 << 4 | (hexDigit($1) ?? 0) }
  }
}
