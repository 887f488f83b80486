import PithModel
import PithPage

/// Which list item, table row and heading each element lies in, found in one loop over the page.
struct BlockStructure {
  private let page: Page
  private var rows: [Int32]
  private var cells: [Int32]
  /// Whether a row holds data: several cells, each of one short text.
  ///
  /// Other rows are layout.
  private var isDataRow: [Bool]
  private var items: [Int32]
  private var listDepths: [Int16]
  private var headingLevels: [Int8]
  /// The cells of each table row, and the items of each ordered list.
  private var childCounts: [Int32]
  /// The number of each item in its ordered list, from 1; 0 for other elements.
  private var ordinals: [Int32]

  /// The words up to which a cell's text is data.
  private static let maximumCellWords: Int32 = 40

  /// Finds the structure of a page of which some blocks are kept.
  init(_ page: Page, kept: [Int]) {
    self.page = page
    let nodes = page.tree.nodes
    rows = Array(repeating: -1, count: nodes.count)
    items = rows
    cells = rows
    isDataRow = Array(repeating: false, count: nodes.count)
    listDepths = Array(repeating: 0, count: nodes.count)
    headingLevels = Array(repeating: 0, count: nodes.count)
    childCounts = Array(repeating: 0, count: nodes.count)
    ordinals = childCounts
    for index in nodes.indices where !nodes[index].isText {
      let node = nodes[index]
      if node.parent >= 0 { inherit(index, from: Int(node.parent)) }
      switch node.tag {
      case .tr: rows[index] = Int32(index)
      // A table inside a cell starts over.
      case .table: rows[index] = -1
      case .td, .th:
        cells[index] = Int32(index)
        if node.parent >= 0 { childCounts[Int(node.parent)] += 1 }
      case .li:
        items[index] = Int32(index)
        number(index, in: Int(node.parent))
      case .ul, .ol, .menu, .dir: listDepths[index] = min(listDepths[index] + 1, 100)
      case .h1, .h2, .h3, .h4, .h5, .h6: headingLevels[index] = Int8(node.tag.headingLevel ?? 0)
      default: break
      }
    }
    findDataRows(kept)
  }

  private mutating func findDataRows(_ kept: [Int]) {
    for index in page.tree.nodes.indices where page.tree.nodes[index].tag == .tr {
      isDataRow[index] = childCounts[index] > 1
    }
    var isFilled = [Bool](repeating: false, count: cells.count)
    for index in kept {
      let block = page.blocks[index]
      let row = Int(rows[Int(block.node)])
      let cell = Int(cells[Int(block.node)])
      guard row >= 0, cell >= 0 else { continue }
      if isFilled[cell] || block.words > Self.maximumCellWords { isDataRow[row] = false }
      isFilled[cell] = true
    }
  }

  /// Numbers an item of an ordered list; siblings come in the order of the page.
  private mutating func number(_ item: Int, in list: Int) {
    guard list >= 0, page.tree.nodes[list].tag == .ol else { return }
    childCounts[list] += 1
    ordinals[item] = childCounts[list]
  }

  private mutating func inherit(_ index: Int, from parent: Int) {
    rows[index] = rows[parent]
    items[index] = items[parent]
    cells[index] = cells[parent]
    listDepths[index] = listDepths[parent]
    headingLevels[index] = headingLevels[parent]
  }

  /// The row of data that a block's cell stands in, or -1.
  func dataRow(of block: Block) -> Int32 {
    let row = block.flags.contains(.tableCell) ? rows[Int(block.node)] : -1
    return row >= 0 && isDataRow[Int(row)] ? row : -1
  }

  /// The list item that a block stands in, or -1.
  func item(of block: Block) -> Int32 { items[Int(block.node)] }

  /// A block's role in the article.
  func role(of block: Block, isInRow: Bool, isFurtherBlock: Bool) -> ArticleBlock.Role {
    let level = Int(headingLevels[Int(block.node)])
    if level > 0 { return .heading(level: level) }
    if block.flags.contains(.preformatted) { return .code(language: nil) }
    if isInRow {
      return .tableRow(isHeader: block.flags.contains(.headerCell))
    }
    let item = item(of: block)
    if item >= 0, !isFurtherBlock {
      return .listItem(depth: max(1, Int(listDepths[Int(block.node)])), ordinal: ordinal(of: item))
    }
    return block.flags.contains(.quote) ? .quote : .paragraph
  }

  /// The number of an item in an ordered list; nil in others.
  private func ordinal(of item: Int32) -> Int? {
    ordinals[Int(item)] > 0 ? Int(ordinals[Int(item)]) : nil
  }
}
