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
    let void: Set<String> = ["!doctype", "meta", "br", "link"]
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
}
