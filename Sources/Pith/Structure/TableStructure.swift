import PithModel
import PithPage

/// Tells tables of data from tables for layout, among the kept blocks of a page.
///
/// A row is data when it has several cells, each of one short text. A table that heads its columns
/// or rows, or most of whose rows are data, is data as a whole, its longer cells included.
struct TableStructure {
  /// The words up to which a cell's text is data by its length alone.
  private static let shortCellWords: Int32 = 40
  /// The words up to which a cell is data in a table that has headers.
  private static let longCellWords: Int32 = 200
  /// The share of data rows from which a table is data as a whole.
  private static let dataRowShare = 0.8

  /// What the kept blocks say about one table.
  fileprivate struct Survey {
    var cellWords: [Int: Int32] = [:]
    var cellBlocks: [Int: Int] = [:]
    /// The cells with text of each row.
    var rows: [Int: [Int]] = [:]
    var hasHeading = false
    var holdsTable = false
  }

  private let tree: StructureTree
  private var dataRows: Set<Int> = []
  private var grids: [Int: TableGrid] = [:]

  /// Judges all tables that kept blocks stand in.
  init(_ tree: StructureTree, kept: [Block], chains: [[Int]]) {
    self.tree = tree
    var surveys: [Int: Survey] = [:]
    for (block, chain) in zip(kept, chains) {
      guard let place = Self.place(in: chain, tree) else { continue }
      surveys[place.table, default: Survey()].add(block, chain, place)
      for outer in chain.drop(while: { $0 != place.table }).dropFirst()
      where tree.tag(outer) == .table {
        surveys[outer, default: Survey()].holdsTable = true
      }
    }
    for (table, survey) in surveys { judge(table, survey) }
  }

  /// A cell, its row and its table.
  struct Place {
    var cell: Int
    var row: Int
    var table: Int
  }

  /// The innermost cell of a chain; nil when it stands in none that is complete.
  static func place(in chain: [Int], _ tree: StructureTree) -> Place? {
    var cell: Int?
    var row: Int?
    for node in chain {
      switch tree.tag(node) {
      case .td, .th: cell = cell ?? node
      case .tr: row = row ?? node
      case .table:
        guard let cell, let row, cell > row, row > node else { return nil }
        return Place(cell: cell, row: row, table: node)
      default: break
      }
    }
    return nil
  }

  /// Whether a row holds data.
  func isData(row: Int) -> Bool { dataRows.contains(row) }

  /// Where a cell of a data row stands; nil when its table is too wide to be lined up.
  func cell(_ cell: Int, in table: Int) -> TableCell? { grids[table]?.cells[cell] }

  private mutating func judge(_ table: Int, _ survey: Survey) {
    let role = tree.page.attribute(.role, of: table)?.lowercased()
    guard role != "presentation", role != "none" else { return }
    let grid = TableGrid(table, in: tree, filled: survey.cellBlocks.keys)
    let several = survey.rows.keys.filter { grid.cellCounts[$0, default: 0] > 1 }
    guard !several.isEmpty else { return }
    let good = several.filter { row in
      survey.rows[row, default: []].allSatisfy {
        survey.cellBlocks[$0] == 1 && survey.cellWords[$0, default: 0] <= Self.shortCellWords
      }
    }
    let isShort = survey.cellWords.values.allSatisfy { $0 <= Self.longCellWords }
    let isData =
      isShort && !survey.holdsTable
      && (grid.hasHeader && !survey.hasHeading
        || Double(good.count) >= Self.dataRowShare * Double(several.count))
    dataRows.formUnion(isData ? Array(survey.rows.keys) : good)
    grids[table] = grid
  }
}

extension TableStructure.Survey {
  fileprivate mutating func add(
    _ block: Block, _ chain: [Int], _ place: TableStructure.Place
  ) {
    if cellBlocks[place.cell] == nil { rows[place.row, default: []].append(place.cell) }
    cellBlocks[place.cell, default: 0] += 1
    cellWords[place.cell, default: 0] += block.words
    if block.flags.contains(.heading), !block.flags.contains(.headerCell) { hasHeading = true }
    if block.flags.contains(.preformatted), block.lineBreaks > 1 { hasHeading = true }
  }
}
