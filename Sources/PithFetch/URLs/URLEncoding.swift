/// Percent-encoding as the WHATWG URL standard sets it for paths and queries.
enum URLEncoding {
  private static let queryEscapes = Set("\"#<>'".utf8)
  private static let pathEscapes = Set("\"#<>?^`{}".utf8)

  /// A query without its question mark, with what cannot be sent escaped.
  static func query(_ bytes: some Collection<UInt8>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes { append(byte, escaping: queryEscapes, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  /// A path: the segments below a folder's, dot segments resolved, with what cannot be sent escaped.
  ///
  /// The folder's segments are encoded already.
  static func path(_ segments: some Sequence<ArraySlice<UInt8>>, below folder: [[UInt8]]) -> String
  {
    var path = folder
    var endsWithSlash = false
    for segment in segments {
      let dots = dotCount(segment)
      // A dot segment at the end leaves the slash before it.
      endsWithSlash = dots != nil
      if dots == 2 {
        _ = path.popLast()
      } else if dots == nil {
        var encoded: [UInt8] = []
        for byte in segment { append(byte, escaping: pathEscapes, to: &encoded) }
        path.append(encoded)
      }
    }
    var output: [UInt8] = []
    for segment in path {
      output.append(UInt8(ascii: "/"))
      output += segment
    }
    if endsWithSlash || output.isEmpty { output.append(UInt8(ascii: "/")) }
    return String(decoding: output, as: UTF8.self)
  }

  /// How many dots a segment means, when it means nothing but one or two of them.
  private static func dotCount(_ segment: ArraySlice<UInt8>) -> Int? {
    guard let first = segment.first, first == UInt8(ascii: ".") || first == UInt8(ascii: "%"),
      segment.count <= 6
    else { return nil }
    var rest = segment
    var dots = 0
    while let byte = rest.first {
      if byte == UInt8(ascii: ".") {
        rest = rest.dropFirst()
      } else if PercentCode.byte(in: rest, at: 0) == UInt8(ascii: ".") {
        rest = rest.dropFirst(3)
      } else {
        return nil
      }
      dots += 1
    }
    return dots <= 2 ? dots : nil
  }

  private static func append(_ byte: UInt8, escaping escapes: Set<UInt8>, to output: inout [UInt8])
  {
    if (0x61...0x7A).contains(byte | 0x20) || (0x2D...0x39).contains(byte) {
      output.append(byte)
    } else if byte <= 0x20 || byte >= 0x7F || escapes.contains(byte) {
      PercentCode.append(byte, to: &output)
    } else {
      output.append(byte)
    }
  }
}

/// A byte as `%` and two hexadecimal digits.
enum PercentCode {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Appends the code of a byte.
  static func append(_ byte: UInt8, to output: inout [UInt8]) {
    output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
  }

  /// The byte whose code stands at an index; nil when no code stands there.
  static func byte(in bytes: some RandomAccessCollection<UInt8>, at index: Int) -> UInt8? {
    let start = bytes.index(bytes.startIndex, offsetBy: index)
    let code = bytes[start...].prefix(3)
    guard code.count == 3, code.first == UInt8(ascii: "%"),
      let high = value(code[bytes.index(start, offsetBy: 1)]),
      let low = value(code[bytes.index(start, offsetBy: 2)])
    else { return nil }
    return high << 4 | low
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
