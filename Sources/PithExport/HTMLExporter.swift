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
  /// The elements that are open around a block, the outermost first.
  private var frames: [HTMLFrame] = []
  /// Whether the element of an item was just opened.
  private var isAtItemStart = false
  /// Whether the document shows pictures, which a reader then fetches.
  private let showsImages: Bool

  static func write(_ article: Article, context: ExportContext, to output: inout [UInt8]) {
    var exporter = HTMLExporter(
      output: output.take(), showsImages: article.blocks.contains(where: \.showsImage))
    exporter.writeHead(article.metadata, context: context)
    exporter.writeHeader(article.metadata, context: context)
    var index = 0
    while index < article.blocks.count {
      let block = article.blocks[index]
      var end = index + 1
      while end < article.blocks.count, article.blocks[end].continuesTable(of: block) { end += 1 }
      exporter.write(block, rows: article.blocks[index..<end])
      index = end
    }
    while !exporter.frames.isEmpty { exporter.closeFrame() }
    exporter.output.write("</article>\n</body>\n</html>\n")
    output = exporter.output
  }

  private init(output: consuming [UInt8], showsImages: Bool) {
    self.output = output
    self.showsImages = showsImages
  }

  private mutating func writeHead(_ metadata: Metadata, context: ExportContext) {
    output.write("<!doctype html>\n<html")
    if let language = metadata.language?.value { writeAttribute("lang", language) }
    output.write(
      ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
    let images = showsImages ? "; img-src http: https:" : ""
    writeAttribute("content", Self.contentSecurityPolicy + images)
    output.write(">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
    writeElement("title", text: metadata.title?.value ?? "Untitled")
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
    if let title = metadata.title?.value { writeElement("h1", text: title) }
    let byline = [
      metadata.authors?.value.joined(separator: ", "), metadata.site?.value,
      metadata.published?.value ?? metadata.dateText?.value,
    ]
    let known = byline.compactMap { $0 }.filter { !$0.isEmpty }
    writeElement("p", text: known.joined(separator: " · "))
    if let url = webAddress(metadata.url?.value) {
      output.write("<p><a rel=\"noreferrer\"")
      writeAttribute("href", url)
      output.write(">")
      output.writeMarkup(url)
      output.write("</a></p>\n")
    } else {
      writeElement("p", text: context.source)
    }
    output.write("</header>\n")
  }

  /// Closes and opens elements until those that are open are the ones around a block.
  private mutating func enter(_ block: ArticleBlock) {
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

  private mutating func write(_ block: ArticleBlock, rows: ArraySlice<ArticleBlock>) {
    enter(block)
    switch block.role {
    case .paragraph, .caption:
      // The first paragraph of an item is the item.
      if isAtItemStart { writeLines(block) } else { writeElement("p", block) }
    // The title is the document's only heading of level 1.
    case .heading(let level): writeElement("h\(min(max(level, 2), 6))", block)
    case .term: writeElement("dt", block)
    case .code: writeCode(block)
    case .tableRow: writeTable(rows)
    case .image(let image): writeImage(image)
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

  private mutating func writeTable(_ rows: ArraySlice<ArticleBlock>) {
    output.write("<table>\n")
    for row in rows {
      output.write("<tr>")
      writeCells(of: row)
      output.write("</tr>\n")
    }
    output.write("</table>\n")
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
      if span > 1 { writeAttribute("colspan", String(span)) }
      output.write(">")
      let end = offset + text.utf8.count
      let first = next
      while next < events.count, events[next].offset <= end { next += 1 }
      writeLines(text, from: offset, events[first..<next])
      output.write("</\(name)>")
      column += span
      offset = end + 1
    }
  }

  private mutating func writeImage(_ image: ImageReference) {
    guard let url = webAddress(image.url) else { return }
    output.write("<img loading=\"lazy\"")
    writeAttribute("src", url)
    writeAttribute("alt", image.alternative)
    output.write(">\n")
  }

  private mutating func closeFrame() {
    guard let frame = frames.popLast() else { return }
    output.write(frame.closing)
  }

  private mutating func writeElement(_ name: String, _ block: ArticleBlock) {
    guard !block.text.isEmpty else { return }
    output.write("<\(name)>")
    writeLines(block)
    output.write("</\(name)>\n")
  }

  private mutating func writeLines(_ block: ArticleBlock) {
    writeLines(block.text[...], from: 0, InlineLayout(block).events[...])
  }

  /// Writes text with its marks and line breaks.
  private mutating func writeLines(
    _ text: Substring, from start: Int, _ events: ArraySlice<InlineLayout.Event>
  ) {
    let bytes = Array(text.utf8)
    var position = 0
    for event in events {
      let place = min(max(event.offset - start, position), bytes.count)
      writeText(bytes[position..<place])
      position = place
      switch event.action {
      case .open(let kind): writeTag(of: kind, isOpening: true)
      case .close(let kind): writeTag(of: kind, isOpening: false)
      case .replace(let kind, let length):
        let end = min(place + length, bytes.count)
        writeReplacement(kind, bytes[place..<end])
        position = end
      }
    }
    writeText(bytes[position...])
  }

  private mutating func writeText(_ bytes: ArraySlice<UInt8>) {
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      output.write(index == 0 ? "" : "<br>\n")
      output.writeMarkup(String(decoding: line, as: UTF8.self))
    }
  }

  private mutating func writeTag(of kind: InlineSpan.Kind, isOpening: Bool) {
    switch kind {
    case .strong: output.write(isOpening ? "<strong>" : "</strong>")
    case .emphasis: output.write(isOpening ? "<em>" : "</em>")
    case .link(let url):
      guard let url = webAddress(url) else { return }
      guard isOpening else { return output.write("</a>") }
      output.write("<a rel=\"noreferrer\"")
      writeAttribute("href", url)
      output.write(">")
    case .image, .code, .formula, .noteReference: break
    }
  }

  private mutating func writeReplacement(_ kind: InlineSpan.Kind, _ bytes: ArraySlice<UInt8>) {
    switch kind {
    case .image(let image): writeImage(image)
    case .code, .formula:
      output.write(kind == .code ? "<code>" : "<code class=\"math\">")
      writeText(bytes)
      output.write("</code>")
    case .noteReference(let label):
      output.write("<sup><a")
      writeAttribute("href", "#note-\(NoteLabel.plain(label))")
      output.write(">")
      writeText(bytes)
      output.write("</a></sup>")
    case .link, .strong, .emphasis: writeText(bytes)
    }
  }

  private mutating func writeElement(_ name: String, text: String) {
    guard !text.isEmpty else { return }
    output.write("<\(name)>")
    output.writeMarkup(text)
    output.write("</\(name)>\n")
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
