/// Decodes character references: HTML standard, sections 13.2.5.72 to 13.2.5.80 and 13.5.
package enum CharacterReference {
  /// Appends text with its character references decoded.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - output: Where the decoded text goes.
  ///   - inAttribute: Whether the text is an attribute's value, in which a named reference
  ///     without `;` before `=` or a letter or digit stands for itself.
  package static func appendDecoded(
    _ bytes: Span<UInt8>, to output: inout [UInt8], inAttribute: Bool
  ) {
    var start = 0
    while let hit = ByteSearch.firstIndex(of: UInt8(ascii: "&"), in: bytes, from: start) {
      output.append(span: bytes.extracting(start..<hit))
      start = appendReference(bytes, at: hit, to: &output, inAttribute: inAttribute)
    }
    output.append(span: bytes.extracting(start..<bytes.count))
  }

  /// The length of a character reference at the start of a text that stands for white space, or
  /// nil when the text starts with another or none.
  static func endOfSpace(_ bytes: Span<UInt8>) -> Int? {
    var decoded: [UInt8] = []
    let end = appendReference(bytes, at: 0, to: &decoded, inAttribute: false)
    return decoded.allSatisfy(\.isHTMLSpace) ? end : nil
  }

  /// Appends what the reference at an index stands for and gives the index after it.
  private static func appendReference(
    _ bytes: Span<UInt8>, at start: Int, to output: inout [UInt8], inAttribute: Bool
  ) -> Int {
    let next = start + 1
    if next < bytes.count {
      if bytes[next] == UInt8(ascii: "#") {
        if let end = appendNumeric(bytes, at: next + 1, to: &output) { return end }
      } else if bytes[next].isASCIIAlphanumeric {
        if let end = appendNamed(bytes, at: next, to: &output, inAttribute: inAttribute) {
          return end
        }
      }
    }
    output.append(UInt8(ascii: "&"))
    return next
  }

  private static func appendNamed(
    _ bytes: Span<UInt8>, at start: Int, to output: inout [UInt8], inAttribute: Bool
  ) -> Int? {
    var limit = start
    let last = min(bytes.count, start + NamedCharacterReferences.longestName)
    while limit < last, bytes[limit].isASCIIAlphanumeric { limit += 1 }
    if limit < last, bytes[limit] == UInt8(ascii: ";") { limit += 1 }
    guard
      let match = NamedCharacterReferences.shared.longestMatch(in: bytes.extracting(start..<limit))
    else { return nil }
    let end = start + match.length
    if inAttribute, bytes[end - 1] != UInt8(ascii: ";"), end < bytes.count,
      bytes[end] == UInt8(ascii: "=") || bytes[end].isASCIIAlphanumeric
    {
      return nil
    }
    output.append(contentsOf: NamedCharacterReferences.shared.values[match.values])
    return end
  }

  private static func appendNumeric(
    _ bytes: Span<UInt8>, at start: Int, to output: inout [UInt8]
  ) -> Int? {
    var index = start
    var isHexadecimal = false
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "x") {
      isHexadecimal = true
      index += 1
    }
    let firstDigit = index
    var value: UInt32 = 0
    while index < bytes.count, let digit = bytes[index].digit(isHexadecimal: isHexadecimal) {
      value = min(value &* (isHexadecimal ? 16 : 10) &+ UInt32(digit), 0x11_0000)
      index += 1
    }
    guard index > firstDigit else { return nil }
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
    output.append(scalar: scalar(for: value))
    return index
  }

  /// The code point of a numeric reference: windows-1252 for 0x80 to 0x9F, U+FFFD for none.
  private static func scalar(for value: UInt32) -> Unicode.Scalar {
    let value = value >= 0x80 && value <= 0x9F ? windows1252[Int(value - 0x80)] : value
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return scalar
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

extension UInt8 {
  fileprivate func digit(isHexadecimal: Bool) -> UInt8? {
    if isASCIIDigit { return self - 0x30 }
    let letter = self | 0x20
    guard isHexadecimal, letter >= 0x61, letter <= 0x66 else { return nil }
    return letter - 0x61 + 10
  }
}

extension [UInt8] {
  /// Appends the UTF-8 bytes of a scalar.
  package mutating func append(scalar: Unicode.Scalar) {
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// Appends all bytes of a span.
  @inline(__always)
  package mutating func append(span: Span<UInt8>) {
    ByteCopy.append(span, to: &self)
  }
}
