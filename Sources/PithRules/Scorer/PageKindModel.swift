import PithModel
import PithPage

/// Tells the kind of a page from the mean evidence of its blocks and the signs that it declares: one
/// weight a kind and column, by multinomial logistic regression.
struct PageKindModel: Sendable {
  /// A block counts by its words, but long ones no more than this.
  private static let mostWords: Int32 = 60
  /// Standardised values beyond this say no more.
  private static let limit: Float = 5

  /// The kinds, in the order of the weights.
  let kinds: [PageKind]
  /// The mean of each column over the pages it was learned from: the evidence, then the signs.
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

  /// How likely a page is of each kind.
  struct Finding {
    /// The most likely kind; the earlier one when two are as likely.
    let kind: PageKind
    /// The probability of each kind, in the order of the model.
    fileprivate let probabilities: [(kind: PageKind, probability: Float)]

    /// The probability that the page is of a kind.
    func probability(of kind: PageKind) -> Float {
      probabilities.first { $0.kind == kind }?.probability ?? 0
    }

    /// The probability that the page is of a kind rather than of the likeliest other one.
    func lead(of kind: PageKind) -> Float {
      let own = probability(of: kind)
      let other = probabilities.reduce(Float(0)) { $1.kind == kind ? $0 : max($0, $1.probability) }
      return own / max(own + other, .leastNormalMagnitude)
    }
  }

  /// Finds the kind of a page.
  func finding(_ sums: Sums, _ signs: PageSigns) -> Finding {
    let scale = sums.weight > 0 ? 1 / sums.weight : 0
    let columns = sums.values.map { $0 * scale } + signs.values
    // Between a new sign and the next training, the model knows fewer columns.
    let standardised = means.indices.prefix(columns.count).map { column in
      max(-Self.limit, min(Self.limit, (columns[column] - means[column]) * scales[column]))
    }
    let scores = weights.indices.map { kind in
      var score = intercepts[kind]
      for column in standardised.indices { score += weights[kind][column] * standardised[column] }
      return score
    }
    var best = 0
    for kind in scores.indices where scores[kind] > scores[best] { best = kind }
    let odds = scores.map { Logistic.exponential(max(-20, $0 - scores[best])) }
    let total = odds.reduce(0, +)
    return Finding(
      kind: kinds[best], probabilities: kinds.indices.map { (kinds[$0], odds[$0] / total) })
  }
}
