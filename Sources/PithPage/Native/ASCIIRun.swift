/// Skips ASCII, which is nearly all of most pages, sixteen bytes at a time.
enum ASCIIRun {
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Returns the first index at or after `start` whose byte is not ASCII, or the count.
  @inline(__always)
  static func end(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    let count = bytes.count
    // In text of other scripts the next byte is mostly not ASCII; the check saves the wide load.
    guard index < count, bytes[index] < 0x80 else { return index }
    // SAFETY: The raw view borrows the span, which outlives this call.
    let raw = unsafe bytes.bytes
    while count - index >= 16 {
      // SAFETY: The span owns the bytes for the call, both loads lie inside it by the loop
      // condition, and the integers loaded are copies.
      let low = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      // SAFETY: As above.
      let high = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index + 8, as: UInt64.self)
      if (low | high) & highBits != 0 { break }
      index += 16
    }
    while index < count, bytes[index] < 0x80 { index += 1 }
    return index
  }
}
