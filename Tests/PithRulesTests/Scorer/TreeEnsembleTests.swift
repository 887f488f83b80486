import Testing

@testable import PithRules

/// Trees taken apart, against walking them.
struct TreeEnsembleTests {
  /// Trees as flat lists, grown from a fixed sequence of numbers.
  private struct FlatTrees {
    var columns: [Int16] = []
    var thresholds: [Float] = []
    var left: [Int16] = []
    var right: [Int16] = []
    var leaves: [Float] = []
    var roots: [Int16] = []
    private var state: UInt64 = 42

    init(trees: Int, depth: Int) {
      for _ in 0..<trees { roots.append(grow(depth)) }
    }

    mutating func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }

    private mutating func grow(_ depth: Int) -> Int16 {
      if depth == 0 || number(below: 5) == 0 {
        leaves.append(Float(number(below: 2_000) - 1_000) / 256)
        return Int16(-leaves.count)
      }
      let node = columns.count
      columns.append(Int16(number(below: 6)))
      thresholds.append(Float(number(below: 8)) / 4)
      left.append(0)
      right.append(0)
      left[node] = grow(depth - 1)
      right[node] = grow(depth - 1)
      return Int16(node)
    }

    func walk(_ row: [Float]) -> Float {
      roots.reduce(0) { sum, root in
        var node = root
        while node >= 0 {
          let index = Int(node)
          node = row[Int(columns[index])] <= thresholds[index] ? left[index] : right[index]
        }
        return sum + leaves[Int(-node - 1)]
      }
    }
  }

  @Test func `adds up the leaves that walks reach`() {
    var trees = FlatTrees(trees: 20, depth: 5)
    let ensemble = TreeEnsemble(
      columns: trees.columns, thresholds: trees.thresholds, left: trees.left, right: trees.right,
      leaves: trees.leaves, roots: trees.roots)
    var batch = ensemble.emptyBatch()
    for count in [8, 3, 8, 1] {
      let rows = (0..<count).map { _ in (0..<6).map { _ in Float(trees.number(below: 9)) / 4 } }
      for row in rows { ensemble.add(row.span, to: &batch) }
      let found = ensemble.logOdds(&batch)
      batch.removeAll()
      for (place, row) in rows.enumerated() { #expect(found[place] == trees.walk(row)) }
    }
  }
}
