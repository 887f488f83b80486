import PithModel
import PithPage

/// Blocks in a row that stand below one element.
struct Region {
  /// The blocks, by their indexes.
  var blocks: Range<Int>
  /// The outermost element of the wanted kind.
  var node: Int
}

extension PageView {
  /// The runs of blocks below the outermost elements of a kind, without protected blocks.
  ///
  /// Elements are walked from the page down in one loop, so that deep nesting costs nothing.
  func regions(where isWanted: (_ node: Int) -> Bool) -> [Region] {
    // The elements of plain text are lines and their groups, which nothing names.
    guard page.input == .html else { return [] }
    let nodes = page.tree.nodes
    var roots = [Int32](repeating: -1, count: nodes.count)
    var isAny = false
    for index in nodes.indices where !nodes[index].isText {
      let parent = nodes[index].parent
      if parent >= 0, roots[Int(parent)] >= 0 {
        roots[index] = roots[Int(parent)]
      } else if sums[index].blocks > 0, isWanted(index) {
        roots[index] = Int32(index)
        isAny = true
      }
    }
    guard isAny else { return [] }
    var regions: [Region] = []
    for (index, block) in blocks.enumerated() {
      let root = Int(roots[Int(block.node)])
      guard root >= 0, !isProtected(index) else { continue }
      if let last = regions.last, last.node == root, last.blocks.upperBound == index {
        regions[regions.count - 1].blocks = last.blocks.lowerBound..<index + 1
      } else {
        regions.append(Region(blocks: index..<index + 1, node: root))
      }
    }
    return regions
  }

  /// Whether a block stands under the protection that all rules share: the headline and code.
  func isProtected(_ index: Int) -> Bool {
    // Asked of every block by every rule: no set is built for it.
    let flags = blocks[index].flags
    return index == titleBlock || flags.contains(.code) || flags.contains(.preformatted)
  }

  /// Whether a block lies between the first and the last long paragraph.
  func isAmongProse(_ index: Int) -> Bool {
    prose?.contains(index) ?? false
  }

  /// The runs of blocks with a concept of a set, as whole phrases or tiled by them, that are next
  /// to each other, without protected blocks.
  func runs(
    of concepts: PhraseConcepts, where isWanted: (_ block: Int) -> Bool = { _ in true }
  ) -> [Range<Int>] {
    guard phrases.intersects(concepts) else { return [] }
    return runs { hits[$0].entire.intersects(concepts) && isWanted($0) }
  }

  /// The runs of blocks of a kind that are next to each other, without protected blocks.
  func runs(of isWanted: (_ block: Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in blocks.indices where !isProtected(index) && isWanted(index) {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// Whether an element holds so little of the page that it cannot be its content.
  func isMinor(_ node: Int, wordShare: Float) -> Bool {
    Float(sums[node].words) <= wordShare * Float(sums[0].words)
  }
}
