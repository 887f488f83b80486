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
    /// A part of a report: its headings stand below those of the report, and control characters
    /// are shown.
    case report
  }

  private var output: [UInt8]
  private let purpose: Purpose
  /// For each open list whether it is ordered, the outermost first.
  private var openLists: [Bool] = []
  private var isTableOpen = false
  private var isQuoteOpen = false
  private var isPartOpen = false
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
    closeContainers(unneededBy: block.role)
    switch block.role {
    case .paragraph: writeElement("p", block.text, keepsLineBreaks: true)
    case .heading(let level): writeElement("h\(shown(level))", block.text)
    case .quote:
      output.write(isQuoteOpen ? "" : "<blockquote>\n")
      isQuoteOpen = true
      writeElement("p", block.text, keepsLineBreaks: true)
    case .code: writeCode(block)
    case .listItem(let depth, let ordinal):
      writeListItem(block.text, depth: depth, ordinal: ordinal)
    case .tableRow(let isHeader): writeRow(block.text, isHeader: isHeader)
    }
  }

  private func shown(_ level: Int) -> Int {
    switch purpose {
    case .document: min(max(level, 2), 6)
    case .report: min(max(level + 1, 3), 6)
    }
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

  private mutating func writeListItem(_ text: String, depth: Int, ordinal: Int?) {
    let level = min(max(depth, 1), openLists.count + 1)
    while openLists.count > level { closeList() }
    if openLists.count == level {
      if openLists.last == (ordinal != nil) { output.write("</li>\n") } else { closeList() }
    }
    if openLists.count < level {
      output.write(ordinal == nil ? "<ul>\n" : "<ol>\n")
      openLists.append(ordinal != nil)
    }
    output.write("<li")
    if let ordinal { output.writeAttribute("value", String(ordinal)) }
    output.write(">\(mark)")
    writeLines(text)
  }

  private mutating func writeRow(_ text: String, isHeader: Bool) {
    output.write(isTableOpen ? "" : "<table>\n")
    isTableOpen = true
    output.write("<tr>")
    for (index, cell) in text.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
    {
      output.write(isHeader ? "<th>" : "<td>")
      output.write(index == 0 ? mark : "")
      writeLines(String(cell))
      output.write(isHeader ? "</th>" : "</td>")
    }
    output.write("</tr>\n")
  }

  private mutating func closeContainers(unneededBy role: ArticleBlock.Role) {
    if !role.isListItem { while !openLists.isEmpty { closeList() } }
    if isTableOpen && !role.isTableRow {
      output.write("</table>\n")
      isTableOpen = false
    }
    if isQuoteOpen && role != .quote {
      output.write("</blockquote>\n")
      isQuoteOpen = false
    }
  }

  private mutating func closeAll() {
    while !openLists.isEmpty { closeList() }
    output.write(isTableOpen ? "</table>\n" : "")
    output.write(isQuoteOpen ? "</blockquote>\n" : "")
    output.write(isPartOpen ? "</div>\n" : "")
    isTableOpen = false
    isQuoteOpen = false
    isPartOpen = false
  }

  private mutating func closeList() {
    guard let isOrdered = openLists.popLast() else { return }
    output.write(isOrdered ? "</li>\n</ol>\n" : "</li>\n</ul>\n")
  }

  private mutating func writeElement(
    _ name: String, _ text: String, keepsLineBreaks: Bool = false
  ) {
    guard !text.isEmpty else { return }
    output.write("<\(name)>\(mark)")
    if keepsLineBreaks { writeLines(text) } else { writeText(text) }
    output.write("</\(name)>\n")
  }

  private mutating func writeLines(_ text: String) {
    for (index, line) in text.split(separator: "\n").enumerated() {
      output.write(index == 0 ? "" : "<br>\n")
      writeText(String(line))
    }
  }

  private mutating func writeText(_ text: String) {
    switch purpose {
    case .document: output.writeMarkup(text)
    case .report: output.writeVisibleMarkup(text)
    }
  }
}
