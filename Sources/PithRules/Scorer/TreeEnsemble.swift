/// A small ensemble of regression trees over a block's evidence.
///
/// The sum of the reached leaves is the log odds that the content holds the block. Trees are flat:
/// node `i` compares column `columns[i]` with `thresholds[i]` and goes to `left[i]` or `right[i]`;
/// a negative target is the leaf `-target - 1`.
struct TreeEnsemble: Sendable {
  /// The column each node compares.
  let columns: [Int16]
  /// The value up to which a node goes left.
  let thresholds: [Float]
  /// Where a node goes when the value is at most the threshold.
  let left: [Int16]
  /// Where it goes else.
  let right: [Int16]
  /// The values of all leaves, in log odds.
  let leaves: [Float]
  /// The first node of each tree, or a leaf for a tree of one leaf.
  let roots: [Int16]

  /// The log odds of one row of evidence.
  @inline(__always)
  func logOdds(_ row: Span<Float>) -> Float {
    var sum: Float = 0
    for root in roots {
      var node = root
      while node >= 0 {
        let index = Int(node)
        node =
          row[Int(columns[index])] <= thresholds[index] ? left[index] : right[index]
      }
      sum += leaves[Int(-node - 1)]
    }
    return sum
  }
}
