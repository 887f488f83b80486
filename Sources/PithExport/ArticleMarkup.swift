import PithModel

/// Writes the blocks of an article as HTML elements.
///
/// The output is lent to the writer for the time of the article: take it back from ``finish()``.
struct ArticleMarkup {
  /// What the elements are for.
  enum Purpose {
    /// A document of their own: its title is the only heading of level 1, and control characters
    /// are left out.
    case document
    /// A part of a report: its headings stand below those of the report, control characters are
    /// shown, and nothing leads out of it.
    case report
  }

  var output: [UInt8]
  let purpose: Purpose
  /// The elements that are open around a block, the outermost first.
  private var frames: [HTMLFrame] = []
  /// The first row of the table that is open.
  private var openTable: ArticleBlock?
  private var isPartOpen = false
  /// Whether the element of an item was just opened.
  private var isAtItemStart = false
  /// What stands at the beginning of the next block: a link to its source, or nothing.
  private var mark = ""

  /// Begins an article at the end of `output`.
  init(appendingTo output: consuming [UInt8], purpose: Purpose) {
    self.output = output
    self.purpose = purpose
  }

  /// Closes what is open and gives the output back.
  consuming func finish() -> [UInt8] {
    closeAll()
    return output
  }

  /// Begins an element that holds the blocks that follow; `attributes` is trusted markup.
  mutating func beginPart(attributes: String) {
    closeAll()
    output.write("<div class=\"part\" dir=\"auto\"\(attributes)>\n")
    isPartOpen = true
  }

  /// Writes a block; `mark` is trusted markup for its beginning.
  mutating func write(_ block: ArticleBlock, mark: String = "") {
    self.mark = mark
    enter(block)
    switch block.role {
    case .paragraph, .caption:
      // The first paragraph of an item is the item.
      if isAtItemStart {
        output.write(mark)
        writeLines(block)
      } else {
        writeElement("p", block)
      }
    case .heading(let level): writeElement("h\(shown(level))", block)
    case .term: writeElement("dt", block)
    case .code: writeCode(block)
    case .tableRow: writeRow(block)
    case .image(let image): writeImage(image)
    }
  }

  private func shown(_ level: Int) -> Int {
    switch purpose {
    case .document: min(max(level, 2), 6)
    case .report: min(max(level + 1, 3), 6)
    }
  }

  // MARK: Containers

  /// Closes and opens elements until those that are open are the ones around a block.
  private mutating func enter(_ block: ArticleBlock) {
    if let table = openTable, !block.continuesTable(of: table) { closeTable() }
    let wanted = HTMLFrame.frames(around: block)
    var shared = 0
    while shared < frames.count, shared < wanted.count, frames[shared] == wanted[shared] {
      shared += 1
    }
    while frames.count > shared { closeFrame() }
    isAtItemStart = false
    for frame in wanted[shared...] {
      output.write(frame.opening)
      frames.append(frame)
      isAtItemStart = frame.isEntry
    }
  }

  private mutating func closeFrame() {
    guard let frame = frames.popLast() else { return }
    output.write(frame.closing)
  }

  private mutating func closeTable() {
    output.write("</table>\n")
    openTable = nil
  }

  private mutating func closeAll() {
    if openTable != nil { closeTable() }
    while !frames.isEmpty { closeFrame() }
    output.write(isPartOpen ? "</div>\n" : "")
    isPartOpen = false
  }

  // MARK: Blocks

  private mutating func writeElement(_ name: String, _ block: ArticleBlock) {
    guard !block.text.isEmpty else { return }
    output.write("<\(name)>\(mark)")
    writeLines(block)
    output.write("</\(name)>\n")
  }

  private mutating func writeCode(_ block: ArticleBlock) {
    output.write("<pre>\(mark)<code")
    if case .code(let language) = block.role, let name = CodeLanguage.name(from: language) {
      output.writeAttribute("class", "language-\(name)")
    }
    output.write(">")
    writeText(block.text)
    output.write("</code></pre>\n")
  }

  private mutating func writeRow(_ row: ArticleBlock) {
    if openTable == nil {
      output.write("<table>\n")
      openTable = row
    }
    output.write("<tr>")
    writeCells(of: row)
    output.write("</tr>\n")
  }

  private mutating func writeCells(of row: ArticleBlock) {
    let events = InlineLayout(row).events
    let texts = row.text.split(separator: "\t", omittingEmptySubsequences: false)
    let isPlaced = texts.count == row.cells.count
    let isHeader = row.role == .tableRow(isHeader: true)
    var (column, offset, next) = (0, 0, 0)
    for (index, text) in texts.enumerated() {
      let cell = isPlaced ? row.cells[index] : TableCell(column: column, isHeader: isHeader)
      while column < cell.column {
        output.write("<td></td>")
        column += 1
      }
      let following = isPlaced && index + 1 < texts.count ? row.cells[index + 1].column : Int.max
      let span = max(1, min(cell.columnSpan, following - column))
      let name = isHeader || cell.isHeader ? "th" : "td"
      output.write("<\(name)")
      if span > 1 { output.writeAttribute("colspan", String(span)) }
      output.write(">")
      output.write(index == 0 ? mark : "")
      let end = offset + text.utf8.count
      let first = next
      while next < events.count, events[next].offset <= end { next += 1 }
      writeLines(text, from: offset, events[first..<next])
      output.write("</\(name)>")
      column += span
      offset = end + 1
    }
  }
}
