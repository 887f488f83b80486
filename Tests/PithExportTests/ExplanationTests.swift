import PithExport
import PithModel
import PithTestSupport
import Testing

struct ExplanationTests {
  private func explanation(_ text: String) -> Explanation {
    Explanation(
      article: Articles.hostile(text),
      blocks: [
        Explanation.Block(
          text: text, path: "html/body/p[1]", isKept: true, rule: nil, score: 0.91,
          evidence: [
            Explanation.Evidence(name: "words", value: "12"),
            Explanation.Evidence(name: "words", value: "13"),
          ]),
        Explanation.Block(
          text: text, path: text, isKept: false, rule: "newsletter-form", score: nil, evidence: []),
      ])
  }

  @Test(arguments: Articles.hostileTexts)
  func `the object gives back all text of the page`(text: String) throws {
    var output: [UInt8] = []
    explanation(text).writeJSON(context: ExportContext(source: "page.html"), to: &output)
    let value = try StrictJSON.value(of: output)
    #expect(
      value["blocks"]
        == .list([
          .object([
            "text": .string(text), "path": .string("html/body/p[1]"), "kept": .bool(true),
            "score": .number(0.91), "evidence": .object(["words": .string("12")]),
          ]),
          .object([
            "text": .string(text), "path": .string(text), "kept": .bool(false),
            "rule": .string("newsletter-form"), "evidence": .object([:]),
          ]),
        ]))
    #expect(
      value["metadata"]?["title"] == .object(["value": .string(text), "source": .string("meta")]))
  }

  @Test(arguments: Articles.hostileTexts)
  func `the listing has one harmless line a block`(text: String) {
    var output: [UInt8] = []
    explanation(text).writeListing(context: ExportContext(source: "page.html"), to: &output)
    let listing = String(decoding: output, as: UTF8.self)
    let lines = listing.unicodeScalars.split(separator: "\n").map { String($0) }
    #expect(lines.filter { $0.hasPrefix("+ score 0.910      ") }.count == 1)
    #expect(lines.filter { $0.hasPrefix("- newsletter-form  ") }.count == 1)
    #expect(!listing.unicodeScalars.contains(where: HarmfulScalars.contains))
  }

  @Test func `the listing names every known value and its source`() {
    var article = Article(status: .ok)
    article.metadata.description = MetadataValue("In short", from: .openGraph)
    article.metadata.tags = MetadataValue(["rail", "town"], from: .jsonLD)
    article.metadata.image = MetadataValue("https://post.example/a.jpg", from: .meta)
    article.metadata.license = MetadataValue("CC BY 4.0", from: .meta)
    var output: [UInt8] = []
    Explanation(article: article, blocks: [])
      .writeListing(context: ExportContext(source: "-"), to: &output)
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    #expect(
      lines.dropFirst() == [
        "  kept: 0 of 0 blocks, 0 words", "  description: \"In short\" (open-graph)",
        "  tags: \"rail, town\" (json-ld)",
        "  image: \"https://post.example/a.jpg\" (meta)", "  license: \"CC BY 4.0\" (meta)",
      ])
  }

  @Test func `a preview of endless combining marks is short`() {
    let text = "a" + String(repeating: "\u{301}", count: 100_000)
    var output: [UInt8] = []
    Explanation(
      article: Article(status: .ok),
      blocks: [
        Explanation.Block(text: text, path: "", isKept: true, rule: "r", score: nil, evidence: [])
      ]
    ).writeListing(context: ExportContext(source: "-"), to: &output)
    #expect(output.count < 1000)
  }
}
