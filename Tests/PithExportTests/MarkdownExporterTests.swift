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
    ("Money $x^2$ costs $HOME/$USER", "Money \\$x^2$ costs \\$HOME/$USER\n"),
    ("from $5 to $10", "from $5 to $10\n"),
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

  private func item(_ id: Int, _ ordinal: Int? = nil) -> BlockContainer {
    BlockContainer(.item(ordinal: ordinal), id: id)
  }

  private func paragraph(_ text: String, in containers: BlockContainer...) -> ArticleBlock {
    ArticleBlock(role: .paragraph, in: containers, text: text)
  }

  @Test func `lists nest by the width of their markers`() {
    let blocks = [
      paragraph("a", in: item(1)), paragraph("b", in: item(1), item(2, 10)),
      paragraph("c\nd", in: item(1), item(2, 10), item(3)),
      paragraph("e", in: item(1), item(4, 11)), paragraph("f", in: item(5)),
      paragraph("g", in: item(6)),
    ]
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

  @Test func `what an item holds besides its first line is indented below it`() {
    let quote = BlockContainer(.quote, id: 9)
    let blocks = [
      paragraph("a", in: item(1, 1)), paragraph("b", in: item(1, 1)),
      ArticleBlock(role: .code(language: nil), in: [item(1, 1)], text: "x\n\ny"),
      paragraph("said", in: item(1, 1), quote), paragraph("c", in: item(2, 2)), paragraph("d"),
    ]
    #expect(
      body(blocks) == """
        1. a

           b

           ```
           x

           y
           ```

           > said

        2. c

        d

        """)
  }

  @Test func `terms, definitions and notes are written as the dialects have them`() {
    let definition = BlockContainer(.definition, id: 1)
    var text = paragraph("Hear, hear.1")
    text.spans = [InlineSpan(.noteReference(label: "1"), range: 11..<12)]
    let blocks = [
      ArticleBlock(role: .term, text: "Comma"), paragraph("What is left.", in: definition),
      paragraph("It is small.", in: definition), text,
      paragraph("A note.", in: BlockContainer(.note(label: "1"), id: 2)),
      paragraph("Its end.", in: BlockContainer(.note(label: "1"), id: 2)),
    ]
    #expect(
      body(blocks) == """
        Comma
        : What is left.

          It is small.

        Hear, hear.[^1]

        [^1]: A note.

            Its end.

        """)
  }

  @Test(arguments: [
    ("a code b", InlineSpan.Kind.code, 2..<6, "a `code` b"),
    ("a `b` c", .code, 2..<5, "a `` `b` `` c"),
    ("so strong", .strong, 2..<9, "so **strong**"),
    ("in\"side\"out", .strong, 2..<8, "in\"side\"out"),
    ("a*b", .emphasis, 0..<3, "*a\\*b*"),
    ("x<y", .formula(isDisplay: false), 0..<3, "$x\\lt y$"),
    ("[a](b)", .formula(isDisplay: true), 0..<6, "$$[a]{}(b)$$"),
    ("a $ b", .formula(isDisplay: false), 0..<5, "a $ b"),
    ("see", .link(url: "https://e.com/a (b)|c"), 0..<3, "[see](https://e.com/a%20%28b%29%7Cc)"),
    ("thing!see", .link(url: "https://e.com/"), 6..<9, "thing\\![see](https://e.com/)"),
    ("no ![see", .link(url: "https://e.com/"), 4..<8, "no \\![\\[see](https://e.com/)"),
    ("^1", .link(url: "https://e.com/"), 0..<2, "[\\^1](https://e.com/)"),
    (
      "a](b", .link(url: "https://e.com/?a=1&lt;=2"), 0..<4,
      "[a\\](b](https://e.com/?a=1&amp;lt;=2)"
    ),
  ])
  func `a mark inside text is written so that it ends where it ends`(
    text: String, kind: InlineSpan.Kind, range: Range<Int>, expected: String
  ) {
    var block = paragraph(text)
    block.spans = [InlineSpan(kind, range: range)]
    #expect(body([block]) == expected + "\n")
  }

  @Test func `marks stay in their lines and cells`() {
    var row = ArticleBlock(role: .tableRow(isHeader: false), text: "a|b\tc\nd|e")
    row.spans = [InlineSpan(.code, range: 0..<3), InlineSpan(.code, range: 6..<9)]
    row.cells = [TableCell(column: 1), TableCell(column: 2)]
    #expect(
      body([row]) == """
        | | | |
        | --- | --- | --- |
        | | `a\\|b` | c `d\\|e` |

        """)
    var text = paragraph("  one\n two ")
    text.spans = [InlineSpan(.strong, range: 7..<10), InlineSpan(.strong, range: 2..<5)]
    #expect(body([text]) == "**one**\\\n**two**\n")
  }

  @Test func `spans that cross or lie outside of the text do no harm`() {
    var block = paragraph("one two")
    block.spans = [
      InlineSpan(.strong, range: 0..<5), InlineSpan(.emphasis, range: 3..<7),
      InlineSpan(.code, range: 5..<99), InlineSpan(.code, range: -3..<2),
    ]
    #expect(body([block]) == "**one t**wo\n" || body([block]) == "one two\n")
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
    let blocks = ["one\ntwo", "three"].map { paragraph($0, in: BlockContainer(.quote, id: 1)) }
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
