/// A small ensemble of regression trees over a block's evidence.
///
/// The sum of the reached leaves is the log odds that the content holds the block. The trees are
/// not walked one by one: a column's value is compared with all thresholds of that column in rising
/// order, and each node that it exceeds strikes out the leaves on its left. The first leaf of a
/// tree that is left over is the one that a walk would reach. That touches only the nodes that send
/// a block to the right, in the order in which they lie in memory. (QuickScorer: Lucchese, Nardini,
/// Orlando, Perego, Tonellotto, Venturini, SIGIR 2015.)
struct TreeEnsemble: Sendable {
  /// The most leaves of a tree and trees of an ensemble that fit.
  private static let maximumLeaves = 32
  private static let maximumTrees = 128

  /// What a node asks: the value up to which a block stays on its left.
  private struct Condition {
    var threshold: Float
    var tree: Int32
    /// The tree's leaves that are left over when the value is greater.
    var remaining: UInt32
  }

  /// The conditions on one column.
  private struct Column {
    var number: Int32
    var start: Int32
    var end: Int32
  }

  private let columns: [Column]
  /// By column, thresholds rising.
  private let conditions: [Condition]
  /// The leaves of each tree from left to right, in log odds, ``maximumLeaves`` a tree.
  private let leaves: [Float]
  private let treeCount: Int

  /// Takes trees apart that are given as flat lists: node `i` compares column `columns[i]` with
  /// `thresholds[i]` and goes to `left[i]` when the value is at most the threshold, else to
  /// `right[i]`; a negative target is the leaf `-target - 1`.
  ///
  /// - Parameters:
  ///   - columns: The column each node compares.
  ///   - thresholds: The value up to which a node goes left.
  ///   - left: Where a node goes when the value is at most the threshold.
  ///   - right: Where it goes else.
  ///   - leaves: The values of all leaves, in log odds.
  ///   - roots: The first node of each tree, or a leaf for a tree of one leaf.
  init(
    columns: [Int16], thresholds: [Float], left: [Int16], right: [Int16], leaves: [Float],
    roots: [Int16]
  ) {
    precondition(roots.count <= Self.maximumTrees, "An ensemble has too many trees.")
    var values = [Float](repeating: 0, count: roots.count * Self.maximumLeaves)
    var byColumn: [Int16: [Condition]] = [:]
    for (tree, root) in roots.enumerated() {
      var count = 0
      /// Numbers the leaves below a node and answers the first number behind them.
      func walk(_ node: Int16) -> Int {
        guard node >= 0 else {
          precondition(count < Self.maximumLeaves, "A tree has too many leaves.")
          values[tree * Self.maximumLeaves + count] = leaves[Int(-node - 1)]
          count += 1
          return count
        }
        let first = count
        let behind = walk(left[Int(node)])
        let struck = (UInt32(1) << UInt32(behind) &- 1) & ~(UInt32(1) << UInt32(first) &- 1)
        byColumn[columns[Int(node)], default: []].append(
          Condition(threshold: thresholds[Int(node)], tree: Int32(tree), remaining: ~struck))
        return walk(right[Int(node)])
      }
      _ = walk(root)
    }
    var ordered: [Condition] = []
    var runs: [Column] = []
    for (number, found) in byColumn.sorted(by: { $0.key < $1.key }) {
      let start = Int32(ordered.count)
      ordered += found.sorted { $0.threshold < $1.threshold }
      runs.append(Column(number: Int32(number), start: start, end: Int32(ordered.count)))
    }
    self.columns = runs
    conditions = ordered
    self.leaves = values
    treeCount = roots.count
  }

  /// The log odds of one row of evidence.
  func logOdds(_ row: borrowing EvidenceRow) -> Float {
    var remaining = InlineArray<128, UInt32>(repeating: .max)
    let conditions = self.conditions.span
    for column in columns {
      let value = row[Int(column.number)]
      var index = Int(column.start)
      let end = Int(column.end)
      while index < end {
        let condition = conditions[index]
        if value <= condition.threshold { break }
        remaining[Int(condition.tree)] &= condition.remaining
        index &+= 1
      }
    }
    let leaves = self.leaves.span
    var sum: Float = 0
    for tree in 0..<treeCount {
      sum += leaves[tree &* Self.maximumLeaves &+ remaining[tree].trailingZeroBitCount]
    }
    return sum
  }
}
