import PithPage

/// The words of the document's title, to tell the headline and its echoes by.
struct TitleWords {
  private var hashes: Set<UInt32> = []
  /// One bit for each hash's low six bits: most words of a page are not in the title, and this
  /// tells so without a look at the set.
  private var filter: UInt64 = 0

  var isEmpty: Bool { hashes.isEmpty }
  var count: Int { hashes.count }

  /// Reads the words of a text.
  init(_ text: Span<UInt8>) {
    Self.forEachWord(of: text) {
      hashes.insert($0)
      filter |= 1 << UInt64($0 & 63)
    }
  }

  init() {}

  /// The share of a text's words that are in the title, and of the title's words in the text.
  func overlap(with text: Span<UInt8>) -> (ofText: Float, ofTitle: Float) {
    guard !hashes.isEmpty else { return (0, 0) }
    var total = 0
    var shared = 0
    var seen: Set<UInt32> = []
    Self.forEachWord(of: text) { hash in
      total += 1
      if filter & (1 << UInt64(hash & 63)) != 0, hashes.contains(hash) {
        shared += 1
        seen.insert(hash)
      }
    }
    guard total > 0 else { return (0, 0) }
    return (Float(shared) / Float(total), Float(seen.count) / Float(hashes.count))
  }

  /// Calls with a hash of each word; ASCII letters in lower case, marks dropped.
  ///
  /// Ideographs and kana stand for themselves.
  private static func forEachWord(of text: Span<UInt8>, _ body: (UInt32) -> Void) {
    var hash: UInt32 = 0x811C_9DC5
    var length = 0
    func flush() {
      if length > 0 { body(hash) }
      hash = 0x811C_9DC5
      length = 0
    }
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 {
        // General punctuation: quotes and dashes part words, or vanish inside them.
        if text[index + 2] != 0x99 { flush() }
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
