// One escaping serves JSON, YAML's double-quoted scalars, the headers of the text form and whatever
// goes to a terminal. Its escapes are JSON's; YAML reads all of them alike.

extension [UInt8] {
  /// Appends a string in double quotes, escaped.
  package mutating func writeQuoted(_ text: String) {
    append(UInt8(ascii: "\""))
    writeEscaped(text)
    append(UInt8(ascii: "\""))
  }

  /// Appends a string escaped as inside double quotes.
  mutating func writeEscaped(_ text: String) {
    let span = text.utf8Span.span
    var copied = 0
    var index = PlainRun.end(in: span, from: 0)
    while index < span.count {
      let length = escapedLength(in: span, at: index)
      if length > 0 {
        PlainRun.append(span.extracting(copied..<index), to: &self)
        writeEscape(in: span, at: index)
        copied = index + length
      }
      index = PlainRun.end(in: span, from: index + Swift.max(1, length))
    }
    PlainRun.append(span.extracting(copied..<span.count), to: &self)
  }

  /// The length in bytes of the character at `index` when it is written as an escape, else 0.
  private func escapedLength(in bytes: borrowing Span<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): 1
    default: HarmfulCharacter.scalar(in: bytes, at: index).length
    }
  }

  /// Appends the escape of the character at `index`.
  private mutating func writeEscape(in bytes: borrowing Span<UInt8>, at index: Int) {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      append(UInt8(ascii: "\\"))
      append(bytes[index])
    case 0x0A: write("\\n")
    case 0x09: write("\\t")
    default: _ = writeVisibleScalar(in: bytes, at: index)
    }
  }

  /// Appends a string for a terminal: what could act on it is printed as its escape.
  mutating func writeVisible(_ text: String) {
    let span = text.utf8Span.span
    var index = 0
    while index < span.count {
      index += writeVisibleScalar(in: span, at: index)
    }
  }

  /// Appends one byte, or the escape of the harmful character that begins with it; returns the
  /// number of bytes used up.
  mutating func writeVisibleScalar(in bytes: borrowing Span<UInt8>, at index: Int) -> Int {
    let (scalar, length) = HarmfulCharacter.scalar(in: bytes, at: index)
    guard length > 0 else {
      append(bytes[index])
      return 1
    }
    let digits = String(scalar, radix: 16)
    write("\\u")
    write(String(repeating: "0", count: 4 - digits.utf8.count))
    write(digits)
    return length
  }
}

/// The characters that are never written as themselves into a quoted value or to a terminal.
///
/// Control characters act on terminals; U+2028, U+2029 and U+0085 end lines in some readers; U+FEFF,
/// U+FFFE and U+FFFF are not allowed in YAML; bidirectional controls reorder what stands around
/// them. All lie in the Basic Multilingual Plane, so that four hexadecimal digits suffice.
enum HarmfulCharacter {
  /// The harmful character at `index` and its length in bytes, which is 0 when none stands there.
  static func scalar(
    in bytes: borrowing Span<UInt8>, at index: Int
  ) -> (scalar: UInt32, length: Int) {
    let byte = bytes[index]
    switch byte {
    case 0x00..<0x20, 0x7F: return (UInt32(byte), 1)
    case 0xC2, 0xD8:
      guard index + 1 < bytes.count else { return (0, 0) }
      return twoByteScalar(byte, bytes[index + 1])
    case 0xE2, 0xEF:
      guard index + 2 < bytes.count else { return (0, 0) }
      return threeByteScalar(byte, bytes[index + 1], bytes[index + 2])
    default: return (0, 0)
    }
  }

  private static func twoByteScalar(
    _ first: UInt8, _ second: UInt8
  ) -> (scalar: UInt32, length: Int) {
    switch (first, second) {
    case (0xC2, 0x80..<0xA0): (UInt32(second), 2)
    case (0xD8, 0x9C): (0x061C, 2)
    default: (0, 0)
    }
  }

  private static func threeByteScalar(
    _ first: UInt8, _ second: UInt8, _ third: UInt8
  ) -> (scalar: UInt32, length: Int) {
    let scalar = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    switch scalar {
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
      return (scalar, 3)
    default: return (0, 0)
    }
  }
}
