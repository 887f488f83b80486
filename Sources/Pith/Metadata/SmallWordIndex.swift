/// Which languages have a word among their small words, by its hash.
///
/// Detection asks this of every word of a text; a dictionary, which hashes once more with a seed of
/// its own, takes several times as long.
struct SmallWordIndex: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64 = 0
    /// The word's number plus 1, or 0 in an empty slot.
    var number: Int32 = 0
  }

  /// For each word the languages that have it.
  private(set) var languages: [[Int]] = []
  private var slots: [Slot]
  private let mask: Int

  /// Indexes the hashes of each language's words.
  init(_ hashes: [[UInt64]]) {
    var found: [UInt64: [Int]] = [:]
    for (language, words) in hashes.enumerated() {
      for hash in words { found[hash, default: []].append(language) }
    }
    var size = 64
    while size < found.count * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: Slot(), count: size)
    for (hash, list) in found.sorted(by: { $0.key < $1.key }) {
      var place = Self.place(of: hash) & mask
      while slots[place].number != 0 { place = (place + 1) & mask }
      languages.append(list)
      slots[place] = Slot(hash: hash, number: Int32(languages.count))
    }
  }

  /// The number of a word; nil when it is no small word of any language.
  @inline(__always)
  func number(of hash: UInt64) -> Int? {
    var place = Self.place(of: hash) & mask
    while true {
      let slot = slots[place]
      if slot.number == 0 { return nil }
      if slot.hash == hash { return Int(slot.number) - 1 }
      place = (place + 1) & mask
    }
  }

  @inline(__always)
  private static func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
