import PithModel

/// Writes the Markdown form: YAML front matter, a blank line, the text as CommonMark with tables.
struct MarkdownExporter {
  private var output: [UInt8]
  private var previous: ArticleBlock.Role?
  /// For each open list the column in which its items' text begins, the outermost first.
  private var textColumns: [Int] = []

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
      if case .tableRow = block.role {
        let end = blocks[index...].firstIndex { !$0.role.isTableRow } ?? blocks.endIndex
        writeTable(blocks[index..<end])
        index = end
      } else {
        index += 1
        guard block.text.utf8.contains(where: { $0 > 0x20 }) else { continue }
        write(block)
      }
      previous = block.role
    }
  }

  private mutating func write(_ block: ArticleBlock) {
    if case .listItem(let depth, let ordinal) = block.role {
      writeListItem(block.text, depth: depth, ordinal: ordinal)
      return
    }
    // A paragraph of the same quotation follows after a line that holds only the quotation's mark.
    let continuesQuote = block.role == .quote && previous == .quote
    output.write(continuesQuote ? ">\n" : "\n")
    textColumns = []
    switch block.role {
    case .heading(let level): writeHeading(block.text, level: level)
    case .code(let language): writeCode(block.text, language: language)
    case .quote: writeLines(block.text, firstPrefix: "> ", prefix: "> ")
    case .paragraph, .listItem, .tableRow: writeLines(block.text, firstPrefix: "", prefix: "")
    }
  }

  /// Writes the lines of a block; a backslash keeps each of the page's line breaks.
  private mutating func writeLines(_ text: String, firstPrefix: String, prefix: String) {
    var isFirst = true
    for part in text.split(separator: "\n") {
      let line = MarkdownLine(part)
      guard !line.isEmpty else { continue }
      output.write(isFirst ? firstPrefix : "\\\n" + prefix)
      line.write(to: &output)
      isFirst = false
    }
    if !isFirst { output.write("\n") }
  }

  private mutating func writeHeading(_ text: String, level: Int) {
    output.write(String(repeating: "#", count: min(max(level, 1), 6)))
    for part in text.split(separator: "\n") {
      output.write(" ")
      MarkdownLine(part).write(to: &output, isHeading: true)
    }
    output.write("\n")
  }

  private mutating func writeCode(_ text: String, language: String?) {
    let fence = String(repeating: "`", count: max(3, longestBacktickRun(in: text) + 1))
    output.write(fence)
    output.write(CodeLanguage.name(from: language) ?? "")
    output.write("\n")
    output.writePlain(text)
    output.write(text.hasSuffix("\n") ? "" : "\n")
    output.write(fence)
    output.write("\n")
  }

  private func longestBacktickRun(in text: String) -> Int {
    var longest = 0
    var current = 0
    for byte in text.utf8 {
      current = byte == UInt8(ascii: "`") ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }

  private mutating func writeListItem(_ text: String, depth: Int, ordinal: Int?) {
    // CommonMark reads at most nine digits as a list number.
    let number = ordinal.map { min(max($0, 0), 999_999_999) }
    let marker = number.map { "\($0). " } ?? "- "
    let continuesList = previous?.isListItem ?? false
    if !continuesList { textColumns = [] }
    let level = min(max(depth, 1), textColumns.count + 1)
    let opensInnerList = level > textColumns.count && continuesList
    textColumns.removeLast(textColumns.count - (level - 1))
    let indentation = textColumns.last ?? 0
    textColumns.append(indentation + marker.utf8.count)
    // Only a list that begins with 1 may follow a line of text without a blank line.
    let needsBlankLine = !continuesList || (opensInnerList && (number ?? 1) != 1)
    output.write(needsBlankLine ? "\n" : "")
    writeLines(
      text, firstPrefix: String(repeating: " ", count: indentation) + marker,
      prefix: String(repeating: " ", count: indentation + marker.utf8.count))
  }

  private mutating func writeTable(_ rows: ArraySlice<ArticleBlock>) {
    let cells = rows.map { $0.text.split(separator: "\t", omittingEmptySubsequences: false) }
    let columns = cells.map(\.count).max() ?? 1
    output.write("\n")
    textColumns = []
    let hasHeader = rows.first.map { $0.role == .tableRow(isHeader: true) } ?? false
    // Markdown has no table without a header row: a table without one gets an empty one.
    writeRow(hasHeader ? cells.first ?? [] : [], columns: columns)
    output.write("|" + String(repeating: " --- |", count: columns) + "\n")
    for row in cells.dropFirst(hasHeader ? 1 : 0) {
      writeRow(row, columns: columns)
    }
  }

  private mutating func writeRow(_ cells: [Substring], columns: Int) {
    output.write("|")
    for index in 0..<columns {
      let words = index < cells.count ? cells[index].split(separator: "\n") : []
      for word in words {
        output.write(" ")
        MarkdownLine(word).write(to: &output)
      }
      output.write(" |")
    }
    output.write("\n")
  }
}

extension ArticleBlock.Role {
  /// Whether this is a row of a table.
  var isTableRow: Bool {
    if case .tableRow = self { true } else { false }
  }

  /// Whether this is an item of a list.
  var isListItem: Bool {
    if case .listItem = self { true } else { false }
  }
}
