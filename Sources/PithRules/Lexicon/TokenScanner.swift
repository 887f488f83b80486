/// Takes the folded tokens of a text, one after the other.
///
/// What the sink reads stays outside of it, as `context`: tables held by the sink itself would be
/// retained and released at each token, which measured as much as the rest of the work.
protocol TokenSink {
  /// The tables that a sink reads.
  associatedtype Context

  /// Takes one token and answers whether it wants another.
  mutating func take(_ token: FoldedToken, _ context: Context) -> Bool
}

/// A folded word, character of an unspaced script, number or account handle, as its hash.
struct FoldedToken {
  /// The hash of the token; never zero.
  var hash: UInt64

  /// The hash that all numbers share.
  static let number = FoldedToken(hash: 0xA5A5_0000_0000_0001)

  /// The hash that all account handles (`@name`) share.
  static let handle = FoldedToken(hash: 0xA5A5_0000_0000_0003)
}

/// Splits UTF-8 text into folded tokens, in one pass and without making a string.
struct TokenScanner {
  private var position: Int
  private var hash = FNV1a()
  private var isInWord = false
  private var isInNumber = false

  /// Prepares the scan of a text from a byte offset on, which has to be a character's first byte.
  init(from offset: Int = 0) {
    position = offset
  }

  /// The next folded character; advances behind it.
  @inline(__always)
  private mutating func nextFolded(_ bytes: Span<UInt8>, _ ascii: Span<UInt8>) -> UInt32 {
    let first = bytes[position]
    if first < 0x80 {
      position += 1
      return UInt32(ascii[Int(first)])
    }
    return nextFoldedBeyondASCII(first, bytes)
  }

  /// Decodes leniently: a stray byte folds to a separator, and nothing is read past the end.
  private mutating func nextFoldedBeyondASCII(_ first: UInt8, _ bytes: Span<UInt8>) -> UInt32 {
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    guard length > 1, position + length <= bytes.count else {
      position += 1
      return ScalarFolding.separator
    }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F)
    }
    position += length
    return ScalarFolding.fold(scalar)
  }

  /// Hands all tokens to the sink, until it wants no more.
  mutating func scan<Sink: TokenSink>(
    _ bytes: Span<UInt8>, into sink: inout Sink, _ context: Sink.Context
  ) {
    let table = ScalarFolding.ascii
    let ascii = table.span
    while position < bytes.count {
      if !isInWord, !isInNumber {
        guard scanPlainWords(bytes, ascii, into: &sink, context) else { return }
        if position == bytes.count { break }
      }
      let start = position
      let folded = nextFolded(bytes, ascii)
      if folded > ScalarFolding.dropped, folded < ScalarFolding.standsAlone {
        if !take(folded, of: bytes, into: &sink, context) { return }
      } else if folded == ScalarFolding.separator {
        if isInNumber, isDigitGlue(bytes, at: start) { continue }
        if !endToken(into: &sink, context) { return }
        if bytes[start] == 0x40, !takeHandle(bytes, into: &sink, context) { return }
      } else if folded != ScalarFolding.dropped {
        guard endToken(into: &sink, context) else { return }
        var character = FNV1a()
        character.add(UInt64(folded))
        guard sink.take(FoldedToken(hash: character.value), context) else { return }
      }
    }
    _ = endToken(into: &sink, context)
  }

  /// Hands over the words that begin with a letter and hold nothing but ASCII letters and digits,
  /// and steps over the marks between them, up to something else: most of a text in Latin script.
  ///
  /// Answers whether the sink wants more; what stands at ``position`` then may be the rest of a
  /// word.
  @inline(__always)
  private mutating func scanPlainWords<Sink: TokenSink>(
    _ bytes: Span<UInt8>, _ ascii: Span<UInt8>, into sink: inout Sink, _ context: Sink.Context
  ) -> Bool {
    let count = bytes.count
    var index = position
    while index < count {
      let byte = bytes[index]
      guard byte < 0x80 else { break }
      guard (byte | 0x20) &- 0x61 < 26 else {
        guard ascii[Int(byte)] == 0, byte != 0x40 else { break }
        index &+= 1
        continue
      }
      var hash = FNV1a()
      var stop: UInt8 = 0
      repeat {
        hash.add(UInt64(ascii[Int(bytes[index])]))
        index &+= 1
        stop = index < count ? bytes[index] : 0
      } while stop < 0x80 && UInt32(ascii[Int(stop)]) > ScalarFolding.dropped
      if stop >= 0x80 || ascii[Int(stop)] != 0 {
        self.hash = hash
        isInWord = true
        break
      }
      guard sink.take(FoldedToken(hash: hash.value), context) else { return false }
    }
    position = index
    return true
  }

  /// Adds a letter or digit to the token at hand, or begins one.
  @inline(__always)
  private mutating func take<Sink: TokenSink>(
    _ folded: UInt32, of bytes: Span<UInt8>, into sink: inout Sink, _ context: Sink.Context
  ) -> Bool {
    let isDigit = folded &- 0x30 < 10
    if isInNumber {
      if isDigit { return true }
      // The letter of "1.2K" belongs to the number; that of "5min" begins a word.
      if isMagnitude(folded), !isLetter(bytes, at: position) {
        return endToken(into: &sink, context)
      }
      guard endToken(into: &sink, context) else { return false }
    } else if isDigit, !isInWord {
      isInNumber = true
      return true
    }
    isInWord = true
    hash.add(UInt64(folded))
    return true
  }

  /// Ends the token at hand, if there is one.
  @inline(__always)
  private mutating func endToken<Sink: TokenSink>(
    into sink: inout Sink, _ context: Sink.Context
  ) -> Bool {
    if isInWord {
      isInWord = false
      let token = FoldedToken(hash: hash.value)
      hash = FNV1a()
      return sink.take(token, context)
    }
    if isInNumber {
      isInNumber = false
      return sink.take(.number, context)
    }
    return true
  }

  /// Takes the name behind an `@` that began a token.
  private mutating func takeHandle<Sink: TokenSink>(
    _ bytes: Span<UInt8>, into sink: inout Sink, _ context: Sink.Context
  ) -> Bool {
    // An address such as "desk@example.org" has a letter before the sign.
    if position > 1, isLetter(bytes, at: position - 2) { return true }
    let start = position
    while position < bytes.count, isHandleByte(bytes[position]) { position += 1 }
    return position == start ? true : sink.take(.handle, context)
  }

  private func isHandleByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x2E
  }

  /// Whether the mark at an offset joins two digits, as in "1,200", "4.5" and "3:20".
  private func isDigitGlue(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let mark = bytes[offset]
    guard mark == 0x2E || mark == 0x2C || mark == 0x3A, offset + 1 < bytes.count else {
      return false
    }
    return bytes[offset + 1] &- 0x30 < 10
  }

  private func isMagnitude(_ folded: UInt32) -> Bool {
    folded == 0x6B || folded == 0x6D || folded == 0x62
  }

  private func isLetter(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    return byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
