import PithModel
import PithPage

/// Decides, by evidence, which of the blocks that the rules left are the page's content.
///
/// Each block gets a probability; then the blocks are taken from the most probable down, up to
/// where the F1 to be expected is highest. One page may thus keep what another drops: what counts
/// is what else there is. (Expected-F1 cut: Ye, Chai, Lee, Chieu, "Optimizing F-measure: a tale of
/// two approaches", ICML 2012.)
package enum Scorer {
  /// Words that an unseen part of the content may have; steadies the cut on short pages.
  private static let priorWords: Float = 15
  /// With fewer words to be expected than this, and no block that is likely, a page is empty.
  private static let minimumExpectedWords: Float = 25
  /// The probability from which one block alone makes a page not empty.
  private static let likely: Float = 0.4
  /// The words such a block needs.
  private static let minimumLikelyWords: Int32 = 4

  /// Decides about the blocks of a page that no rule has removed; `leaning` is added to the log
  /// odds of every block.
  package static func decide(_ view: PageView, leaning: Float, in decisions: inout Decisions) {
    let open = view.blocks.indices.filter { decisions.isOpen($0) }
    var probabilities =
      view.page.input == .text
      ? TextScorer.estimates(view, open: open, leaning: leaning)
      : estimates(view, leaning: leaning, in: &decisions)
    TablePooling.pool(&probabilities, of: open, in: view)
    for index in open { decisions.scores[index] = probabilities[index] }
    let choice = choose(open, probabilities, view.blocks)
    for index in open { decisions.verdicts[index] = .dropped }
    for index in choice.kept { decisions.verdicts[index] = .kept }
    decisions.confidence = confidence(in: choice.expectedF1, view.page.input)
    switch view.page.input {
    case .html: ProseSiblings.keep(view, in: &decisions)
    case .text:
      SentenceNeighbours.keep(view, in: &decisions)
      WordlessMarkup.keep(view, in: &decisions)
    }
  }

  /// The probability of each open block of HTML that it is content; finds the kind of page, too.
  private static func estimates(
    _ view: PageView, leaning: Float, in decisions: inout Decisions
  ) -> [Float] {
    var probabilities = [Float](repeating: 0, count: view.blocks.count)
    var sums = PageKindModel.Sums()
    var judge = EnsembleJudge(.html, blockCount: view.blocks.count)
    var linkedLines = LinkedLines(blockCount: view.blocks.count)
    EvidenceRows.forEach(of: view, where: { decisions.isOpen($0) }) { index, row in
      sums.add(row, of: view.blocks[index])
      judge.add(index, row)
      linkedLines.add(index, row)
    }
    var logOdds = judge.finish()
    let finding = PageKindModel.html.finding(sums, view.signs)
    decisions.kind = finding.kind
    linkedLines.doubt(&logOdds, articleLead: finding.lead(of: .article), in: view)
    for index in logOdds.indices where decisions.isOpen(index) {
      probabilities[index] = Logistic.probability(logOdds[index] + leaning)
    }
    return probabilities
  }

  /// The F1 that pages have of which an F1 is expected, 0 when nothing is kept.
  private static func confidence(in expectedF1: Float, _ input: InputKind) -> Float {
    guard expectedF1 > 0 else { return 0 }
    let curve: ConfidenceCurve = input == .text ? .text : .html
    return curve.confidence(ofExpectedF1: expectedF1)
  }

  /// The blocks to keep and the F1 to be expected of them.
  private static func choose(
    _ open: [Int], _ probabilities: [Float], _ blocks: [Block]
  ) -> (kept: ArraySlice<Int>, expectedF1: Float) {
    // Ties fall to the earlier block, so that the order is the same everywhere.
    let order = open.sorted {
      probabilities[$0] != probabilities[$1] ? probabilities[$0] > probabilities[$1] : $0 < $1
    }
    let total = order.reduce(Float(0)) { $0 + probabilities[$1] * Float(blocks[$1].words) }
    let isLikely = order.contains {
      probabilities[$0] >= likely && blocks[$0].words >= minimumLikelyWords
    }
    guard total >= minimumExpectedWords || isLikely else { return ([], 0) }
    var words: Float = 0
    var content: Float = 0
    var best: (expectedF1: Float, count: Int) = (-1, 0)
    for (position, index) in order.enumerated() {
      words += Float(blocks[index].words)
      content += probabilities[index] * Float(blocks[index].words)
      let expected = 2 * content / (words + total + priorWords)
      if expected > best.expectedF1 { best = (expected, position + 1) }
    }
    return (order[..<best.count], best.expectedF1)
  }
}

/// The logistic function from additions, multiplications and divisions alone, so that it gives the
/// same bits on every machine.
enum Logistic {
  /// The probability of some log odds.
  static func probability(_ logOdds: Float) -> Float {
    let bounded = max(-20, min(20, logOdds))
    return 1 / (1 + exponential(-bounded))
  }

  /// e to the power of a value between -20 and 20: divided until small, then a series, then
  /// squared back.
  static func exponential(_ value: Float) -> Float {
    let x = value / 64
    var series: Float = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4)))
    for _ in 0..<6 { series *= series }
    return series
  }
}
