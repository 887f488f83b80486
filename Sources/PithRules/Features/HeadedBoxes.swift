import PithPage

/// The elements that begin with a heading: where a section or box of a page ends.
struct HeadedBoxes {
  /// How many elements around a heading are tried.
  private static let maximumSteps = 6

  private let firstBlock: [Int32]
  private let lastBlock: [Int32]

  /// Finds the first and the last block of each element.
  init(_ view: PageView) {
    let nodes = view.page.tree.nodes
    var first = [Int32](repeating: -1, count: nodes.count)
    var last = first
    for (index, block) in view.blocks.enumerated() {
      if first[Int(block.node)] < 0 { first[Int(block.node)] = Int32(index) }
      last[Int(block.node)] = Int32(index)
    }
    for index in nodes.indices.reversed() where first[index] >= 0 {
      let parent = Int(nodes[index].parent)
      guard parent >= 0 else { continue }
      if first[parent] < 0 || first[parent] > first[index] { first[parent] = first[index] }
      last[parent] = max(last[parent], last[index])
    }
    firstBlock = first
    lastBlock = last
  }

  /// The widest element near a heading that begins with it and holds more than it.
  func box(of heading: Int, in view: PageView) -> Region? {
    var box: Region?
    var node = view.widerAncestor[Int(view.blocks[heading].node)]
    for _ in 0..<Self.maximumSteps where node >= 0 && firstBlock[Int(node)] == heading {
      box = Region(blocks: heading..<Int(lastBlock[Int(node)]) + 1, node: Int(node))
      node = view.widerAncestor[Int(node)]
    }
    return box
  }
}
