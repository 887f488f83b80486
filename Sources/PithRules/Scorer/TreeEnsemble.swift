/// A small ensemble of regression trees over the evidence of blocks, eight at a time.
///
/// The sum of the reached leaves is the log odds that the content holds a block. The trees are not
/// walked: each node whose threshold a block's value exceeds strikes out the leaves on its left, and
/// the first leaf of a tree that is left over is the one that a walk would reach. So nothing depends
/// on what was found before, and one instruction serves several blocks. (QuickScorer: Lucchese,
/// Nardini, Orlando, Perego, Tonellotto, Venturini, SIGIR 2015, and its vectorised form, SIGIR
/// 2016.)
struct TreeEnsemble: Sendable {
  /// The blocks that are judged at a time.
  static let batchSize = 8
  /// The most leaves of a tree that fit.
  private static let maximumLeaves = 32

  /// What a node asks.
  private struct Condition {
    /// The place of the column among those in use.
    var column: Int32
    /// The value up to which a block stays on the left.
    var threshold: Float
    /// The leaves on the left, which a greater value strikes out.
    var struck: UInt32
  }

  /// The columns that any node compares, in rising order.
  private let columns: [Int]
  /// Tree by tree.
  private let conditions: [Condition]
  /// For each tree where its conditions end.
  private let ends: [Int]
  /// The leaves of each tree from left to right, in log odds, ``maximumLeaves`` a tree.
  private let leaves: [Float]

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
    let used = Set(columns).sorted()
    let places = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, Int32($0)) })
    var values = [Float](repeating: 0, count: roots.count * Self.maximumLeaves)
    var conditions: [Condition] = []
    var ends: [Int] = []
    for (tree, root) in roots.enumerated() {
      var count = 0
      /// Numbers the leaves below a node.
      func walk(_ node: Int16) {
        guard node >= 0 else {
          precondition(count < Self.maximumLeaves, "A tree has too many leaves.")
          values[tree * Self.maximumLeaves + count] = leaves[Int(-node - 1)]
          count += 1
          return
        }
        let first = count
        walk(left[Int(node)])
        let struck = Self.bits(below: count) & ~Self.bits(below: first)
        conditions.append(
          Condition(
            column: places[columns[Int(node)], default: 0], threshold: thresholds[Int(node)],
            struck: struck))
        walk(right[Int(node)])
      }
      walk(root)
      ends.append(conditions.count)
    }
    self.columns = used.map(Int.init)
    self.conditions = conditions
    self.ends = ends
    self.leaves = values
  }

  private static func bits(below count: Int) -> UInt32 { (UInt32(1) << UInt32(count)) &- 1 }

  /// The rows of up to ``batchSize`` blocks, as far as an ensemble looks at them.
  struct Batch {
    /// Column by column, for each the values of all blocks.
    fileprivate var values: [Float]
    /// The same as vectors.
    fileprivate var vectors: [SIMD8<Float>]
    /// The number of blocks.
    fileprivate(set) var count = 0

    /// Forgets all blocks.
    mutating func removeAll() { count = 0 }
  }

  /// A batch without blocks.
  func emptyBatch() -> Batch {
    Batch(
      values: Array(repeating: 0, count: columns.count * Self.batchSize),
      vectors: Array(repeating: SIMD8(), count: columns.count))
  }

  /// Adds a block's row of evidence to a batch that is not full.
  func add(_ row: Span<Float>, to batch: inout Batch) {
    var place = batch.count
    batch.count += 1
    var values = batch.values.mutableSpan
    for column in columns {
      values[place] = row[column]
      place &+= Self.batchSize
    }
  }

  /// The log odds of the blocks of a batch, in the order in which they were added.
  func logOdds(_ batch: inout Batch) -> SIMD8<Float> {
    var loaded: [SIMD8<Float>] = []
    swap(&loaded, &batch.vectors)
    defer { swap(&loaded, &batch.vectors) }
    load(batch.values.span, into: &loaded)
    let vectors = loaded.span
    let conditions = self.conditions.span
    let leaves = self.leaves.span
    var sums = SIMD8<Float>()
    var index = 0
    var firstLeaf = 0
    for end in ends {
      var remaining = SIMD8<UInt32>(repeating: .max)
      while index < end {
        let condition = conditions[index]
        // The difference of two numbers is less than 0 exactly where the first is less. Comparing
        // vectors would say the same, lane by lane.
        let room = SIMD8(repeating: condition.threshold) - vectors[Int(condition.column)]
        remaining &= ~(SignMask.ofNegative(room) & SIMD8(repeating: condition.struck))
        index &+= 1
      }
      for block in 0..<Self.batchSize {
        sums[block] += leaves[firstLeaf &+ remaining[block].trailingZeroBitCount]
      }
      firstLeaf &+= Self.maximumLeaves
    }
    return sums
  }

  /// Makes vectors of the values of a batch.
  private func load(_ values: Span<Float>, into loaded: inout [SIMD8<Float>]) {
    var vectors = loaded.mutableSpan
    for column in 0..<columns.count {
      let first = column &* Self.batchSize
      vectors[column] = SIMD8(
        values[first], values[first &+ 1], values[first &+ 2], values[first &+ 3],
        values[first &+ 4], values[first &+ 5], values[first &+ 6], values[first &+ 7])
    }
  }
}
