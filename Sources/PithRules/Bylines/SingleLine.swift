extension String {
  /// The text on one line: runs of white space and control characters become one space, none at
  /// the ends, and marks that print nothing go.
  package func singleLine() -> String {
    if isSingleLine { return self }
    var out = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in unicodeScalars {
      if scalar.isSpaceOrControl {
        needsSpace = !out.isEmpty
      } else if !scalar.isInvisibleMark {
        if needsSpace { out.append(" ") }
        needsSpace = false
        out.append(scalar)
      }
    }
    return String(out)
  }
}

extension String {
  /// Whether the text is on one line already, as most are: no control or invisible character, and
  /// no white space but single spaces inside.
  private var isSingleLine: Bool {
    let bytes = utf8.span
    var last: UInt8 = 0x20
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x7F || (byte == 0x20 && last == 0x20) { return false }
      if byte >= 0xC2, Self.mayBeginSpaceOrMark(byte, bytes, at: index) { return false }
      last = byte
    }
    return last != 0x20
  }

  /// Whether the bytes at an index may be a space, a control character or an invisible mark beyond
  /// ASCII.
  @inline(__always)
  private static func mayBeginSpaceOrMark(
    _ byte: UInt8, _ bytes: Span<UInt8>, at index: Int
  ) -> Bool {
    switch byte {
    case 0xC2: return bytes[index + 1] <= 0xA0 || bytes[index + 1] == 0xAD
    case 0xE1: return bytes[index + 1] == 0x9A
    case 0xE2:
      // U+2010 to U+2027 are dashes, quotes and the ellipsis.
      return bytes[index + 1] == 0x81
        || bytes[index + 1] == 0x80 && !(0x90...0xA7).contains(bytes[index + 2])
    case 0xE3: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80
    case 0xEF: return bytes[index + 1] == 0xBB
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar parts words: white space of any kind, or a control character.
  var isSpaceOrControl: Bool {
    switch value {
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return true
    default: return false
    }
  }

  /// Whether the scalar prints nothing and joins nothing, such as a soft hyphen or bidi mark.
  ///
  /// The joiners that Persian and Indic spelling needs are not among them.
  var isInvisibleMark: Bool {
    switch value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: return true
    default: return false
    }
  }

  /// Whether the scalar is a letter or a mark on one.
  package var isLetterLike: Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    if value == 0x200C || value == 0x200D { return true }
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  /// Whether the scalar belongs to a script that writes words without spaces: Han or kana.
  package var isHanOrKana: Bool {
    switch value {
    case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3134F:
      return true
    default: return false
    }
  }

  /// Whether the scalar is a Hangul syllable.
  var isHangul: Bool { (0xAC00...0xD7A3).contains(value) }

  /// The digit's value, in any of the decimal scripts that dates are printed in.
  package var decimalDigit: Int? {
    switch value {
    case 0x30...0x39: return Int(value - 0x30)
    case 0x660...0x669: return Int(value - 0x660)
    case 0x6F0...0x6F9: return Int(value - 0x6F0)
    case 0x966...0x96F: return Int(value - 0x966)
    case 0x9E6...0x9EF: return Int(value - 0x9E6)
    case 0xE50...0xE59: return Int(value - 0xE50)
    case 0xFF10...0xFF19: return Int(value - 0xFF10)
    default: return nil
    }
  }
}
