import PithPage

/// Keeps the tables of data whole of which most is content.
///
/// A table of which some cells are missing says something else than the page did. Each cell
/// therefore counts at least as much as the cells of its table do on average, weighted by their
/// words. A table of data has header cells and none but short cells; in others, which lay out a
/// page, each block stands for itself.
enum TablePooling {
  /// The longest cell of a table of data, in words.
  private static let maximumCellWords: Int32 = 40

  /// Raises the probabilities of cells to the mean of their table.
  static func pool(_ probabilities: inout [Float], of open: [Int], in view: PageView) {
    let cells = open.filter { view.blocks[$0].flags.contains(.tableCell) }
    guard !cells.isEmpty else { return }
    let tables = tableNodes(of: view)
    var start = 0
    while start < cells.count {
      let table = tables[Int(view.blocks[cells[start]].node)]
      var end = start + 1
      while end < cells.count, tables[Int(view.blocks[cells[end]].node)] == table { end += 1 }
      let members = cells[start..<end]
      if table >= 0, members.allSatisfy({ view.blocks[$0].words <= maximumCellWords }) {
        raise(members, &probabilities, view)
      }
      start = end
    }
  }

  /// Gives all members their mean, unless they have more.
  private static func raise(
    _ members: ArraySlice<Int>, _ probabilities: inout [Float], _ view: PageView
  ) {
    var words: Float = 0
    var sum: Float = 0
    for index in members {
      let weight = Float(max(1, view.blocks[index].words))
      words += weight
      sum += weight * probabilities[index]
    }
    for index in members { probabilities[index] = max(probabilities[index], sum / words) }
  }

  /// For each node the nearest table that it stands in, or -1 when that has no header cells.
  private static func tableNodes(of view: PageView) -> [Int32] {
    let nodes = view.page.tree.nodes
    var tables = [Int32](repeating: -1, count: nodes.count)
    for index in nodes.indices {
      let parent = Int(nodes[index].parent)
      if parent >= 0 { tables[index] = tables[parent] }
      if nodes[index].tag == .table { tables[index] = Int32(index) }
    }
    var hasHeader = [Bool](repeating: false, count: nodes.count)
    for block in view.blocks where block.flags.contains(.headerCell) {
      let table = tables[Int(block.node)]
      if table >= 0 { hasHeader[Int(table)] = true }
    }
    return tables.map { $0 >= 0 && hasHeader[Int($0)] ? $0 : -1 }
  }
}
