import PithPage

/// Sums over stretches of neighbouring blocks, from running totals.
struct WindowSums {
  private var words: [Int32] = [0]
  private var linkWords: [Int32] = [0]
  private var paragraphs: [Int32] = [0]

  /// What a stretch of blocks holds.
  struct Window {
    /// The blocks.
    var range: Range<Int>
    /// Mean words of a block.
    var meanWords: Float
    /// The share of words that stand in links.
    var linkShare: Float
    /// The share of blocks that are long paragraphs.
    var paragraphShare: Float
  }

  init(_ blocks: [Block]) {
    words.reserveCapacity(blocks.count + 1)
    linkWords.reserveCapacity(blocks.count + 1)
    paragraphs.reserveCapacity(blocks.count + 1)
    for (index, block) in blocks.enumerated() {
      words.append(words[index] &+ block.words)
      linkWords.append(linkWords[index] &+ block.linkWords)
      paragraphs.append(paragraphs[index] &+ (block.isLongParagraph ? 1 : 0))
    }
  }

  /// The blocks up to `reach` before and after one, itself included.
  func window(around index: Int, reach: Int) -> Window {
    let low = max(0, index - reach)
    let high = min(words.count - 1, index + reach + 1)
    let count = Float(high - low)
    let total = Float(words[high] - words[low])
    return Window(
      range: low..<high, meanWords: total / count,
      linkShare: total == 0 ? 0 : Float(linkWords[high] - linkWords[low]) / total,
      paragraphShare: Float(paragraphs[high] - paragraphs[low]) / count)
  }
}

/// Logarithms that are the same on every machine: a table for small counts, and a polynomial-free
/// exponent split for the rest.
enum LogTable {
  private static let small: [Float] = (0..<1024).map { Self.log2(Float($0 + 1)) }

  /// log2(1 + n) of a count.
  static func log2(ofOnePlus count: Int32) -> Float {
    let index = Int(max(0, count))
    return index < small.count ? small[index] : log2(Float(index + 1))
  }

  /// log2 of a value of 1 or more, from its exponent and a series for its significand.
  ///
  /// Only additions, multiplications and one division, so that no two math libraries can differ.
  static func log2(_ value: Float) -> Float {
    guard value >= 1, value < .infinity else { return 0 }
    let bits = value.bitPattern
    let exponent = Int32(bitPattern: bits >> 23) - 127
    let significand = Float(bitPattern: bits & 0x007F_FFFF | 0x3F80_0000)
    let t = (significand - 1) / (significand + 1)
    let square = t * t
    let series = t * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
    return Float(exponent) + 2 * series * 1.442_695_041
  }
}
