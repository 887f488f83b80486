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
  /// Whether the document shows pictures, which a reader then fetches.
  private let showsImages: Bool

  static func write(_ article: Article, context: ExportContext, to output: inout [UInt8]) {
    var exporter = HTMLExporter(
      output: output.take(), showsImages: article.blocks.contains(where: \.showsImage))
    exporter.writeHead(article.metadata, context: context)
    exporter.writeHeader(article.metadata, context: context)
    var body = ArticleMarkup(appendingTo: exporter.output.take(), purpose: .document)
    for block in article.blocks { body.write(block) }
    output = body.finish()
    output.write("</article>\n</body>\n</html>\n")
  }

  private init(output: consuming [UInt8], showsImages: Bool) {
    self.output = output
    self.showsImages = showsImages
  }

  private mutating func writeHead(_ metadata: Metadata, context: ExportContext) {
    output.write("<!doctype html>\n<html")
    if let language = metadata.language?.value { output.writeAttribute("lang", language) }
    output.write(
      ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
    let images = showsImages ? "; img-src http: https:" : ""
    output.writeAttribute("content", Self.contentSecurityPolicy + images)
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
    if let url = WebAddress.clickable(metadata.url?.value) {
      output.write("<link rel=\"canonical\"")
      output.writeAttribute("href", url)
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
    if let url = WebAddress.clickable(metadata.url?.value) {
      output.write("<p><a rel=\"noreferrer\"")
      output.writeAttribute("href", url)
      output.write(">")
      output.writeMarkup(url)
      output.write("</a></p>\n")
    } else {
      writeElement("p", context.source)
    }
    output.write("</header>\n")
  }

  private mutating func writeElement(_ name: String, _ text: String) {
    guard !text.isEmpty else { return }
    output.write("<\(name)>")
    output.writeMarkup(text)
    output.write("</\(name)>\n")
  }

  private mutating func writeMeta(_ name: String, _ content: String?) {
    guard let content, !content.isEmpty else { return }
    output.write("<meta")
    output.writeAttribute("name", name)
    output.writeAttribute("content", content)
    output.write(">\n")
  }
}
