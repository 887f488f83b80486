import PithExport
import PithModel
import PithTestSupport
import Testing

struct HTMLExporterTests {
  private func html(_ article: Article) -> String {
    var output: [UInt8] = []
    OutputFormat.html.write(article, context: ExportContext(source: "page.html"), to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The names of all tags in order; the escaping leaves no other `<` in the document.
  private func tags(_ html: String) -> [String] {
    html.split(separator: "<").map { String($0.prefix { !" >\n".contains($0) }) }
  }

  @Test(arguments: Articles.hostileTexts)
  func `no text of a page becomes a tag or an attribute`(text: String) {
    let oneLine = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let harmless = String(oneLine.unicodeScalars.map { _ in Character("x") })
    let hostile = html(Articles.hostile(oneLine))
    #expect(
      tags(hostile).filter { $0 != "br" }
        == tags(html(Articles.hostile(harmless))).filter { $0 != "br" }
        || text.contains("\t"))
    #expect(!hostile.contains("onclick"))
    #expect(!hostile.contains("href"))
  }

  @Test func `every tag that opens closes in order`() {
    let void: Set<String> = ["!doctype", "meta", "br", "link", "img"]
    for text in ["a", "a\tb\nc"] {
      var open: [String] = []
      for tag in tags(html(Articles.hostile(text))) where !void.contains(tag) {
        if tag.hasPrefix("/") {
          #expect("/" + (open.last ?? "") == tag)
          _ = open.popLast()
        } else {
          open.append(tag)
        }
      }
      #expect(open.isEmpty)
    }
  }

  @Test func `only an address on the web becomes a link`() {
    var article = Article(status: .ok)
    article.metadata.url = MetadataValue("https://example.com/?a=1&b=\"2\"", from: .meta)
    #expect(html(article).contains("href=\"https://example.com/?a=1&amp;b=&quot;2&quot;\""))
    article.metadata.url = MetadataValue(" https://example.com/", from: .meta)
    #expect(!html(article).contains("href"))
  }

  @Test func `marks inside text become elements, well nested, and run nothing`() {
    var block = ArticleBlock(role: .paragraph, text: "Read <b> now or never")
    block.spans = [
      InlineSpan(.link(url: "https://example.com/?a=1&b=\"2\""), range: 0..<8),
      InlineSpan(.strong, range: 5..<12), InlineSpan(.link(url: "javascript:x"), range: 9..<12),
      InlineSpan(.code, range: 16..<21),
    ]
    var article = Article(status: .ok)
    article.blocks = [block]
    let expected =
      "<p><a rel=\"noreferrer\" href=\"https://example.com/?a=1&amp;b=&quot;2&quot;\">Read &lt;b&gt;</a>"
      + " now or <code>never</code></p>"
    #expect(html(article).contains(expected))
  }

  @Test func `a cell that spans columns says so, and empty cells keep the columns in line`() {
    var rows = ["wide\tnarrow", "x"].map {
      ArticleBlock(role: .tableRow(isHeader: false), text: $0)
    }
    rows[0].cells = [TableCell(column: 0, columnSpan: 2), TableCell(column: 2, isHeader: true)]
    rows[1].cells = [TableCell(column: 1)]
    var article = Article(status: .ok)
    article.blocks = rows
    #expect(
      html(article).contains(
        "<tr><td colspan=\"2\">wide</td><th>narrow</th></tr>\n<tr><td></td><td>x</td></tr>"))
  }

  @Test func `pictures may be fetched only where there are some`() {
    var article = Article(status: .ok)
    article.blocks = [ArticleBlock(role: .paragraph, text: "One.")]
    #expect(!html(article).contains("img-src"))
    let image = ImageReference(url: "https://example.com/a.png", alternative: "A \"quay\"")
    article.blocks.append(ArticleBlock(role: .image(image), text: ""))
    #expect(html(article).contains("img-src http: https:"))
    #expect(html(article).contains("src=\"https://example.com/a.png\" alt=\"A &quot;quay&quot;\""))
  }
}
