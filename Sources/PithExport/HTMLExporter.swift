import PithModel

/// Writes the HTML form: a small document that stands alone and can run nothing.
struct HTMLExporter {
  /// Forbids whatever a page's text might smuggle in, should an escape ever fail.
  private static let contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'"
  private static let style =
    "body{max-width:42em;margin:2em auto;padding:0 1em;font:1.05em/1.6 serif}"
    + "pre{overflow-x:auto}td,th{border:1px solid;padding:.2em .5em}"
    + "table{border-collapse:collapse}:root{color-scheme:light dark}"

  private var output: [UInt8]
  /// For each open list whether it is ordered, the outermost first.
  private var openLists: [Bool] = []
  private var isTableOpen = false
  private var isQuoteOpen = false

  static func write(_ article: Article, context: ExportContext, to output: inout [UInt8]) {
    var exporter = HTMLExporter(output: output.take())
    exporter.writeHead(article.metadata, context: context)
    exporter.writeHeader(article.metadata, context: context)
    for block in article.blocks { exporter.write(block) }
    exporter.closeAll()
    exporter.output.write("</article>\n</body>\n</html>\n")
    output = exporter.output
  }

  private init(output: consuming [UInt8]) {
    self.output = output
  }

  private mutating func writeHead(_ metadata: Metadata, context: ExportContext) {
    output.write("<!doctype html>\n<html")
    if let language = metadata.language?.value { writeAttribute("lang", language) }
    output.write(
      ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
    writeAttribute("content", Self.contentSecurityPolicy)
    output.write(">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
    writeElement("title", metadata.title?.value ?? "Untitled")
    writeMeta("author", metadata.authors?.value.joined(separator: ", "))
    writeMeta("description", metadata.description?.value)
    writeMeta("keywords", metadata.tags?.value.joined(separator: ", "))
    if let retrieved = context.retrieved {
      writeMeta("source", context.source)
      writeMeta("retrieved", retrieved)
      writeMeta("warc-record-id", context.recordID)
    }
    if let url = webAddress(metadata.url?.value) {
      output.write("<link rel=\"canonical\"")
      writeAttribute("href", url)
      output.write(">\n")
    }
    output.write("<style>\(Self.style)</style>\n</head>\n<body>\n<article dir=\"auto\">\n")
  }

  private mutating func writeHeader(_ metadata: Metadata, context: ExportContext) {
    output.write("<header>\n")
    if let title = metadata.title?.value { writeElement("h1", title) }
    let byline = [
      metadata.authors?.value.joined(separator: ", "), metadata.site?.value,
      metadata.published?.value ?? metadata.dateText?.value,
    ]
    writeElement("p", byline.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))
    if let url = webAddress(metadata.url?.value) {
      output.write("<p><a rel=\"noreferrer\"")
      writeAttribute("href", url)
      output.write(">")
      output.writeMarkup(url)
      output.write("</a></p>\n")
    } else {
      writeElement("p", context.source)
    }
    output.write("</header>\n")
  }

  private mutating func write(_ block: ArticleBlock) {
    closeContainers(unneededBy: block.role)
    switch block.role {
    case .paragraph: writeElement("p", block.text, keepsLineBreaks: true)
    case .heading(let level):
      // The title is the document's only heading of level 1.
      writeElement("h\(min(max(level, 2), 6))", block.text)
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

  private mutating func writeCode(_ block: ArticleBlock) {
    output.write("<pre><code")
    if case .code(let language) = block.role, let name = CodeLanguage.name(from: language) {
      writeAttribute("class", "language-\(name)")
    }
    output.write(">")
    output.writeMarkup(block.text)
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
    if let ordinal { writeAttribute("value", String(ordinal)) }
    output.write(">")
    writeLines(text)
  }

  private mutating func writeRow(_ text: String, isHeader: Bool) {
    output.write(isTableOpen ? "" : "<table>\n")
    isTableOpen = true
    output.write("<tr>")
    for cell in text.split(separator: "\t", omittingEmptySubsequences: false) {
      output.write(isHeader ? "<th>" : "<td>")
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
  }

  private mutating func closeList() {
    guard let isOrdered = openLists.popLast() else { return }
    output.write(isOrdered ? "</li>\n</ol>\n" : "</li>\n</ul>\n")
  }

  private mutating func writeElement(
    _ name: String, _ text: String, keepsLineBreaks: Bool = false
  ) {
    guard !text.isEmpty else { return }
    output.write("<\(name)>")
    if keepsLineBreaks { writeLines(text) } else { output.writeMarkup(text) }
    output.write("</\(name)>\n")
  }

  private mutating func writeLines(_ text: String) {
    for (index, line) in text.split(separator: "\n").enumerated() {
      output.write(index == 0 ? "" : "<br>\n")
      output.writeMarkup(String(line))
    }
  }

  private mutating func writeMeta(_ name: String, _ content: String?) {
    guard let content, !content.isEmpty else { return }
    output.write("<meta")
    writeAttribute("name", name)
    writeAttribute("content", content)
    output.write(">\n")
  }

  private mutating func writeAttribute(_ name: String, _ value: String) {
    output.write(" \(name)=\"")
    output.writeMarkup(value)
    output.write("\"")
  }

  /// The URL when a click on it can only open a page, else nil.
  private func webAddress(_ url: String?) -> String? {
    guard let url else { return nil }
    let scheme = url.prefix(8).lowercased()
    return scheme.hasPrefix("https://") || scheme.hasPrefix("http://") ? url : nil
  }
}
