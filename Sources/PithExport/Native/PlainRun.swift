/// Runs of bytes that need no escape, which are nearly all of most texts, eight bytes at a time.
enum PlainRun {
  private static let lowBits: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The first index at or after `start` whose byte may need an escape inside double quotes: a
  /// control, a quote, a backslash, or the first byte of a character of several bytes that may be
  /// harmful; the count when there is none.
  static func end(in bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    // SAFETY: the span owns the bytes and outlives the closure, which reads within them.
    unsafe bytes.withUnsafeBytes { buffer in
      var index = start
      while index < buffer.count {
        while index &+ 8 <= buffer.count {
          let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          // Of bytes below 0x80 each term sets the high bit of those that it looks for, and maybe
          // of bytes above such a one.
          let found =
            word | (word &- lowBits &* 0x20) | ((word ^ lowBits &* 0x22) &- lowBits)
            | ((word ^ lowBits &* 0x5C) &- lowBits) | (word &+ lowBits)
          if found & highBits != 0 { break }
          index &+= 8
        }
        let limit = min(buffer.count, index &+ 8)
        while index < limit {
          if unsafe isSpecial(buffer[index]) { return index }
          index &+= 1
        }
      }
      return index
    }
  }

  /// Whether a byte is one that a run ends at.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  /// Appends all bytes of a span to an array.
  @inline(__always)
  static func append(_ bytes: borrowing Span<UInt8>, to output: inout [UInt8]) {
    // SAFETY: the span owns the bytes and outlives the call; the array copies them.
    unsafe bytes.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
  }
}
