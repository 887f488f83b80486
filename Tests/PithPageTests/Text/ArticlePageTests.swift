import Testing

@testable import PithPage

/// The page that kept blocks make up, against the plain way: joining their text and reading it.
struct ArticlePageTests {
  private static let texts = [
    "One line.\nAnother line.\n\nA third line, behind a blank one.\n",
    "Title\n\n* first\n* second\n\n1. one\n2. two\nEnd of it.\n",
    "    Indented by four.\n\tBy a tabulator.\n\u{A0}By a no-break space.\n\n\n- item\n",
    "Source: \"a\"\n\nText behind a line that looks like a header.\n\nMore text.\n",
    "日本語の文。\n\n　全角の空白から。\n・項目\n",
    (0..<12).map { "word\($0) and a line that was wrapped at a width of sixty columns" }
      .joined(separator: "\n"),
    "- a\n\n- b\n- c\nd\n- e",
  ]

  @Test(arguments: texts.indices, [0b1111_1111_1111, 0b1110_1110_1110, 0b0101_0101_0101, 0b0110])
  func `is the page that the article's text is read as`(text: Int, mask: Int) {
    let page = TextReader.read(Array(Self.texts[text].utf8))
    let kept = page.blocks.indices.filter { mask & (1 << $0) != 0 }
    let short = TextReader.page(ofArticle: kept, from: page)
    let plain = TextReader.read(Array(Self.article(kept, page).utf8))
    #expect(short.blocks.map { short.text(of: $0) } == plain.blocks.map { plain.text(of: $0) })
    #expect(short.blocks.map(\.flags) == plain.blocks.map(\.flags))
    #expect(short.blocks.map(\.tag) == plain.blocks.map(\.tag))
    #expect(short.blocks.map(\.node) == plain.blocks.map(\.node))
    #expect(short.blocks.map(\.indentation) == plain.blocks.map(\.indentation))
    #expect(short.blocks.map(\.words) == plain.blocks.map(\.words))
    #expect(short.tree.nodes.map(\.parent) == plain.tree.nodes.map(\.parent))
  }

  @Test func `tells a page that stands as before from one that does not`() {
    let page = TextReader.read(Array("One.\n\nTwo.\n\n- a\n- b\n".utf8))
    #expect(TextReader.page(ofArticle: [0, 1, 2, 3], from: page).hasBlocks(of: page))
    #expect(!TextReader.page(ofArticle: [0, 1, 2], from: page).hasBlocks(of: page))
    let tight = TextReader.read(Array("One.\nTwo.\n".utf8))
    #expect(!TextReader.page(ofArticle: [0, 1], from: tight).hasBlocks(of: tight))
  }

  /// The text of an article of some blocks: a blank line between all but the items of a list.
  private static func article(_ kept: [Int], _ page: Page) -> String {
    var text = ""
    var last: Block?
    for index in kept {
      let block = page.blocks[index]
      if let last { text += last.tag == .li && block.tag == .li ? "\n" : "\n\n" }
      text += page.text(of: block)
      last = block
    }
    return text
  }
}
