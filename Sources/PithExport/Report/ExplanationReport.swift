import PithModel

/// The parts of the report on one page.
struct ExplanationReport {
  private let explanation: Explanation
  private let context: ExportContext
  private let verdicts: VerdictTable
  private let sources: ArticleSources
  /// An attribute with the language of the page's text, or nothing.
  private let language: String
  /// An attribute with the language of controls that stand in the page's text, or nothing.
  private let controlLanguage: String
  /// The number of blocks that are laid out together, and only when they come into sight.
  private static let partBlocks = 100

  /// Prepares the report on a page.
  init(_ explanation: Explanation, context: ExportContext) {
    self.explanation = explanation
    self.context = context
    verdicts = VerdictTable(of: explanation.blocks)
    sources = ArticleSources(of: explanation)
    language = Self.attribute(forLanguage: explanation.article.metadata.language?.value)
    controlLanguage = language.isEmpty ? "" : " lang=\"en\""
  }

  /// The page's name and the figures.
  func writeHeader(to output: inout [UInt8]) {
    let article = explanation.article
    output.write(
      "<a class=\"skip\" href=\"#article\">Skip to the article</a>\n<header>\n<h1><bdi>")
    output.writeVisibleMarkup(context.source)
    output.write("</bdi></h1>\n<ul class=\"facts\">\n")
    output.write("<li class=\"status \(article.status.rawValue)\">\(article.status.rawValue)</li>")
    output.write("<li>\(article.kind.rawValue)</li>")
    if !article.strategy.isEmpty {
      output.write("<li>strategy ")
      output.writeVisibleMarkup(article.strategy)
      output.write("</li>")
    }
    let kept = explanation.blocks.count { $0.isKept }
    output.write(
      "<li>confidence \(FixedDecimal.string(of: article.confidence))</li>"
        + "<li>\(kept) of \(explanation.blocks.count) blocks kept</li>"
        + "<li>\(article.wordCount) words kept, \(percent(article.removedRatio)) % removed</li>\n"
        + "</ul>\n")
    for warning in article.warnings {
      output.write("<p class=\"warning\">")
      output.writeVisibleMarkup(warning)
      output.write("</p>\n")
    }
    ReadingStrip(of: explanation.blocks).write(to: &output)
    output.write(
      "<nav aria-label=\"Parts of the report\"><a href=\"#page\">Page</a>"
        + "<a href=\"#metadata\">Metadata</a><a href=\"#article\">Article</a></nav>\n</header>\n")
  }

  /// The blocks of the page in reading order, and what filters them.
  func writeBlocks(to output: inout [UInt8]) {
    output.write(
      "<section id=\"page\" class=\"page\" aria-labelledby=\"page-title\">\n<div class=\"tools\">\n"
        + "<h2 id=\"page-title\">Page</h2>\n")
    writeFilters(to: &output)
    output.write(
      "<p class=\"count\" role=\"status\" id=\"count\">\(explanation.blocks.count) blocks</p>\n"
        + "<p class=\"keys\"><kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Enter</kbd> shows evidence</p>\n"
        + "</div>\n<div id=\"blocks\" class=\"blocks\"\(language)>\n")
    for (index, block) in explanation.blocks.enumerated() {
      if index.isMultiple(of: Self.partBlocks) {
        output.write(index == 0 ? "" : "</ol>\n")
        output.write("<ol start=\"\(index + 1)\" role=\"list\">\n")
      }
      write(block, index: index, to: &output)
    }
    output.write(explanation.blocks.isEmpty ? "" : "</ol>\n")
    output.write("</div>\n</section>\n")
  }

  private func writeFilters(to output: inout [UInt8]) {
    let kept = explanation.blocks.count { $0.isKept }
    let removed = explanation.blocks.count - kept
    output.write("<div class=\"filters\" role=\"group\" aria-label=\"Show blocks\">\n")
    let groups = [("all", explanation.blocks.count), ("kept", kept), ("removed", removed)]
    for (name, count) in groups {
      output.write(
        "<button type=\"button\" value=\"\(name)\" aria-pressed=\"\(name == "all")\">\(name) "
          + "<span>\(count)</span></button>\n")
    }
    output.write("</div>\n")
    output.write(
      "<div class=\"filters rules\" role=\"group\" aria-label=\"Show blocks by what decided\">\n")
    for (index, row) in verdicts.rows.enumerated() {
      // Rules have names of their own; what the scorer keeps and removes is told apart.
      let start = row.verdict.rule == nil ? (row.verdict.isKept ? "kept by " : "removed by ") : ""
      output.write(
        "<button type=\"button\" value=\"\(index)\" class=\"\(row.colour)\" aria-pressed=\"false\">"
          + start)
      output.writeVisibleMarkup(row.verdict.name)
      output.write(" <span>\(row.blockCount)</span></button>\n")
    }
    output.write("</div>\n")
  }

  private func write(_ block: Explanation.Block, index: Int, to output: inout [UInt8]) {
    let verdict = verdicts.index(of: block)
    let row = verdicts.rows[verdict]
    let number = index + 1
    output.write(
      "<li id=\"b\(number)\" class=\"\(block.isKept ? "kept" : "removed") "
        + "\(row.colour)\" data-v=\"\(verdict)\"")
    if let place = sources.articleBlocks[index] { output.write(" data-a=\"\(place + 1)\"") }
    output.write(
      "><button\(controlLanguage) value=\"\(number)\" aria-expanded=\"false\" aria-label=\"")
    let score = block.score.map { " \(FixedDecimal.string(of: $0))" } ?? ""
    let shown = TerminalText.visible(row.verdict.name) + score
    output.write("\(number), \(block.isKept ? "kept" : "removed") by ")
    output.writeMarkup(shown)
    output.write("\">")
    output.writeMarkup(shown)
    output.write("</button><p>")
    output.writeVisibleMarkup(block.text)
    output.write("</p></li>\n")
  }

  /// The metadata with their sources, and the article.
  func writeResult(to output: inout [UInt8]) {
    output.write("<div class=\"result\">\n")
    writeMetadata(to: &output)
    output.write(
      "<section id=\"article\" class=\"article\" aria-labelledby=\"article-title\" tabindex=\"-1\">\n"
        + "<h2 id=\"article-title\">Article</h2>\n")
    if explanation.article.blocks.isEmpty {
      output.write("<p class=\"none\">No text of the page reads as content.</p>\n")
    }
    var body = ArticleMarkup(appendingTo: output.take(), purpose: .report)
    var partCount = 0
    for (index, block) in explanation.article.blocks.enumerated() {
      if index == 0 || partCount >= Self.partBlocks && !block.isTableRow {
        body.beginPart(attributes: language)
        partCount = 0
      }
      body.write(block, mark: mark(forArticleBlock: index))
      partCount += 1
    }
    output = body.finish()
    output.write("</section>\n</div>\n")
  }

  /// The link from a block of the article to the block of the page that it was made of.
  private func mark(forArticleBlock index: Int) -> String {
    guard sources.firstBlocks.indices.contains(index) else { return "" }
    let number = sources.firstBlocks[index] + 1
    return "<a class=\"source\" id=\"a\(index + 1)\" href=\"#b\(number)\"\(controlLanguage) "
      + "aria-label=\"Block \(number) of the page\">\(number)</a>"
  }

  private func writeMetadata(to output: inout [UInt8]) {
    let known = explanation.article.metadata.known
    output.write(
      "<section id=\"metadata\" class=\"metadata\" aria-labelledby=\"metadata-title\">\n"
        + "<h2 id=\"metadata-title\">Metadata</h2>\n")
    if known.isEmpty { output.write("<p class=\"none\">Nothing is known.</p>\n") }
    output.write("<table><thead class=\"unseen\"><tr><th>Name</th><th>Value</th><th>Read from</th>")
    output.write("</tr></thead>\n<tbody>\n")
    for (name, value, source) in known {
      output.write("<tr><th scope=\"row\">\(name)</th><td>")
      output.writeVisibleMarkup(value)
      output.write("</td><td>\(source.rawValue)</td></tr>\n")
    }
    output.write("</tbody></table>\n</section>\n")
  }

  private func percent(_ share: Double) -> Int {
    Int((min(max(share, 0), 1) * 100).rounded())
  }

  /// A `lang` attribute when the value has the form of a BCP 47 tag.
  private static func attribute(forLanguage tag: String?) -> String {
    guard let tag, !tag.isEmpty, tag.utf8.count <= 35,
      tag.utf8.allSatisfy({ byte in
        byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte)
          || (0x61...0x7A).contains(byte | 0x20)
      })
    else { return "" }
    return " lang=\"\(tag)\""
  }
}
