import PithPage

/// Which texts and which shapes of elements a page repeats.
struct Repetition {
  /// How often a block's text stands on the page.
  private(set) var copies: [Int32]
  /// How many of these stand before the block.
  private(set) var earlierCopies: [Int32]
  /// The number of each block's text; copies have the same number.
  private(set) var text: [Int32]
  /// How many blocks share the block's shape: tags and classes of its element and four ancestors.
  private(set) var shapeCount: [Int32]
  /// The mean words of the blocks of that shape.
  private(set) var shapeWords: [Float]
  /// The mean share of link words of the blocks of that shape.
  private(set) var shapeLinkShare: [Float]

  /// The ancestors that make up a block's shape.
  private static let shapeDepth = 5

  /// Counts the texts and shapes of a page's blocks.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - names: The names of its elements.
  ///   - known: The texts of another page, and the number that each block has there.
  init(
    _ page: Page, _ names: NodeNames, known: (repetition: Repetition, blocks: [Int])? = nil
  ) {
    let count = page.blocks.count
    copies = Array(repeating: 1, count: count)
    earlierCopies = Array(repeating: 0, count: count)
    text = earlierCopies
    shapeCount = copies
    shapeWords = Array(repeating: 0, count: count)
    shapeLinkShare = shapeWords
    if let known {
      countTexts(known.blocks.map { known.repetition.text[$0] }, among: known.repetition.text.count)
    } else {
      countTexts(page)
    }
    countShapes(page, names)
  }

  private mutating func countTexts(_ page: Page) {
    let text = page.blockText.span
    var table = CountTable(capacity: page.blocks.count)
    var slots = [Int32](repeating: 0, count: page.blocks.count)
    for (index, block) in page.blocks.enumerated() {
      let hash = ByteHash.hash(text.extracting(Int(block.start)..<Int(block.end)))
      let slot = table.slot(of: hash)
      slots[index] = slot
      earlierCopies[index] = table.counts[Int(slot)]
      table.counts[Int(slot)] += 1
    }
    for index in page.blocks.indices { copies[index] = table.counts[Int(slots[index])] }
    self.text = slots
  }

  /// Counts texts by the numbers that they have on another page.
  private mutating func countTexts(_ known: [Int32], among count: Int) {
    var numbers = [Int32](repeating: -1, count: count)
    var counts: [Int32] = []
    for (index, text) in known.enumerated() {
      if numbers[Int(text)] < 0 {
        numbers[Int(text)] = Int32(truncatingIfNeeded: counts.count)
        counts.append(0)
      }
      let number = Int(numbers[Int(text)])
      self.text[index] = Int32(truncatingIfNeeded: number)
      earlierCopies[index] = counts[number]
      counts[number] += 1
    }
    for index in known.indices { copies[index] = counts[Int(text[index])] }
  }

  private mutating func countShapes(_ page: Page, _ names: NodeNames) {
    var table = CountTable(capacity: page.blocks.count)
    var slots = [Int32](repeating: 0, count: page.blocks.count)
    for (index, block) in page.blocks.enumerated() {
      let slot = table.slot(of: shape(of: block.node, page, names))
      slots[index] = slot
      table.counts[Int(slot)] += 1
      table.words[Int(slot)] += block.words
      table.linkWords[Int(slot)] += block.linkWords
    }
    for index in page.blocks.indices {
      let slot = Int(slots[index])
      shapeCount[index] = table.counts[slot]
      shapeWords[index] = Float(table.words[slot]) / Float(max(1, table.counts[slot]))
      shapeLinkShare[index] = Float(table.linkWords[slot]) / Float(max(1, table.words[slot]))
    }
  }

  private func shape(of node: Int32, _ page: Page, _ names: NodeNames) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var current = node
    for _ in 0..<Self.shapeDepth where current >= 0 {
      hash = (hash ^ UInt64(names.signatures[Int(current)])) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      current = page.tree.nodes[Int(current)].parent
    }
    return hash
  }
}

/// Counts by hash: an open-addressing table whose slots are numbered as they appear.
struct CountTable {
  /// What places are made of; it differs from process to process.
  ///
  /// So no page can hold a hundred thousand texts that all want one place. Nothing but the place
  /// depends on it.
  private static let multiplier = UInt64.random(in: .min ... .max) | 1

  private var keys: [UInt64]
  private var numbers: [Int32]
  private let mask: Int
  private let shift: Int
  /// How often each numbered key was seen.
  var counts: [Int32] = []
  /// Words summed by key.
  var words: [Int32] = []
  /// Link words summed by key.
  var linkWords: [Int32] = []

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: -1, count: size)
    mask = size - 1
    shift = UInt64.bitWidth - size.trailingZeroBitCount
  }

  /// The number of a key; a new key gets the next one.
  ///
  /// There must be no more keys than `capacity`.
  mutating func slot(of key: UInt64) -> Int32 {
    var position = Int(truncatingIfNeeded: (key &* Self.multiplier) >> UInt64(shift))
    while numbers[position] >= 0 {
      if keys[position] == key { return numbers[position] }
      position = (position + 1) & mask
    }
    let number = Int32(truncatingIfNeeded: counts.count)
    keys[position] = key
    numbers[position] = number
    counts.append(0)
    words.append(0)
    linkWords.append(0)
    return number
  }
}
