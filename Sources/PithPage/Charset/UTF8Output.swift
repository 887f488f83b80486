/// Text being decoded: the UTF-8 written so far and the damage met on the way.
struct UTF8Output {
  /// U+FFFD in UTF-8.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The valid UTF-8 written so far.
  var bytes: [UInt8] = []
  /// How many undecodable sequences became U+FFFD.
  private(set) var replacedCount = 0

  /// Creates an output with room for the text of an input of the given size.
  init(inputCount: Int) { bytes.reserveCapacity(inputCount + inputCount / 2) }

  /// Whether more of the text outside ASCII is damage than characters: the encoding is wrong.
  var isMostlyDamage: Bool {
    guard replacedCount > 0 else { return false }
    let characterCount = bytes.count { $0 >= 0xC0 } - replacedCount
    return replacedCount > characterCount
  }

  /// Writes U+FFFD for an undecodable sequence.
  mutating func appendReplacement() {
    bytes.append(contentsOf: Self.replacement)
    replacedCount += 1
  }

  /// Writes a code point, or U+FFFD when it is none (a surrogate, or out of range).
  mutating func append(codePoint: UInt32) {
    guard let scalar = Unicode.Scalar(codePoint) else { return appendReplacement() }
    for unit in scalar.utf8 { bytes.append(unit) }
  }
}
