import PithModel
import PithPage

/// Finds the column of each cell of a table, spans of several columns and rows counted.
///
/// Columns without text are dropped, so that neither spacers nor a span of a million columns cost
/// anything.
struct TableGrid {
  /// The most columns that one cell may span: HTML standard, section 4.9.11.
  private static let largestColumnSpan = 1_000
  /// The most rows that one cell may span: the same section.
  private static let largestRowSpan = 65_534
  /// Tables with more columns are no reader's, and are not lined up.
  private static let maximumColumns = 100
  /// Cells that reach into later rows are minded up to this number at a time.
  private static let maximumOpenSpans = 200

  /// The cells with text, by their node.
  private(set) var cells: [Int: TableCell] = [:]
  /// The cells of each row, those without text included.
  private(set) var cellCounts: [Int: Int] = [:]
  /// Whether a cell heads a row or column, or the table has a head or a caption.
  private(set) var hasHeader = false

  /// A cell that reaches into the rows below.
  private struct OpenSpan {
    var columns: Range<Int>
    var rows: Int
  }

  private var spans: [OpenSpan] = []

  init(_ table: Int, in tree: StructureTree, filled: Dictionary<Int, Int>.Keys) {
    let nodes = tree.page.tree.nodes
    var section = nodes[table].firstChild
    while section >= 0 {
      switch nodes[Int(section)].tag {
      case .tr: addRow(Int(section), tree, filled)
      case .thead, .tbody, .tfoot:
        if nodes[Int(section)].tag == .thead { hasHeader = true }
        // A cell spans no further than its group of rows.
        spans = []
        var row = nodes[Int(section)].firstChild
        while row >= 0 {
          if nodes[Int(row)].tag == .tr { addRow(Int(row), tree, filled) }
          row = nodes[Int(row)].next
        }
      case .caption: hasHeader = true
      default: break
      }
      section = nodes[Int(section)].next
    }
    dropEmptyColumns()
  }

  private mutating func addRow(
    _ row: Int, _ tree: StructureTree, _ filled: Dictionary<Int, Int>.Keys
  ) {
    let nodes = tree.page.tree.nodes
    var column = 0
    var count = 0
    var child = nodes[row].firstChild
    var opened: [OpenSpan] = []
    let taken = spans.sorted { $0.columns.lowerBound < $1.columns.lowerBound }
    var nextTaken = 0
    while child >= 0 {
      let cell = Int(child)
      child = nodes[cell].next
      let tag = nodes[cell].tag
      guard tag == .td || tag == .th else { continue }
      if tag == .th { hasHeader = true }
      count += 1
      while nextTaken < taken.count, taken[nextTaken].columns.lowerBound <= column {
        column = max(column, taken[nextTaken].columns.upperBound)
        nextTaken += 1
      }
      let columns = Self.span(tree.number(.colspan, of: cell), atMost: Self.largestColumnSpan)
      let rows = Self.span(tree.number(.rowspan, of: cell), atMost: Self.largestRowSpan)
      if filled.contains(cell) {
        cells[cell] = TableCell(column: column, columnSpan: columns, isHeader: tag == .th)
      }
      if rows > 1, spans.count + opened.count < Self.maximumOpenSpans {
        opened.append(OpenSpan(columns: column..<(column + columns), rows: rows))
      }
      column += columns
    }
    cellCounts[row] = count
    for index in spans.indices { spans[index].rows -= 1 }
    spans.removeAll { $0.rows <= 1 }
    spans += opened
  }

  private static func span(_ value: Int?, atMost limit: Int) -> Int {
    min(max(value ?? 1, 1), limit)
  }

  private mutating func dropEmptyColumns() {
    let columns = Set(cells.values.map(\.column)).sorted()
    guard columns.count <= Self.maximumColumns else {
      cells = [:]
      return
    }
    var rank: [Int: Int] = [:]
    for (index, column) in columns.enumerated() { rank[column] = index }
    for (node, cell) in cells {
      let end = cell.column + cell.columnSpan
      let covered = columns.count { $0 >= cell.column && $0 < end }
      cells[node]?.column = rank[cell.column] ?? 0
      cells[node]?.columnSpan = max(1, covered)
    }
  }
}
