import PithModel

/// Writes the Markdown form: YAML front matter, a blank line, the text as CommonMark with tables.
///
/// Footnotes, definition lists and formulas are written as their common dialects have them; where a
/// renderer knows none of these, they read as text.
struct MarkdownExporter {
  private var output: [UInt8]
  private var spacing = BlockSpacing()
  private var previous: ArticleBlock?
  private var prefix = LinePrefix()

  static func write(_ article: Article, context: ExportContext, to output: inout [UInt8]) {
    FrontMatter.write(article, context: context, to: &output)
    guard !article.blocks.isEmpty else { return }
    let start = output.count
    var exporter = MarkdownExporter(output: output.take())
    exporter.writeBlocks(article.blocks)
    output = exporter.output
    // The line feed that parts the first block from the header.
    if context.headerStyle == .none, output.count > start, output[start] == 0x0A {
      output.remove(at: start)
    }
  }

  private init(output: consuming [UInt8]) {
    self.output = output
  }

  private mutating func writeBlocks(_ blocks: [ArticleBlock]) {
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      var end = index + 1
      if block.isTableRow {
        while end < blocks.count, blocks[end].continuesTable(of: block) { end += 1 }
      }
      defer { index = end }
      guard block.isTableRow || block.isImage || block.text.utf8.contains(where: { $0 > 0x20 })
      else { continue }
      begin(block)
      write(block, rows: blocks[index..<end])
      previous = block
    }
  }

  /// Parts a block from the one before it, and writes what opens its containers.
  private mutating func begin(_ block: ArticleBlock) {
    let shared = previous.map { block.sharedContainerCount(with: $0) } ?? 0
    let opened = block.containers[shared...]
    prefix.close(downTo: shared)
    if needsBlankLine(before: block, opening: opened) {
      output += prefix.ofBlankLine
      output.write("\n")
    }
    output += prefix.bytes
    for container in opened {
      let marker = container.marker
      output.write(marker)
      prefix.open(container.linePrefix(behind: marker))
    }
  }

  private mutating func needsBlankLine(
    before block: ArticleBlock, opening opened: ArraySlice<BlockContainer>
  ) -> Bool {
    guard spacing.gap(before: block) == .lineBreak, let previous else { return true }
    // Only a list that begins with 1 may follow a line of text without a blank line.
    guard block.containers.count > previous.containers.count,
      case .item(let ordinal?) = opened.last?.kind
    else { return false }
    return ordinal != 1
  }

  private mutating func write(_ block: ArticleBlock, rows: ArraySlice<ArticleBlock>) {
    switch block.role {
    case .heading(let level): writeHeading(block, level: level)
    case .code(let language): writeCode(block.text, language: language)
    case .paragraph, .term, .caption: writeLines(block)
    case .tableRow: writeTable(rows)
    case .image(let image):
      output += MarkdownInline.image(image)
      output.write("\n")
    }
  }

  /// Begins a further line of the block.
  private mutating func writePrefix() {
    output += prefix.bytes
  }

  /// Writes the lines of a block; a backslash keeps each of the page's line breaks.
  private mutating func writeLines(_ block: ArticleBlock) {
    let insertions = MarkdownInline(block).insertions
    var isFirst = true
    forEachLine(of: block.text[...], from: 0, insertions) { line, marks, exporter in
      if !isFirst {
        exporter.output.write("\\\n")
        exporter.writePrefix()
      }
      line.write(to: &exporter.output, inserting: marks)
      isFirst = false
    }
    output.write("\n")
  }

  private mutating func writeHeading(_ block: ArticleBlock, level: Int) {
    output.write(String(repeating: "#", count: min(max(level, 1), 6)))
    let insertions = MarkdownInline(block).insertions
    forEachLine(of: block.text[...], from: 0, insertions) { line, marks, exporter in
      exporter.output.write(" ")
      line.write(to: &exporter.output, inserting: marks, isHeading: true)
    }
    output.write("\n")
  }

  /// Visits the lines of a text that are not blank, with what is to be inserted into each.
  private mutating func forEachLine(
    of text: Substring, from start: Int, _ insertions: [MarkdownInline.Insertion],
    _ body: (MarkdownLine, ArraySlice<MarkdownInline.Insertion>, inout MarkdownExporter) -> Void
  ) {
    var offset = start
    var next = insertions.firstPlace { $0.offset >= start }
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = offset + part.utf8.count
      var marks: [MarkdownInline.Insertion] = []
      while next < insertions.endIndex, insertions[next].offset <= end {
        marks.append(insertions[next])
        marks[marks.count - 1].offset -= offset
        next += 1
      }
      let line = MarkdownLine(part)
      if !line.isEmpty || !marks.isEmpty { body(line, marks[...], &self) }
      offset = end + 1
    }
  }

  private mutating func writeCode(_ text: String, language: String?) {
    let fence = MarkdownFence.around(text)
    output.write(fence)
    output.write(CodeLanguage.name(from: language) ?? "")
    output.write("\n")
    if prefix.isEmpty {
      output.writePlain(text)
      output.write(text.hasSuffix("\n") ? "" : "\n")
    } else {
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        output += line.isEmpty ? prefix.ofBlankLine : prefix.bytes[...]
        output.writePlain(String(line))
        output.write("\n")
      }
    }
    writePrefix()
    output.write(fence)
    output.write("\n")
  }

  private mutating func writeTable(_ rows: ArraySlice<ArticleBlock>) {
    let tables = rows.map(MarkdownTableRow.init)
    let columns = max(tables.map(\.columnCount).max() ?? 1, 1)
    let hasHeader = rows.first.map { $0.role == .tableRow(isHeader: true) } ?? false
    // Markdown has no table without a header row: a table without one gets an empty one.
    if hasHeader, let first = tables.first {
      write(first, columns: columns)
    } else {
      output.write("|" + String(repeating: " |", count: columns) + "\n")
    }
    writePrefix()
    output.write("|" + String(repeating: " --- |", count: columns) + "\n")
    for row in tables.dropFirst(hasHeader ? 1 : 0) {
      writePrefix()
      write(row, columns: columns)
    }
  }

  private mutating func write(_ row: MarkdownTableRow, columns: Int) {
    output.write("|")
    var column = 0
    for cell in row.cells {
      while column < cell.column {
        output.write(" |")
        column += 1
      }
      forEachLine(of: cell.text, from: cell.offset, row.insertions) { line, marks, exporter in
        exporter.output.write(" ")
        line.write(to: &exporter.output, inserting: marks)
      }
      output.write(" |")
      column += 1
    }
    output.write(String(repeating: " |", count: max(columns - column, 0)) + "\n")
  }
}

/// The cells of a table row, each in its column.
struct MarkdownTableRow {
  /// One cell.
  struct Cell {
    var text: Substring
    /// Where its text begins in the row's.
    var offset: Int
    var column: Int
  }

  let cells: [Cell]
  let insertions: [MarkdownInline.Insertion]

  init(_ row: ArticleBlock) {
    insertions = MarkdownInline(row).insertions
    var offset = 0
    var column = 0
    var cells: [Cell] = []
    let texts = row.text.split(separator: "\t", omittingEmptySubsequences: false)
    for (index, text) in texts.enumerated() {
      if texts.count == row.cells.count { column = max(column, row.cells[index].column) }
      cells.append(Cell(text: text, offset: offset, column: column))
      offset += text.utf8.count + 1
      column += 1
    }
    self.cells = cells
  }

  var columnCount: Int { (cells.last?.column ?? 0) + 1 }
}

extension BlockContainer {
  /// What the container's first line begins with.
  fileprivate var marker: String {
    switch kind {
    case .quote: "> "
    case .item(nil): "- "
    // CommonMark reads at most nine digits as a list number.
    case .item(let ordinal?): "\(min(max(ordinal, 0), 999_999_999)). "
    case .definition: ": "
    case .note(let label): "[^\(NoteLabel.plain(label))]: "
    }
  }

  /// What its other lines begin with.
  fileprivate func linePrefix(behind marker: String) -> String {
    switch kind {
    case .quote: "> "
    case .item, .definition: String(repeating: " ", count: marker.utf8.count)
    case .note: "    "
    }
  }
}

extension [MarkdownInline.Insertion] {
  /// The index of the first element that fulfils a condition which all behind it fulfil too.
  fileprivate func firstPlace(where isReached: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isReached(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
