/// One phrase of a table, taken apart.
struct PhraseNotation {
  /// Where in a block the phrase counts.
  enum Place: UInt8, Sendable {
    case whole, beginning, end, anywhere
  }

  /// Where in a block the phrase counts.
  var place: Place

  /// The hashes of its tokens.
  var tokens: [UInt64]

  /// Reads a phrase in the notation of `LanguagePhrases`, given as UTF-8 without outer spaces.
  init(_ phrase: Span<UInt8>) {
    place = Self.place(of: phrase)
    var sink = HashCollector()
    var example: [UInt8] = []
    Self.scan(phrase, into: &sink, usingBuffer: &example)
    tokens = sink.hashes
  }

  /// Where in a block a phrase counts, by its ellipses.
  static func place(of phrase: Span<UInt8>) -> Place {
    switch (hasEllipsis(phrase, at: 0), hasEllipsis(phrase, at: phrase.count - 3)) {
    case (true, true): .anywhere
    case (true, false): .end
    case (false, true): .beginning
    case (false, false): .whole
    }
  }

  /// Hands the tokens of a phrase to a sink; the buffer saves an allocation for each phrase.
  static func scan<Sink: TokenSink>(
    _ phrase: Span<UInt8>, into sink: inout Sink, usingBuffer example: inout [UInt8]
  ) where Sink.Context == Void {
    var scanner = TokenScanner()
    guard hasWildcard(phrase) else {
      scanner.scan(phrase, into: &sink, ())
      return
    }
    example.removeAll(keepingCapacity: true)
    for index in phrase.indices {
      // The two wildcards become an example of what they stand for.
      switch phrase[index] {
      case 0x23: example.append(0x30)
      case 0x40: example += [0x40, 0x61]
      default: example.append(phrase[index])
      }
    }
    scanner.scan(example.span, into: &sink, ())
  }

  private static func hasWildcard(_ phrase: Span<UInt8>) -> Bool {
    for index in phrase.indices where phrase[index] == 0x23 || phrase[index] == 0x40 {
      return true
    }
    return false
  }

  private static func hasEllipsis(_ phrase: Span<UInt8>, at offset: Int) -> Bool {
    guard offset >= 0, offset + 3 <= phrase.count else { return false }
    return phrase[offset] == 0xE2 && phrase[offset + 1] == 0x80 && phrase[offset + 2] == 0xA6
  }

  /// Keeps the hash of each token.
  private struct HashCollector: TokenSink {
    var hashes: [UInt64] = []

    mutating func take(_ token: FoldedToken, _ context: Void) -> Bool {
      hashes.append(token.hash)
      return true
    }
  }
}

extension LanguagePhrases.Entry {
  /// Hands each phrase of the entry over, as UTF-8 without outer spaces.
  @inline(__always)
  func forEachPhrase(_ body: (Span<UInt8>) -> Void) {
    let text = phrases.utf8.span
    var start = 0
    while start < text.count {
      while start < text.count, text[start] == 0x20 { start += 1 }
      var end = start
      while end < text.count, text[end] != 0x7C, text[end] != 0x0A { end += 1 }
      var last = end
      while last > start, text[last - 1] == 0x20 { last -= 1 }
      if start < last { body(text.extracting(start..<last)) }
      start = end + 1
    }
  }
}
