// The bytes that all exporters write through. Page text reaches the output only by way of
// `writePlain`, `writeQuoted`, `writeEscaped` and `writeMarkup`, none of which lets a control
// character pass.

extension [UInt8] {
  /// Hands the bytes over and leaves nothing, so that whoever continues them is their only owner
  /// and appending copies nothing.
  package mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &self)
    return taken
  }

  /// Appends a string as it is; for what Pith itself says, never for what a page says.
  package mutating func write(_ trusted: String) {
    append(contentsOf: trusted.utf8)
  }

  /// Appends text without its control characters; line feeds and tabulators stay.
  mutating func writePlain(_ text: String) {
    let span = text.utf8Span.span
    var index = 0
    while index < span.count {
      let length = ControlCharacter.length(in: span, at: index)
      if length > 0 {
        index += length
      } else {
        append(span[index])
        index += 1
      }
    }
  }

  /// Appends text as the content of an HTML element or of a quoted attribute.
  package mutating func writeMarkup(_ text: String) {
    let span = text.utf8Span.span
    var index = 0
    while index < span.count {
      let length = ControlCharacter.length(in: span, at: index)
      guard length == 0 else {
        index += length
        continue
      }
      writeMarkup(span[index])
      index += 1
    }
  }

  /// Appends one byte of text as the content of an HTML element or of a quoted attribute.
  mutating func writeMarkup(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): write("&amp;")
    case UInt8(ascii: "<"): write("&lt;")
    case UInt8(ascii: ">"): write("&gt;")
    case UInt8(ascii: "\""): write("&quot;")
    case UInt8(ascii: "'"): write("&#39;")
    default: append(byte)
    }
  }

  /// Appends an attribute of an HTML element, with the space before it.
  mutating func writeAttribute(_ name: String, _ value: String) {
    write(" \(name)=\"")
    writeMarkup(value)
    write("\"")
  }

  /// Appends a number with exactly three decimals; what is not finite becomes 0.
  mutating func writeFixed(_ value: Double) {
    write(FixedDecimal.string(of: value))
  }
}

/// The control characters that must not reach a reader: C0, DEL and C1.
enum ControlCharacter {
  /// The length in bytes of the control character at `index`, or 0 when none stands there.
  static func length(in bytes: borrowing Span<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x09, 0x0A: 0
    case 0x00..<0x20, 0x7F: 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: 2
    default: 0
    }
  }
}

/// Numbers that read the same on every machine.
enum FixedDecimal {
  /// The largest magnitude that is printed; shares and scores stay far below it.
  private static let limit = 1e12

  /// A number with exactly three decimals.
  static func string(of value: Double) -> String {
    guard value.isFinite else { return "0.000" }
    let clamped = Swift.min(Swift.max(value, -limit), limit)
    let thousandths = Int(clamped * 1000 + (clamped < 0 ? -0.5 : 0.5))
    let magnitude = thousandths.magnitude
    let decimals = String(1000 + magnitude % 1000).dropFirst()
    return "\(thousandths < 0 ? "-" : "")\(magnitude / 1000).\(decimals)"
  }
}
