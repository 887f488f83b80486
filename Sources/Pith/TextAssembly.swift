import PithModel
import PithPage
import PithRules

/// Puts the kept blocks together as the article's paragraphs, headings, items and rows.
enum TextAssembly {
  /// The article's blocks in reading order.
  static func blocks(of cleaned: CleanedPage) -> [ArticleBlock] {
    let page = cleaned.view.page
    let structure = BlockStructure(page)
    var out: [ArticleBlock] = []
    var lastRow: Int32 = -1
    var lastItem: Int32 = -1
    for index in page.blocks.indices where cleaned.decisions.isKept(index) {
      let block = page.blocks[index]
      let text = page.text(of: block)
      let row = structure.row(of: block)
      if row >= 0, row == lastRow, let last = out.indices.last {
        out[last].text += "\t" + text
        continue
      }
      let item = structure.item(of: block)
      let isFurtherBlock = item >= 0 && item == lastItem
      let role = structure.role(of: block, row: row, isFurtherBlock: isFurtherBlock)
      let isHeading = if case .heading = role { true } else { false }
      out.append(
        ArticleBlock(role: role, text: isHeading ? HeadingText.withoutMarks(text) : text))
      lastRow = row
      if item >= 0 { lastItem = item }
    }
    return out
  }
}

/// Which list item, table row and heading each element lies in, found in one loop over the page.
struct BlockStructure {
  private let page: Page
  private var rows: [Int32]
  private var items: [Int32]
  private var listDepths: [Int16]
  private var headingLevels: [Int8]
  /// The cells of each table row, and the items of each ordered list.
  private var childCounts: [Int32]
  /// The number of each item in its ordered list, from 1; 0 for other elements.
  private var ordinals: [Int32]

  init(_ page: Page) {
    self.page = page
    let nodes = page.tree.nodes
    rows = Array(repeating: -1, count: nodes.count)
    items = rows
    listDepths = Array(repeating: 0, count: nodes.count)
    headingLevels = Array(repeating: 0, count: nodes.count)
    childCounts = Array(repeating: 0, count: nodes.count)
    ordinals = childCounts
    for index in nodes.indices where nodes[index].tag != .text {
      let node = nodes[index]
      if node.parent >= 0 { inherit(index, from: Int(node.parent)) }
      switch node.tag {
      case .tr: rows[index] = Int32(index)
      // A table inside a cell starts over.
      case .table: rows[index] = -1
      case .td, .th: if node.parent >= 0 { childCounts[Int(node.parent)] += 1 }
      case .li:
        items[index] = Int32(index)
        number(index, in: Int(node.parent))
      case .ul, .ol, .menu, .dir: listDepths[index] = min(listDepths[index] + 1, 100)
      case .h1, .h2, .h3, .h4, .h5, .h6: headingLevels[index] = Int8(node.tag.headingLevel ?? 0)
      default: break
      }
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
    listDepths[index] = listDepths[parent]
    headingLevels[index] = headingLevels[parent]
  }

  /// The table row that a block's cell stands in, or -1.
  func row(of block: Block) -> Int32 {
    block.flags.contains(.tableCell) ? rows[Int(block.node)] : -1
  }

  /// The list item that a block stands in, or -1.
  func item(of block: Block) -> Int32 { items[Int(block.node)] }

  /// A block's role in the article.
  func role(of block: Block, row: Int32, isFurtherBlock: Bool) -> ArticleBlock.Role {
    let level = Int(headingLevels[Int(block.node)])
    if level > 0 { return .heading(level: level) }
    if block.flags.contains(.preformatted) { return .code(language: nil) }
    if row >= 0, rowHasSeveralCells(row) {
      return .tableRow(isHeader: block.flags.contains(.headerCell))
    }
    let item = item(of: block)
    if item >= 0, !isFurtherBlock {
      return .listItem(depth: max(1, Int(listDepths[Int(block.node)])), ordinal: ordinal(of: item))
    }
    return block.flags.contains(.quote) ? .quote : .paragraph
  }

  /// Tables of one column are layout.
  private func rowHasSeveralCells(_ row: Int32) -> Bool { childCounts[Int(row)] > 1 }

  /// The number of an item in an ordered list; nil in others.
  private func ordinal(of item: Int32) -> Int? {
    ordinals[Int(item)] > 0 ? Int(ordinals[Int(item)]) : nil
  }
}
