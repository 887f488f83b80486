import PithRules

/// How many lines at the beginning of a text hold each word: those of its topic come back.
struct TopicWords {
  /// Bytes of text that are read.
  private static let maxBytes = 8_000
  /// The fewest bytes that a word takes, with what stands behind it.
  private static let minBytesOfWord = 3
  /// Lines with a word at which it counts half.
  private static let lines: Float = 3

  private struct Count {
    var lines: Float = 0
    var last = -1
  }

  private var places = HashIndex(capacity: maxBytes / minBytesOfWord)
  private var counts: [Count] = [Count()]
  private var left = maxBytes
  private var line = 0

  /// Whether there is room for more text.
  var isFull: Bool { left <= 0 }

  /// Adds a line in UTF-8, as far as there is room.
  mutating func insert(_ text: ArraySlice<UInt8>) {
    let text = text.prefix(left)
    left -= text.count
    line += 1
    ComparedWords.forEachWord(of: text) { hash in
      let place = Int(
        places.value(forKey: UInt64(hash), orInsert: UInt32(truncatingIfNeeded: counts.count)))
      if place == counts.count { counts.append(Count()) }
      if counts[place].last != line {
        counts[place].last = line
        counts[place].lines += 1
      }
    }
  }

  /// How much the words of a line come back, 0 to 1 in the mean over its words, each counted once;
  /// nil when it has none that are long enough.
  func share(of line: ArraySlice<UInt8>) -> Float? {
    var own: Set<UInt32> = []
    var sum: Float = 0
    ComparedWords.forEachWord(of: line) { hash in
      guard own.insert(hash).inserted else { return }
      let lines = counts[Int(places[UInt64(hash)])].lines
      sum += lines / (lines + Self.lines)
    }
    return own.isEmpty ? nil : sum / Float(own.count)
  }
}
