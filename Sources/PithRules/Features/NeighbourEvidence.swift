import PithPage

/// What the blocks around a block of plain text have turned out to be: the evidence of a second
/// look.
///
/// Plain text has no elements that hold its parts together. What tells the headline of a teaser
/// from the heading of a section is whether content follows, and that is known only once every
/// block has an estimate of its own. So the estimates of the first look are summed over the
/// neighbours on either side, and the last word is spoken on these. (Stacked sequential learning:
/// Cohen and Carvalho, IJCAI 2005.)
package struct NeighbourEvidence {
  /// The blocks on either side over which estimates are averaged, by words.
  private static let reaches = [1, 3, 8, 20]
  /// The estimate from which a block is taken for content.
  private static let likely: Float = 0.7
  /// The words that a block needs to be an anchor of content.
  private static let minimumAnchorWords: Int32 = 15
  /// Distances in blocks count up to this.
  private static let maximumDistance = 40

  /// What the first look weighed and the second weighs again.
  static let carried: [Evidence] = [
    .logWords, .endsSentence, .linkShare, .headingLevel, .place, .isTitle, .hasNoisePhrase, .copies,
    .followsBlankLine, .logBlocksFromHeading, .isUnderNoiseHeading, .titleShareOfText,
    .capitalShare,
    .digitShare, .logSentences, .groupSize,
  ]

  /// The names of the columns.
  package static let columnNames: [String] =
    ["estimate"] + reaches.flatMap { ["estimateBefore\($0)", "estimateAfter\($0)"] }
    + [
      "contentBefore", "contentAfter", "logContent", "contentShare", "blocksFromAnchorBefore",
      "blocksFromAnchorAfter",
    ]
    + carried.map { String(describing: $0) }

  /// The estimates of the first look, 0 for the blocks that rules removed.
  private let estimates: [Float]
  /// The words of the blocks before each block, one more for each block.
  private var words: [Double] = [0]
  /// The words of content to be expected before each block.
  private var content: [Double] = [0]
  /// The blocks since the last anchor before each block, and to the next behind it.
  private let distanceBefore: [Float]
  private let distanceAfter: [Float]

  /// Sums the estimates of a page up.
  ///
  /// - Parameters:
  ///   - blocks: The blocks of the page.
  ///   - estimates: The probability of each that it is content, 0 for the blocks that rules removed.
  init(_ blocks: [Block], estimates: [Float]) {
    self.estimates = estimates
    words.reserveCapacity(blocks.count + 1)
    content.reserveCapacity(blocks.count + 1)
    for (index, block) in blocks.enumerated() {
      let weight = Double(block.words + 1)
      words.append(words[index] + weight)
      content.append(content[index] + weight * Double(estimates[index]))
    }
    let isAnchor = blocks.indices.map {
      estimates[$0] > Self.likely && blocks[$0].words >= Self.minimumAnchorWords
    }
    distanceBefore = Self.distances(from: isAnchor, along: Array(blocks.indices))
    distanceAfter = Self.distances(from: isAnchor, along: blocks.indices.reversed())
  }

  /// The steps since the last anchor on the way through all blocks.
  private static func distances(from isAnchor: [Bool], along way: [Int]) -> [Float] {
    var distances = [Float](repeating: 0, count: isAnchor.count)
    var distance = maximumDistance
    for index in way {
      distances[index] = Float(distance)
      distance = isAnchor[index] ? 1 : min(maximumDistance, distance + 1)
    }
    return distances
  }

  /// Writes the row of a block into the columns that ``columnNames`` names.
  private func fill(_ row: inout MutableSpan<Float>, block index: Int, carried: ArraySlice<Float>) {
    row[0] = estimates[index]
    var column = 1
    for reach in Self.reaches {
      row[column] = mean(max(0, index - reach), index)
      row[column + 1] = mean(index + 1, min(estimates.count, index + reach + 1))
      column += 2
    }
    let total = content[estimates.count]
    let divisor = max(1, total)
    row[column] = Float(content[index] / divisor)
    row[column + 1] = Float(1 - content[index + 1] / divisor)
    row[column + 2] = LogTable.log2(ofOnePlus: Int32(min(total, 1e9)))
    row[column + 3] = Float(total / max(1, words[estimates.count]))
    row[column + 4] = distanceBefore[index]
    row[column + 5] = distanceAfter[index]
    column += 6
    for value in carried {
      row[column] = value
      column += 1
    }
  }

  /// Computes the row of each block that is wanted, one after the other, into one buffer.
  ///
  /// - Parameters:
  ///   - blocks: The blocks, in rising order.
  ///   - carried: The values of ``carried`` from the first look, one block after the other.
  ///   - body: Takes the index of a block and its row.
  func forEach(
    of blocks: [Int], carried: [Float], _ body: (Int, Span<Float>) -> Void
  ) {
    var row = [Float](repeating: 0, count: Self.columnNames.count)
    let count = Self.carried.count
    for (place, index) in blocks.enumerated() {
      var columns = row.mutableSpan
      fill(&columns, block: index, carried: carried[place * count..<(place + 1) * count])
      body(index, row.span)
    }
  }

  /// The mean estimate of a range of blocks, weighted by words; 0 of none.
  private func mean(_ start: Int, _ end: Int) -> Float {
    guard end > start else { return 0 }
    return Float((content[end] - content[start]) / max(1, words[end] - words[start]))
  }
}
