/// Finds the number of a short ASCII name: an open-addressing hash table over packed names.
///
/// A name of up to 16 bytes is two 64-bit words, so that one multiplication hashes it and two
/// comparisons confirm it, with no String made on the way.
struct NameTable: Sendable {
  /// A lower-case ASCII name of up to 16 bytes in two words; longer names keep their length and
  /// a hash of the rest, which is enough to tell names of one page apart.
  struct Key: Sendable, Hashable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count = 0

    /// Appends one byte of the name.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
      if count < 8 {
        low |= UInt64(byte) << (8 &* UInt64(count))
      } else if count < 16 {
        high |= UInt64(byte) << (8 &* UInt64(count &- 8))
      } else {
        high = (high ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
      }
      count &+= 1
    }

    @inline(__always)
    var slot: Int {
      let mixed = (low ^ (high &* 0xC2B2_AE3D_27D4_EB4F)) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed >> 54)
    }
  }

  private struct Entry {
    var low: UInt64
    var high: UInt64
    var count: Int32
    var value: Int32
  }

  private static let slotCount = 1024
  private var entries: [Entry]

  /// Creates a table that numbers the names by their given values.
  init(_ names: [(name: String, value: Int)]) {
    entries = Array(
      repeating: Entry(low: 0, high: 0, count: -1, value: -1), count: Self.slotCount)
    for (name, value) in names {
      var key = Key()
      for byte in name.utf8 { key.append(byte) }
      var slot = key.slot
      while entries[slot].count >= 0 { slot = (slot + 1) & (Self.slotCount - 1) }
      entries[slot] = Entry(
        low: key.low, high: key.high, count: Int32(key.count), value: Int32(value))
    }
  }

  /// The value of a name, or nil when the table does not hold it.
  @inline(__always)
  func value(of key: Key) -> Int? {
    var slot = key.slot
    while true {
      let entry = entries[slot]
      if entry.count < 0 { return nil }
      if entry.low == key.low && entry.high == key.high && Int(entry.count) == key.count {
        return Int(entry.value)
      }
      slot = (slot &+ 1) & (Self.slotCount &- 1)
    }
  }

  /// The element names.
  static let tags = NameTable(
    Tag.allCases.filter { $0.rawValue > Tag.text.rawValue }
      .map { ($0.name, Int($0.rawValue)) })

  /// The names of the attributes that Pith reads.
  static let attributes = NameTable(
    AttributeName.allCases.map { ($0.name, Int($0.rawValue)) })
}
