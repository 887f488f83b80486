import PithExport
import PithModel
import PithTestSupport
import Testing

struct TextExporterTests {
  private func text(_ article: Article) -> String {
    var output: [UInt8] = []
    OutputFormat.text.write(article, context: ExportContext(source: "page.html"), to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `writes headers, a blank line and the text`() {
    var article = Article(status: .ok)
    article.metadata.title = MetadataValue("A \"quiet\" day", from: .openGraph)
    article.metadata.authors = MetadataValue(["Ada Example", "Bo Beispiel"], from: .byline)
    article.metadata.dateText = MetadataValue("27 May", from: .dateline)
    article.blocks = [
      ArticleBlock(role: .heading(level: 2), text: "Morning"),
      ArticleBlock(
        role: .paragraph, in: [BlockContainer(.item(ordinal: nil), id: 1)], text: "Tea"),
      ArticleBlock(
        role: .paragraph, in: [BlockContainer(.item(ordinal: nil), id: 2)], text: "Bread"),
      ArticleBlock(role: .paragraph, text: "That was all."),
    ]
    #expect(
      text(article) == """
        Title: "A \\"quiet\\" day"
        Author: "Ada Example", "Bo Beispiel"
        Date-Text: "27 May"
        Source: "page.html"

        Morning

        Tea
        Bread

        That was all.

        """)
  }

  @Test(arguments: Articles.hostileTexts)
  func `no value of a page begins a header or ends the headers`(text: String) throws {
    let output = self.text(Articles.hostile(text))
    let end = try #require(output.unicodeScalars.firstRange(of: "\n\n".unicodeScalars))
    let header = output.unicodeScalars[..<end.lowerBound].split(separator: "\n")
    let keys = header.map { String($0.prefix { $0 != ":" }) }
    #expect(
      keys == [
        "Title", "Author", "Date", "Site", "Language", "Description", "Tags", "URL", "Source",
      ])
    for line in header { #expect(line.last == "\"") }
  }

  @Test(arguments: Articles.hostileTexts)
  func `no control character is left in the text`(text: String) {
    let isControl = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    }
    #expect(!self.text(Articles.hostile(text)).unicodeScalars.contains(where: isControl))
  }

  @Test func `the headers of a page without text end with no blank line`() {
    #expect(text(Article(status: .empty)) == "Source: \"page.html\"\n")
  }
}
