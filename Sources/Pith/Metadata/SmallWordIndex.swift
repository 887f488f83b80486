/// Which languages have a word among their small words, by its hash.
///
/// Detection asks this of every word of a text; a dictionary, which hashes once more with a seed of
/// its own, takes several times as long.
struct SmallWordIndex: Sendable {
  /// The numbers of the languages, word by word.
  private(set) var listed: [Int] = []
  private var keys: [UInt64]
  private var ranges: [Range<Int>]
  private let mask: Int

  /// Indexes the hashes of each language's words.
  init(_ hashes: [[UInt64]]) {
    var languages: [UInt64: [Int]] = [:]
    for (language, words) in hashes.enumerated() {
      for hash in words { languages[hash, default: []].append(language) }
    }
    var size = 64
    while size < languages.count * 4 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    ranges = Array(repeating: 0..<0, count: size)
    for (hash, found) in languages {
      var slot = Self.slot(of: hash) & mask
      while !ranges[slot].isEmpty { slot = (slot + 1) & mask }
      keys[slot] = hash
      ranges[slot] = listed.count..<(listed.count + found.count)
      listed += found
    }
  }

  /// The places in ``listed`` of the languages that have a word; none when no language has it.
  func languages(of hash: UInt64) -> Range<Int> {
    var slot = Self.slot(of: hash) & mask
    while true {
      let range = ranges[slot]
      if range.isEmpty || keys[slot] == hash { return range }
      slot = (slot + 1) & mask
    }
  }

  private static func slot(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
