import PithPage
import Testing

@testable import PithRules

struct DescribedTextTests {
  private static let standfirst = "The swing bridge carries traffic again after eleven months."
  private static let other = "Fish was sold on the quay while nobody could cross the water."

  private func shares(_ head: String, _ paragraph: String) throws -> DescribedText.Shares {
    let html = "<!doctype html><head>\(head)</head><body><p>\(paragraph)</p></body>"
    let view = PageView(PageReader.readHTML(Array(html.utf8)))
    let index = try #require(view.blocks.indices.last)
    return view.described.isEmpty ? DescribedText.Shares() : view.described[index]
  }

  @Test(arguments: [
    "<meta name=description content=\"\(standfirst)\">",
    "<meta property=og:description content=\"\(standfirst)\">",
    "<script type=application/ld+json>{\"description\" : \"\(standfirst)\"}</script>",
    "<script type=application/ld+json>{\"description\":\"<p>The swing\\nbridge\\u0020carries traffic"
      + " again after eleven months.<\\/p>\"}</script>",
  ])
  func `text that a description repeats is told from other text`(head: String) throws {
    let described = try shares(head, Self.standfirst)
    #expect(described.described == 1)
    #expect(described.ofDescription == 1)
    #expect(described.inBody == 0)
    let other = try shares(head, Self.other)
    #expect(other.described == 0)
    #expect(other.ofDescription == 0)
  }

  @Test func `a text is compared with the description that it has most of`() throws {
    let head =
      "<meta name=description content=\"All news of the harbour since the year it was dug\">"
      + "<meta property=og:description content=\"\(Self.standfirst)\">"
    #expect(try shares(head, Self.standfirst).ofDescription == 1)
  }

  @Test func `the body of an article in JSON-LD is found, a teaser is none`() throws {
    let words = (0..<60).map { "word\($0)" }.joined(separator: " ")
    func head(_ body: String) -> String {
      "<script type=application/ld+json>{\"articleBody\":\"\(body)\"}</script>"
    }
    #expect(try shares(head("\(Self.standfirst) \(words)"), Self.standfirst).inBody == 1)
    #expect(try shares(head("\(Self.standfirst) \(words)"), Self.other).inBody == 0)
    #expect(try shares(head(Self.standfirst), Self.standfirst).inBody == 0)
  }

  @Test(arguments: [
    "{\"description\":\"cut \\u00", "{\"description\":\"cut \\", "{\"description\":",
    "{\"articleBody\"",
    "{\"description\":\"\\ud83d\\ude00 a b c d e f\"}", "\"description\"\"description\"",
  ])
  func `broken data is read to its end`(json: String) throws {
    let described = try shares("<script type=application/ld+json>\(json)</script>", Self.other)
    #expect(described.described == 0)
  }

  @Test func `a page without descriptions has no shares`() throws {
    let view = PageView(PageReader.readHTML(Array("<p>\(Self.other)</p>".utf8)))
    #expect(view.described.isEmpty)
  }
}
