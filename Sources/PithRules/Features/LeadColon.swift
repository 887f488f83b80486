import PithPage

extension PageView {
  /// How many bytes of a block are looked at for the colon behind the words that open it.
  private static let leadBytes = 60

  /// Whether a colon stands among the first words of a block, as behind `Read also` or `Tags`.
  func hasLeadColon(_ index: Int) -> Bool {
    let text = bytes(index).prefix(Self.leadBytes)
    if text.contains(UInt8(ascii: ":")) { return true }
    // The full-width colon of East Asian text, U+FF1A.
    for (offset, byte) in text.enumerated() where byte == 0xEF {
      let rest = text.dropFirst(offset)
      if rest.starts(with: [0xEF, 0xBC, 0x9A]) { return true }
    }
    return false
  }
}
