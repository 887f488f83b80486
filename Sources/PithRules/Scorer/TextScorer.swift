import PithPage

/// Estimates the blocks of plain text in two looks: each by itself and its surroundings, then by
/// what its neighbours have turned out to be.
enum TextScorer {
  /// The probability of each open block that it is content, 0 for the others.
  static func estimates(_ view: PageView, open: [Int], leaning: Float) -> [Float] {
    let count = view.blocks.count
    var first = EnsembleJudge(.text, blockCount: count)
    let carried = firstLook(view, open) { first.add($0, $1) }
    let estimates = probabilities(of: open, first.finish(), leaning: 0)
    var second = EnsembleJudge(.textNeighbours, blockCount: count)
    let neighbours = NeighbourEvidence(view.blocks, estimates: estimates)
    neighbours.forEach(of: open, carried: carried) { second.add($0, $1) }
    return probabilities(of: open, second.finish(), leaning: leaning)
  }

  private static func probabilities(
    of open: [Int], _ logOdds: [Float], leaning: Float
  ) -> [Float] {
    var probabilities = [Float](repeating: 0, count: logOdds.count)
    for index in open { probabilities[index] = Logistic.probability(logOdds[index] + leaning) }
    return probabilities
  }

  /// Hands out the evidence of each open block and answers what the second look weighs again.
  static func firstLook(
    _ view: PageView, _ open: [Int], _ body: (Int, Span<Float>) -> Void
  ) -> [Float] {
    var carried: [Float] = []
    carried.reserveCapacity(open.count * NeighbourEvidence.carried.count)
    var isOpen = [Bool](repeating: false, count: view.blocks.count)
    for index in open { isOpen[index] = true }
    EvidenceRows.forEach(of: view, where: { isOpen[$0] }) { index, row in
      for evidence in NeighbourEvidence.carried { carried.append(row[evidence.rawValue]) }
      body(index, row)
    }
    return carried
  }
}

extension NeighbourEvidence {
  /// Computes the evidence of the second look from estimates of a first look by other weights, as
  /// training needs it.
  ///
  /// - Parameters:
  ///   - view: The page.
  ///   - decisions: What the rules decided.
  ///   - estimates: The estimate of each block; those of blocks that rules removed do not count.
  ///   - body: Takes the index of a block that no rule removed, and its row.
  package static func forEach(
    of view: PageView, _ decisions: Decisions, estimates: [Float],
    _ body: (Int, Span<Float>) -> Void
  ) {
    let open = view.blocks.indices.filter { decisions.rule(of: $0) == nil }
    var known = [Float](repeating: 0, count: view.blocks.count)
    for index in open where index < estimates.count { known[index] = estimates[index] }
    let carried = TextScorer.firstLook(view, open) { _, _ in }
    NeighbourEvidence(view.blocks, estimates: known).forEach(of: open, carried: carried, body)
  }
}
