/// A table from 64-bit keys to small numbers, by open addressing.
///
/// The keys are hashes already, or packed pairs. A slot keeps only the upper half of a key times an
/// odd factor, and where it stands tells some of the lower half: a slot is half as large as with the
/// whole key, so that twice as much of a table fits into the cache. A key that was never stored is
/// taken for another about once in four billion lookups. Zero is no value: a lookup that finds
/// nothing answers zero.
package struct HashIndex: Sendable {
  private struct Slot: Sendable {
    var check: UInt32
    var value: UInt32
  }

  private static let spreadingFactor: UInt64 = 0x9E37_79B9_7F4A_7C15

  private var slots: [Slot]
  private let mask: Int
  package private(set) var count = 0

  /// Makes a table that holds up to the given number of keys.
  package init(capacity: Int) {
    var slotCount = 16
    while Self.isTooFull(capacity, slotCount) { slotCount *= 2 }
    slots = [Slot](repeating: Slot(check: 0, value: 0), count: slotCount)
    mask = slotCount - 1
  }

  /// The value under a key, or zero.
  @inline(__always)
  package subscript(key: UInt64) -> UInt32 {
    let (check, first) = Self.spread(key)
    var place = first & mask
    while true {
      let slot = slots[place]
      if slot.value == 0 || slot.check == check { return slot.value }
      place = (place + 1) & mask
    }
  }

  /// Answers the value under a key; stores the given value, which is not zero, when there is none.
  @inline(__always)
  package mutating func value(forKey key: UInt64, orInsert value: UInt32) -> UInt32 {
    let (check, first) = Self.spread(key)
    var place = first & mask
    while slots[place].value != 0 {
      if slots[place].check == check { return slots[place].value }
      place = (place + 1) & mask
    }
    count += 1
    precondition(!Self.isTooFull(count, slots.count), "The table is made for fewer keys.")
    slots[place] = Slot(check: check, value: value)
    return value
  }

  /// What is kept of a key, and the number whose last bits are its first place.
  @inline(__always)
  private static func spread(_ key: UInt64) -> (check: UInt32, place: Int) {
    let product = key.multipliedFullWidth(by: spreadingFactor)
    let folded = product.high ^ product.low
    return (UInt32(truncatingIfNeeded: folded >> 32), Int(UInt32(truncatingIfNeeded: folded)))
  }

  /// Up to five eighths of the slots may be taken: the probes stay short, mostly within one line of
  /// the cache.
  private static func isTooFull(_ keyCount: Int, _ slotCount: Int) -> Bool {
    keyCount * 8 > slotCount * 5
  }
}
