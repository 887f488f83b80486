/// A set of hashes that answers fast and small, and sometimes wrongly that it holds one.
///
/// It keeps most lookups away from tables that do not fit into the cache.
struct HashFilter: Sendable {
  private static let spreadingFactor: UInt64 = 0xD6E8_FEB8_6659_FD93

  private var words: [UInt64]
  private let shift: UInt64

  /// Makes an empty filter of two to the power of `bits` bits.
  init(bits: Int) {
    words = Array(repeating: 0, count: 1 << (bits - 6))
    shift = UInt64(64 - bits)
  }

  /// Adds a hash.
  mutating func insert(_ hash: UInt64) {
    let bit = (hash &* Self.spreadingFactor) &>> shift
    words[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  /// Whether a hash may be in the set; false is certain.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool {
    let bit = (hash &* Self.spreadingFactor) &>> shift
    return words[Int(bit >> 6)] & (1 << (bit & 63)) != 0
  }
}
