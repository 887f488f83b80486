import PithPage

/// What the names met last on a page mean.
///
/// The elements of a page share few names: most values of `class` stand there many times, and
/// looking them up costs less than reading them again.
struct NameMemo {
  /// What one value of an attribute says.
  struct Name {
    var concepts: NameConcepts = []
    /// A hash of the value without its digits: numbers tell items of a list apart, not kinds of
    /// items.
    var signature: UInt32 = 0
  }

  private struct Slot {
    var hash: UInt64 = 0
    var name = Name()
  }

  /// A power of two: slots fit into the nearest cache, and pages have fewer names in use at once.
  private static let slotCount = 512

  private let matcher = NameMatcher.shared
  private var slots = [Slot](repeating: Slot(), count: slotCount)

  /// What a value says; a name that a page makes collide with another means what that one does.
  mutating func name(_ value: Span<UInt8>) -> Name {
    let hash = ByteHash.hash(value)
    let place = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
    if slots[place].hash == hash { return slots[place].name }
    let name = Name(
      concepts: matcher.concepts(ofName: value), signature: Self.signature(value))
    slots[place] = Slot(hash: hash, name: name)
    return name
  }

  /// FNV-1a over the first bytes; enough to tell classes apart.
  private static func signature(_ bytes: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in 0..<min(bytes.count, 64) {
      let byte = bytes[index]
      if byte &- 0x30 < 10 { continue }
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
    }
    return hash
  }
}
