import Pith
import PithModel
import Testing

/// Kept and removed blocks of a plain text are all of its text, line by line.
struct TextAccountTests {
  private static let story =
    "The ferry left the northern quay at seven, an hour late, because the harbour master had lost "
    + "the key of the barrier."

  private func explain(_ text: String) -> Explanation {
    var options = Cleaner.Options()
    options.input = .text
    return Cleaner(options: options).explain(Array(text.utf8))
  }

  @Test(arguments: [
    "\(story)\r\n\r\nSubscribe\r\n\u{C}\r\n\(story)\rShare\n",
    "   * \(story)\n     + Home\n        o News\n\t\t\(story)\n",
    "<p>\(story)</p>\n&amp; &lt;b&gt; <script>x</script>\n\(story)",
    "\u{FEFF}\(story)\u{2028}\(story)\u{2029}Menu\u{85}Menu",
    "\(story)\u{A0}\u{3000}\u{200B}\u{AD} end\n\n\n\n---\n===\n***\n\(story)",
    "a\nb\nc\n1\n2\n3\n|\n|  |\n· · ·\n\(story)\n©\n",
    "The quick\nbrown fox that was hard-\nwrapped at some col-\numn or other jumps\nover\n\n\(story)",
    "Title: \"x\"\nSource: \"y\"\nnot a header: z\n\n\(story)",
    "\(String(repeating: "word ", count: 30_000))\n\(story)\n\(String(repeating: "x", count: 20_000))",
    "首页\n新闻\n\n清晨六点，雾还没有散，老周已经把缆绳解开了。\n分享到\nالرئيسية\nيعرف الأطفال صوت الجرس من بعيد.\n",
  ])
  func `the blocks are the input`(_ text: String) {
    let explanation = explain(text)
    let blocks = explanation.blocks.map { PageFixture.withoutSpace($0.text) }.joined()
    #expect(blocks == PageFixture.withoutSpace(text.replacing("\u{FEFF}", with: "")))
  }

  @Test func `each block tells the line it begins in, in order`() throws {
    let explanation = explain("Home\n\nNews\n\(Self.story)\n\n\n  \(Self.story) Twice.\n")
    let lines = try explanation.blocks.map { block in
      let number = block.path.split(separator: " ").last.flatMap { Int($0) }
      return try #require(number, "\(block.path)")
    }
    #expect(lines == [1, 3, 4, 7])
  }
}
