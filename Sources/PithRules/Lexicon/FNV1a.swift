/// The FNV-1a hash of values that come one by one. (Fowler, Noll, Vo.)
///
/// For words that are read byte by byte anyway; `ByteHash` is faster where all bytes are at hand.
struct FNV1a {
  /// The hash of what was added so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a byte or character.
  @inline(__always)
  mutating func add(_ next: UInt64) { value = (value ^ next) &* 0x0000_0100_0000_01B3 }
}
