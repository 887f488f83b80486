import PithPage

/// Keeps the sentences of plain text that stand right beside kept ones.
///
/// The first and the last line of a text score less than those between: on one side they have menus,
/// on the other prose. A line that ends like a sentence, right before or right after a kept line that
/// does too, is kept when the estimate gives it a fair chance; so a text does not lose its beginning.
enum SentenceNeighbours {
  /// The estimate from which a neighbour is kept.
  private static let fairChance: Float = 0.25

  /// Keeps the open sentences of plain text beside kept ones.
  static func keep(_ view: PageView, in decisions: inout Decisions) {
    let blocks = view.blocks
    let isKeptSentence = blocks.indices.map { decisions.isKept($0) && blocks[$0].endsSentence }
    for index in blocks.indices
    where !isKeptSentence[index] && blocks[index].endsSentence && decisions.rule(of: index) == nil {
      guard decisions.scores[index] ?? 0 >= fairChance else { continue }
      let isBefore = index + 1 < blocks.count && isKeptSentence[index + 1]
      let isBehind = index > 0 && isKeptSentence[index - 1]
      if isBefore || isBehind { decisions.verdicts[index] = .kept }
    }
  }
}
