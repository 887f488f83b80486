import PithPage

extension Span<UInt8> {
  /// Calls with a hash of each word of a text; ASCII letters in lower case, marks dropped.
  ///
  /// Ideographs and kana stand for themselves.
  func forEachWordHash(_ body: (UInt32) -> Void) {
    var hash: UInt32 = 0x811C_9DC5
    var length = 0
    func flush() {
      if length > 0 { body(hash) }
      hash = 0x811C_9DC5
      length = 0
    }
    var index = 0
    while index < count {
      let byte = self[index]
      if byte == 0xE2, index + 2 < count, self[index + 1] == 0x80 {
        // General punctuation: quotes and dashes part words, or vanish inside them.
        if self[index + 2] != 0x99 { flush() }
        index += 3
        continue
      }
      if byte.isASCIIAlphanumeric || byte >= 0x80 {
        if byte >= 0xE3, byte <= 0xE9 { flush() }
        hash = (hash ^ UInt32(byte.asciiLowercased)) &* 0x0100_0193
        length += 1
      } else if byte != UInt8(ascii: "'") {
        flush()
      }
      index += 1
    }
    flush()
  }
}
