import PithExport
import PithModel
import PithTestSupport
import Testing

struct MarkdownExporterTests {
  private func markdown(_ article: Article) -> String {
    var output: [UInt8] = []
    OutputFormat.markdown.write(article, context: ExportContext(source: "page.html"), to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func body(_ blocks: [ArticleBlock]) -> String {
    var article = Article(status: .ok)
    article.blocks = blocks
    let output = markdown(article)
    let start = "---\nsource: \"page.html\"\nword_count: 0\n---\n\n"
    return output.hasPrefix(start) ? String(output.dropFirst(start.count)) : output
  }

  private func body(_ role: ArticleBlock.Role, _ text: String) -> String {
    body([ArticleBlock(role: role, text: text)])
  }

  @Test(arguments: [
    ("# no heading", "\\# no heading\n"),
    ("- no item", "\\- no item\n"),
    ("12. no item", "12\\. no item\n"),
    ("12.5 is a number", "12\\.5 is a number\n"),
    ("> no quote", "\\> no quote\n"),
    ("a*b*c [d](e) <f> `g`", "a\\*b\\*c \\[d\\](e) \\<f> \\`g\\`\n"),
    ("file_name and _this_", "file_name and \\_this\\_\n"),
    ("AT&T and &amp; and &#60;", "AT&T and \\&amp; and \\&#60;\n"),
    ("50 % of $5 = a == b", "50 % of $5 = a \\=\\= b\n"),
    ("{{ x }}", "\\{\\{ x }}\n"),
    ("one\n    two\n- three", "one\\\ntwo\\\n\\- three\n"),
    ("back\\slash", "back\\\\slash\n"),
    ("the last line\n\u{A0}", "the last line\n"),
  ])
  func `text of a paragraph stays text`(text: String, expected: String) {
    #expect(body(.paragraph, text) == expected)
  }

  @Test func `a heading's marks and line breaks don't end it`() {
    #expect(body(.heading(level: 3), "C #\nand F#") == "### C \\# and F\\#\n")
  }

  @Test func `a code fence is longer than any inside`() {
    #expect(body(.code(language: "c++"), "a\n````\nb") == "`````c++\na\n````\nb\n`````\n")
    #expect(body(.code(language: "x`y z"), "a") == "```\na\n```\n")
  }

  @Test func `lists nest by the width of their markers`() {
    let items: [(Int, Int?, String)] = [
      (1, nil, "a"), (2, 10, "b"), (3, nil, "c\nd"), (2, 11, "e"), (1, nil, "f"), (5, nil, "g"),
    ]
    let blocks = items.map {
      ArticleBlock(role: .listItem(depth: $0.0, ordinal: $0.1), text: $0.2)
    }
    #expect(
      body(blocks) == """
        - a

          10. b
              - c\\
                d
          11. e
        - f
          - g

        """)
  }

  @Test func `a table without a header row gets an empty one`() {
    let rows = ["a|b\tc", "d\te\nf\tg"].map {
      ArticleBlock(role: .tableRow(isHeader: false), text: $0)
    }
    #expect(
      body(rows) == """
        | | | |
        | --- | --- | --- |
        | a\\|b | c | |
        | d | e f | g |

        """)
  }

  @Test func `paragraphs of a quotation stay together`() {
    let blocks = ["one\ntwo", "three"].map { ArticleBlock(role: .quote, text: $0) }
    #expect(body(blocks) == "> one\\\n> two\n>\n> three\n")
  }

  @Test(arguments: Articles.hostileTexts)
  func `no value of a page changes the structure of the front matter`(text: String) {
    let lines = markdown(Articles.hostile(text)).unicodeScalars.split(separator: "\n")
    let end = lines.dropFirst().firstIndex { String($0) == "---" }
    let keys = lines[..<(end ?? 0)].dropFirst().map { String($0.prefix { $0 != "\"" }) }
    #expect(
      keys == [
        "title: ", "authors:", "  - ", "  - ", "published: ", "source: ", "url: ", "site: ",
        "language: ", "description: ", "tags:", "  - ", "word_count: 7",
      ])
  }

  @Test(arguments: Articles.hostileTexts)
  func `front matter holds no harmful character`(text: String) throws {
    let output = markdown(Articles.hostile(text))
    let end = try #require(output.range(of: "\nword_count"))
    #expect(!output[..<end.lowerBound].unicodeScalars.contains(where: HarmfulScalars.contains))
  }
}

extension String {
  /// The first place of a text in this one.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    unicodeScalars.firstRange(of: text.unicodeScalars)
  }
}
