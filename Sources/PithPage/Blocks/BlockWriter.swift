/// Writes blocks' text with white space collapsed, and counts what is in it on the way.
struct BlockWriter {
  private(set) var blocks: [Block] = []
  private(set) var text: [UInt8] = []
  /// Whether the next text follows a named span that it may have to be parted from.
  private var hasSoftGap = false
  /// What the blocks are made of, when that is asked for.
  private(set) var origins = BlockOrigins()
  private let recordsOrigins: Bool

  init(capacity: Int, recordsOrigins: Bool) {
    self.recordsOrigins = recordsOrigins
    text.reserveCapacity(capacity)
    blocks.reserveCapacity(capacity / 64 + 8)
  }

  /// Writes a block; false when it has no text and so is no block.
  ///
  /// - Parameters:
  ///   - pieces: What the block is made of.
  ///   - tree: The page's elements.
  ///   - block: The block, of which text and counts are not known yet.
  ///   - pictures: The pictures of the line and how many of its pieces stand before each.
  /// - Returns: Whether it is a block.
  mutating func write(
    _ pieces: [BlockBuilder.Piece], of tree: NodeTree, as block: Block,
    pictures: [(node: Int32, pieces: Int)] = []
  ) -> Bool {
    var block = block
    let recorded = (runs: origins.runs.count, pictures: origins.pictures.count)
    var nextPicture = 0
    let start = text.count
    block.start = Int32(truncatingIfNeeded: start)
    let isPreformatted = block.flags.contains(.preformatted)
    hasSoftGap = false
    for (number, piece) in pieces.enumerated() {
      while nextPicture < pictures.count, pictures[nextPicture].pieces <= number {
        record(pictures[nextPicture].node)
        nextPicture += 1
      }
      switch piece {
      case .text(let index): append(index, of: tree, isPreformatted, to: &block)
      case .gap: if text.count > start { appendSpace() }
      case .softGap: hasSoftGap = text.count > start
      case .lineBreak: appendLineBreak(start, &block)
      }
    }
    trimEnd(from: start)
    guard text.count > start, hasVisibleText(from: start) else {
      text.removeLast(text.count - start)
      if recordsOrigins {
        origins.runs.removeLast(origins.runs.count - recorded.runs)
        origins.pictures.removeLast(origins.pictures.count - recorded.pictures)
        recordBetweenBlocks(pictures)
      }
      return false
    }
    for picture in pictures[nextPicture...] { record(picture.node) }
    block.end = Int32(truncatingIfNeeded: text.count)
    TextCounter.countWholeBlock(text.span.extracting(start..<text.count), in: &block)
    blocks.append(block)
    return true
  }

  /// Notes that a picture stands at the end of what is written of the block.
  private mutating func record(_ picture: Int32) {
    origins.pictures.append(
      BlockOrigins.Picture(
        node: picture, block: Int32(truncatingIfNeeded: blocks.count),
        offset: Int32(truncatingIfNeeded: text.count)))
  }

  /// Notes pictures that stand before the next block, in none.
  mutating func recordBetweenBlocks(_ pictures: [(node: Int32, pieces: Int)]) {
    for picture in pictures {
      origins.pictures.append(
        BlockOrigins.Picture(
          node: picture.node, block: Int32(truncatingIfNeeded: blocks.count), offset: nil))
    }
  }

  private mutating func append(
    _ index: Int32, of tree: NodeTree, _ isPreformatted: Bool, to block: inout Block
  ) {
    let node = tree.nodes[Int(index)]
    let range = Int(node.start)..<Int(node.end)
    if hasSoftGap, !range.isEmpty { closeSoftGap(before: tree.text[range.lowerBound]) }
    let before = text.count
    if isPreformatted {
      appendVerbatim(tree.text.span.extracting(range), isFirst: before == Int(block.start))
    } else {
      appendCollapsed(tree.text.span.extracting(range), blockStart: Int(block.start))
    }
    guard text.count > before else { return }
    if recordsOrigins {
      origins.runs.append(
        BlockOrigins.Run(
          node: index, start: Int32(truncatingIfNeeded: before),
          end: Int32(truncatingIfNeeded: text.count)))
    }
    let isLinked = node.flags.contains(.linked)
    guard isLinked || isBold(tree.nodes[Int(node.parent)].tag) else { return }
    let counts = TextCounter.wordsAndCharacters(text.span.extracting(before..<text.count))
    if isLinked {
      block.linkWords += counts.words
      block.linkCharacters += counts.characters
      if counts.characters > 0 { block.links += 1 }
    }
    if isBold(tree.nodes[Int(node.parent)].tag) { block.boldWords += counts.words }
  }

  private func isBold(_ tag: Tag) -> Bool { tag == .b || tag == .strong }

  /// Appends text with each run of white space as one space.
  @inline(__always)
  private mutating func appendCollapsed(_ bytes: Span<UInt8>, blockStart: Int) {
    var index = 0
    let count = bytes.count
    while index < count {
      if bytes[index].isHTMLSpace {
        if text.count > blockStart { appendSpace() }
        index &+= 1
        while index < count, bytes[index].isHTMLSpace { index &+= 1 }
      }
      let start = index
      while index < count, !bytes[index].isHTMLSpace { index &+= 1 }
      if index > start {
        // Copies whole stretches: words parted by single plain spaces stay together.
        while index &+ 1 < count, bytes[index] == 0x20, !bytes[index &+ 1].isHTMLSpace {
          index &+= 1
          while index < count, !bytes[index].isHTMLSpace { index &+= 1 }
        }
        text.append(span: bytes.extracting(start..<index))
      }
    }
  }

  /// Appends preformatted text; its line ends become `\n`, the first one is no text.
  private mutating func appendVerbatim(_ bytes: Span<UInt8>, isFirst: Bool) {
    var index = 0
    if isFirst {
      if index < bytes.count, bytes[index] == 0x0D { index += 1 }
      if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0D {
        text.append(0x0A)
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
      } else {
        text.append(byte == 0x0C ? 0x20 : byte)
      }
      index += 1
    }
  }

  private mutating func appendSpace() {
    guard let last = text.last, last != 0x20, last != 0x0A else { return }
    text.append(0x20)
  }

  /// Two named spans that touch are two things when the second begins like one: `JaneToday`.
  private mutating func closeSoftGap(before next: UInt8) {
    hasSoftGap = false
    guard let last = text.last, last != 0x20, last != 0x0A else { return }
    let isStart = next.isASCIIDigit || (next.isASCIILetter && next & 0x20 == 0)
    let isEnd = last.isASCIIDigit || last.isASCIILetter && last & 0x20 != 0 || last >= 0x80
    if isStart, isEnd, !(next.isASCIIDigit && last.isASCIIDigit) { text.append(0x20) }
  }

  private mutating func appendLineBreak(_ start: Int, _ block: inout Block) {
    while text.count > start, text[text.count - 1] == 0x20 { text.removeLast() }
    guard text.count > start else { return }
    text.append(0x0A)
    block.lineBreaks += 1
  }

  private mutating func trimEnd(from start: Int) {
    while text.count > start, text[text.count - 1].isHTMLSpace { text.removeLast() }
  }

  /// Whether the text has more than no-break spaces and characters of no width.
  private func hasVisibleText(from start: Int) -> Bool {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 || text[index + 1] == 0xAD {
        index += 2
      } else if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80,
        text[index + 2] >= 0x8B && text[index + 2] <= 0x8F
      {
        index += 3
      } else if byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBB,
        text[index + 2] == 0xBF
      {
        index += 3
      } else if byte.isHTMLSpace {
        index += 1
      } else {
        return true
      }
    }
    return false
  }
}
