/// A table from 64-bit keys to small numbers, by open addressing.
///
/// The keys are hashes already, or packed pairs that one multiplication spreads. Zero is no key and
/// no value: a lookup that finds nothing answers zero.
struct HashIndex: Sendable {
  private struct Slot: Sendable {
    var key: UInt64
    var value: UInt32
  }

  private static let spreadingFactor: UInt64 = 0x9E37_79B9_7F4A_7C15

  private var slots: [Slot]
  private var shift: UInt64
  private(set) var count = 0

  /// Makes a table that holds the given number of keys without growing.
  init(minimumCapacity: Int) {
    var bits: UInt64 = 4
    while Self.isTooFull(minimumCapacity, 1 << Int(bits)) { bits += 1 }
    slots = [Slot](repeating: Slot(key: 0, value: 0), count: 1 << Int(bits))
    shift = 64 - bits
  }

  /// The value under a key, or zero.
  @inline(__always)
  subscript(key: UInt64) -> UInt32 {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: (key &* Self.spreadingFactor) &>> shift)
    while true {
      let slot = slots[place]
      if slot.key == key { return slot.value }
      if slot.key == 0 { return 0 }
      place = (place + 1) & mask
    }
  }

  /// Answers the value under a key; stores the given value first when there is none.
  mutating func value(forKey key: UInt64, orInsert value: UInt32) -> UInt32 {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: (key &* Self.spreadingFactor) &>> shift)
    while slots[place].key != 0 {
      if slots[place].key == key { return slots[place].value }
      place = (place + 1) & mask
    }
    slots[place] = Slot(key: key, value: value)
    count += 1
    if Self.isTooFull(count, slots.count) { grow() }
    return value
  }

  /// Calls with each key.
  func forEachKey(_ body: (UInt64) -> Void) {
    for slot in slots where slot.key != 0 { body(slot.key) }
  }

  /// Up to five eighths of the slots may be taken: the probes stay short, mostly within one line of
  /// the cache, and the tables of all languages fit into half the memory that half load would need.
  private static func isTooFull(_ keyCount: Int, _ slotCount: Int) -> Bool {
    keyCount * 8 > slotCount * 5
  }

  private mutating func grow() {
    var larger = HashIndex(minimumCapacity: slots.count)
    for slot in slots where slot.key != 0 {
      _ = larger.value(forKey: slot.key, orInsert: slot.value)
    }
    self = larger
  }
}
