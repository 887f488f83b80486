/// How many columns text takes on a terminal.
///
/// East Asian wide and fullwidth characters (Unicode Standard Annex #11) and emoji take two columns;
/// what combines with the character before it takes none.
enum TerminalColumns {
  /// The wide characters that are no emoji: blocks of which nearly all are wide or unassigned.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
  ]
  /// Hangul vowels and final consonants, which join the consonant before them.
  private static let joiningJamo: ClosedRange<UInt32> = 0x1160...0x11FF
  private static let joiner: Unicode.Scalar = "\u{200D}"
  private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"

  /// The columns that a text without control characters takes.
  static func count(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + count(of: $1) }
  }

  /// The beginning of a text that takes no more than some columns, with an ellipsis when that is
  /// not all of it.
  static func prefix(of text: String, columns: Int) -> String {
    var taken = 0
    // Where the text would be cut, so that an ellipsis still fits.
    var cut = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      taken += count(of: text[index])
      guard taken <= columns else { return columns > 0 ? text[..<cut] + "…" : "" }
      if taken < columns { cut = next }
      index = next
    }
    return text
  }

  /// The columns of a character.
  private static func count(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    let isEmojiSequence =
      first.properties.isEmoji && scalars.contains { $0 == joiner || $0 == emojiSelector }
      || isRegionalIndicator(first) && scalars.count == 2
    return isEmojiSequence ? 2 : scalars.reduce(0) { $0 + count(of: $1) }
  }

  /// The columns of a scalar that stands by itself.
  private static func count(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    guard value >= 0x300 else { return 1 }
    if joiningJamo.contains(value) { return 0 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if properties.isEmojiModifier { return 0 }
    if isRegionalIndicator(scalar) { return 1 }
    return properties.isEmojiPresentation || wideRanges.contains { $0.contains(value) } ? 2 : 1
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
