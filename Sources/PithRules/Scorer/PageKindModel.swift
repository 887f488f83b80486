import PithModel
import PithPage

/// Tells the kind of a page from the mean evidence of its blocks: one weight a kind and column.
struct PageKindModel: Sendable {
  /// A block counts by its words, but long ones no more than this.
  private static let mostWords: Int32 = 60
  /// Standardised means beyond this say no more.
  private static let limit: Float = 5

  /// The kinds, in the order of the weights.
  let kinds: [PageKind]
  /// The mean of each column over the pages it was learned from.
  let means: [Float]
  /// One over the standard deviation of each column.
  let scales: [Float]
  /// The constant of each kind.
  let intercepts: [Float]
  /// The weights of each kind.
  let weights: [[Float]]

  /// The sum of the evidence of blocks that were read so far.
  struct Sums {
    fileprivate var values = [Float](repeating: 0, count: EvidenceLayout.columnCount)
    fileprivate var weight: Float = 0

    /// Adds a block's evidence.
    mutating func add(_ row: Span<Float>, of block: Block) {
      let blockWeight = Float(min(block.words, PageKindModel.mostWords) + 1)
      weight += blockWeight
      var values = self.values.mutableSpan
      for column in values.indices { values[column] += blockWeight * row[column] }
    }
  }

  /// The most likely kind of a page; the earlier kind when two are as likely.
  func kind(of sums: Sums) -> PageKind {
    let standardised = means.indices.map { column in
      let mean = sums.weight > 0 ? sums.values[column] / sums.weight : 0
      return max(-Self.limit, min(Self.limit, (mean - means[column]) * scales[column]))
    }
    var best = 0
    var bestScore = -Float.infinity
    for (index, row) in weights.enumerated() {
      var score = intercepts[index]
      for column in row.indices { score += row[column] * standardised[column] }
      if score > bestScore {
        best = index
        bestScore = score
      }
    }
    return kinds[best]
  }
}
