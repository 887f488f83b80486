import PithModel
import PithTestSupport
import Testing

@testable import PithExport

struct ExplanationReportTests {
  private func block(
    _ text: String, isKept: Bool = true, rule: String? = nil
  ) -> Explanation.Block {
    Explanation.Block(
      text: text, path: "html/body/p", isKept: isKept, rule: rule, score: rule == nil ? 0.5 : nil,
      evidence: [Explanation.Evidence(name: "words", value: "1")])
  }

  @Test func `cells of a row lead to the row, other blocks to their own`() {
    var article = Article(status: .ok)
    article.blocks = [
      ArticleBlock(role: .heading(level: 2), text: "Title"),
      ArticleBlock(role: .tableRow(isHeader: false), text: "a\tb\tb"),
      ArticleBlock(role: .paragraph, text: "End"),
    ]
    let explanation = Explanation(
      article: article,
      blocks: [
        block("Title [edit]"), block("Menu", isKept: false, rule: "menu-run"), block("a"),
        block("b"), block("b"), block("End"),
      ])
    let sources = ArticleSources(of: explanation)
    #expect(sources.firstBlocks == [0, 2, 5])
    #expect(sources.articleBlocks == [0: 0, 2: 1, 3: 1, 4: 1, 5: 2])
  }

  @Test func `an article that the blocks do not make up leads nowhere`() {
    var article = Article(status: .ok)
    article.blocks = [ArticleBlock(role: .paragraph, text: "One")]
    let sources = ArticleSources(
      of: Explanation(article: article, blocks: [block("One"), block("Two")]))
    #expect(sources.firstBlocks.isEmpty)
    #expect(sources.articleBlocks.isEmpty)
  }

  @Test func `verdicts come by what is kept and by their number, each rule with a colour`() {
    let table = VerdictTable(of: [
      block("1", isKept: false, rule: "share-bar"), block("2", isKept: false, rule: "menu-run"),
      block("3", isKept: false, rule: "menu-run"), block("4"), block("5", isKept: false),
    ])
    #expect(table.rows.map(\.verdict.name) == ["scorer", "menu-run", "scorer", "share-bar"])
    #expect(table.rows.map(\.blockCount) == [1, 2, 1, 1])
    #expect(table.rows.map(\.colour) == ["ck", "c0", "cs", "c1"])
    #expect(table.index(of: block("6", isKept: false, rule: "share-bar")) == 3)
  }

  @Test func `the strip joins what is kept next to each other`() {
    let half = String(repeating: "x", count: 30)
    let strip = ReadingStrip(of: [
      block(half), block(half), block(half + half, isKept: false, rule: "r"), block(""),
    ])
    #expect(strip.keptRuns == [0..<300])
    #expect(ReadingStrip(of: []).keptRuns.isEmpty)
  }

  @Test(arguments: Articles.hostileTexts)
  func `the evidence cannot leave its element and reads back as what it shows`(text: String) throws
  {
    var hostile = block("x", isKept: false, rule: "r")
    hostile.path = text
    hostile.evidence = [
      Explanation.Evidence(name: "a", value: text), Explanation.Evidence(name: text, value: "b"),
    ]
    var output: [UInt8] = []
    EvidenceData.write([hostile, block("y")], rules: [:], to: &output)
    let start = "<script type=\"application/json\" id=\"data\">"
    let element = String(decoding: output, as: UTF8.self)
    #expect(element.utf8.count { $0 == UInt8(ascii: "<") } == 2)
    let json = element.dropFirst(start.count).dropLast("</script>\n".count)
    let value = try StrictJSON.value(of: Array(json.utf8))
    let shown = TerminalText.visible(text)
    #expect(
      value["blocks"]
        == .list([
          .list([
            .string(shown), .null, .number(0), .string(shown), .number(1), .string("b"),
          ]),
          .list([.string("html/body/p"), .number(0.5), .number(2), .string("1")]),
        ]))
    #expect(value["names"] == .list([.string("a"), .string(shown), .string("words")]))
  }

  @Test(arguments: Articles.hostileTexts)
  func `what cannot be seen is shown as its escape`(text: String) {
    var output: [UInt8] = []
    output.writeVisibleMarkup(text)
    let markup = String(decoding: output, as: UTF8.self)
    #expect(
      !markup.unicodeScalars.contains {
        HarmfulScalars.contains($0) && $0 != "\n" && $0 != "\t"
      })
    let plain = markup.split(separator: "<span class=\"escape\">", omittingEmptySubsequences: false)
      .joined().split(separator: "</span>", omittingEmptySubsequences: false).joined()
    #expect(!plain.contains("<"))
    #expect(!plain.contains("\""))
  }
}
