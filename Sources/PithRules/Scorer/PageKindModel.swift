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

  /// The most likely kind of a page; the earlier kind when two are as likely.
  func kind(of view: PageView, _ table: EvidenceTable) -> PageKind {
    let means = standardisedMeans(of: view, table)
    var best = 0
    var bestScore = -Float.infinity
    for (index, row) in weights.enumerated() {
      var score = intercepts[index]
      for column in means.indices { score += row[column] * means[column] }
      if score > bestScore {
        best = index
        bestScore = score
      }
    }
    return kinds[best]
  }

  private func standardisedMeans(of view: PageView, _ table: EvidenceTable) -> [Float] {
    var sums = [Float](repeating: 0, count: means.count)
    var total: Float = 0
    for (index, block) in view.blocks.enumerated() {
      let weight = Float(min(block.words, Self.mostWords) + 1)
      total += weight
      table.add(row: index, times: weight, to: &sums)
    }
    for column in sums.indices {
      let mean = total > 0 ? sums[column] / total : 0
      sums[column] = max(-Self.limit, min(Self.limit, (mean - means[column]) * scales[column]))
    }
    return sums
  }
}
