import PithPage

/// The words of the document's title, to tell the headline and its echoes by.
struct TitleWords {
  private var hashes: Set<UInt32> = []
  /// One bit for each hash's low six bits: most words of a page are not in the title, and this
  /// tells so without a look at the set.
  private var filter: UInt64 = 0

  var isEmpty: Bool { hashes.isEmpty }
  var count: Int { hashes.count }

  /// Reads the words of a text.
  init(_ text: Span<UInt8>) {
    text.forEachWordHash {
      hashes.insert($0)
      filter |= 1 << UInt64($0 & 63)
    }
  }

  init() {}

  /// The share of a text's words that are in the title, and of the title's words in the text.
  func overlap(with text: Span<UInt8>) -> (ofText: Float, ofTitle: Float) {
    guard !hashes.isEmpty else { return (0, 0) }
    var total = 0
    var shared = 0
    var seen: Set<UInt32> = []
    text.forEachWordHash { hash in
      total += 1
      if filter & (1 << UInt64(hash & 63)) != 0, hashes.contains(hash) {
        shared += 1
        seen.insert(hash)
      }
    }
    guard total > 0 else { return (0, 0) }
    return (Float(shared) / Float(total), Float(seen.count) / Float(hashes.count))
  }
}
