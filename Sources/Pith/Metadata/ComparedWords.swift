/// The words of a text, to tell how many words of a line stand in it too.
///
/// Words are compared without case, as far as a look at their bytes tells it: in Latin, Greek and
/// Cyrillic script. Scripts without spaces are compared by pairs of characters.
struct ComparedWords {
  /// Shorter words stand in every text.
  private static let minBytes = 4

  private var hashes: Set<UInt32> = []

  /// Adds the words of a text in UTF-8.
  mutating func insert(_ text: ArraySlice<UInt8>) {
    Self.forEachWord(of: text) { hashes.insert($0) }
  }

  /// The share of a line's words that stand in the text, 0 to 1; nil when the line has none that
  /// are long enough.
  func share(of line: ArraySlice<UInt8>) -> Float? {
    var own: Set<UInt32> = []
    Self.forEachWord(of: line) { own.insert($0) }
    guard !own.isEmpty else { return nil }
    return Float(own.count { hashes.contains($0) }) / Float(own.count)
  }

  /// Calls with the hash of each word that is long enough.
  static func forEachWord(of text: ArraySlice<UInt8>, _ body: (UInt32) -> Void) {
    var word = Word()
    /// The hash of the ideograph or kana right before, or 0.
    var before: UInt32 = 0
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let next = index + 1 < text.endIndex ? text[index + 1] : 0
      if (0xE3...0xE9).contains(byte), index + 2 < text.endIndex {
        word.end(minBytes, body)
        let character = Word.hash(Word.hash(UInt32(byte), next), text[index + 2])
        if before != 0 { body(before &* 31 ^ character) }
        // The punctuation of these scripts stands between words.
        before = byte == 0xE3 && next == 0x80 ? 0 : character
        index += 3
        continue
      }
      before = 0
      if byte == 0xE2, next == 0x80 {
        // General punctuation: dashes and quotes.
        word.end(minBytes, body)
        index += 3
      } else if byte >= 0xC3, byte < 0xE0, next >= 0x80 {
        let (first, second) = lowered(byte, next)
        word.take(first)
        word.take(second)
        index += 2
      } else if byte >= 0x80 || byte.isASCIILetterOrDigit {
        word.take((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        index += 1
      } else {
        word.end(minBytes, body)
        index += 1
      }
    }
    word.end(minBytes, body)
  }

  /// The two bytes of a letter in lower case; pairs of letters that are not told apart count as one.
  private static func lowered(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    switch (first, second) {
    case (0xC3, 0x80...0x9E): (first, second + 0x20)
    // Latin Extended-A has capital and small letters in turn.
    case (0xC4...0xC5, _): (first, second | 1)
    case (0xCE, 0x91...0x9F): (first, second + 0x20)
    case (0xCE, 0xA0...0xA9): (0xCF, second - 0x20)
    case (0xD0, 0x90...0x9F): (first, second + 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)
    case (0xD0, 0x80...0x8F): (0xD1, second + 0x10)
    default: (first, second)
    }
  }

  /// A word that is being read.
  private struct Word {
    private var hash: UInt32 = 0x811C_9DC5
    private var byteCount = 0

    /// One step of FNV-1a.
    static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
      (hash ^ UInt32(byte)) &* 0x0100_0193
    }

    mutating func take(_ byte: UInt8) {
      hash = Self.hash(hash, byte)
      byteCount += 1
    }

    mutating func end(_ minBytes: Int, _ body: (UInt32) -> Void) {
      if byteCount >= minBytes { body(hash) }
      self = Word()
    }
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
