/// A word, a stretch of white space or a mark of a text.
struct TextToken: Sendable, Hashable {
  /// What kinds of token there are.
  enum Kind: Sendable, Hashable {
    case word, space, mark
  }

  /// What it is.
  let kind: Kind
  /// Its characters as they stand in the text.
  let text: Substring

  /// All tokens of a text in order; joined they are the text.
  ///
  /// A word is a run of letters, digits and the marks that combine with them. Where no spaces part
  /// the words (Chinese, Japanese, Thai, Lao, Khmer, Burmese), each letter is a word of its own.
  static func all(in text: Substring) -> [TextToken] {
    var tokens: [TextToken] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex {
      let kind = kind(of: scalars[start])
      let standsAlone = kind == .mark || isUnspaced(scalars[start])
      var end = scalars.index(after: start)
      while end < scalars.endIndex {
        let scalar = scalars[end]
        let continues =
          standsAlone
          ? kind == .word && isCombining(scalar)
          : Self.kind(of: scalar) == kind && !isUnspaced(scalar)
        guard continues else { break }
        end = scalars.index(after: end)
      }
      tokens.append(TextToken(kind: kind, text: text[start..<end]))
      start = end
    }
    return tokens
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .word
    case 0x09, 0x0A, 0x0D, 0x20: return .space
    case 0x21...0x7F: return .mark
    default: break
    }
    let properties = scalar.properties
    if properties.isWhitespace { return .space }
    if properties.isAlphabetic || properties.numericType != nil || isCombining(scalar) {
      return .word
    }
    return .mark
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Whether a letter belongs to a script that is written without spaces.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x31F0...0x31FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
