/// Hands the rows of blocks to an ensemble in batches and keeps the log odds by block.
struct EnsembleJudge {
  private let model: TreeEnsemble
  private var batch: TreeEnsemble.Batch
  private var members: [Int] = []
  /// The log odds of each block that was judged, 0 of the others.
  private var logOdds: [Float]

  /// Begins to judge some of a page's blocks.
  init(_ model: TreeEnsemble, blockCount: Int) {
    self.model = model
    batch = model.emptyBatch()
    logOdds = Array(repeating: 0, count: blockCount)
  }

  /// Takes the row of a block.
  mutating func add(_ index: Int, _ row: Span<Float>) {
    model.add(row, to: &batch)
    members.append(index)
    if members.count == TreeEnsemble.batchSize { judge() }
  }

  /// The log odds of all blocks, as natural logarithms.
  consuming func finish() -> [Float] {
    judge()
    return logOdds
  }

  private mutating func judge() {
    guard !members.isEmpty else { return }
    let found = model.logOdds(&batch)
    for (place, index) in members.enumerated() { logOdds[index] = found[place] }
    batch.removeAll()
    members.removeAll(keepingCapacity: true)
  }
}
