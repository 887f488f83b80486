import PithModel
import PithPage
import Testing

/// Markup made to exhaust a parser: the article behind it must come out whole.
///
/// If a step were quadratic, most of these cases would not end in the time of a test run.
struct HostileMarkupTests {
  private static let sentence = "The quiet harbour town saw its first night train in thirty years."

  /// How the article's sentence must come out.
  private static func expectArticle(
    _ markup: String, after blocks: ClosedRange<Int>? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let page = PageReader.readHTML(Array((markup + "<p>\(sentence)</p>").utf8))
    let last = page.blocks.last.map { page.text(of: $0) }
    #expect(last == sentence, sourceLocation: sourceLocation)
    if let blocks {
      #expect(blocks.contains(page.blocks.count - 1), sourceLocation: sourceLocation)
    }
  }

  private static func repeated(_ text: String, _ count: Int = 30_000) -> String {
    String(repeating: text, count: count)
  }

  @Test(arguments: [
    "<b>", "<div>", "<p>", "<table>", "<table><tr><td>", "<a href=x>", "<x-y>", "<ul><li>",
    "<svg><desc>", "<svg>", "<math><mi>", "<object>", "<button>", "<form><div></form>",
    "<b><div></b>", "<nobr>", "<dl><dt>", "<h1><h2>", "<ruby><rt>", "<span class=x>",
    "<blockquote>", "<table><caption>", "<table><b>", "<font><p>",
  ])
  func `survives elements that are never closed`(_ tags: String) {
    Self.expectArticle(Self.repeated(tags, 10_000), after: 0...0)
  }

  @Test(arguments: [
    "</b>", "</p>", "</div>", "</x>", "</br>", "</>", "</a >", "<br>", "<!---->", "<!>", "<?>",
    "<html a=b>", "<body a=b>", "<meta>", "<link>", "<hr>", "<img>", "<input>", "<col>", "</table>",
    "<script><!--</script>", "<style></style>", "<iframe></iframe>", "<base><wbr>", "<frame>",
  ])
  func `survives floods of tags without text`(_ tags: String) {
    Self.expectArticle(Self.repeated(tags), after: 0...0)
  }

  @Test func `survives hundreds of thousands of open elements`() {
    Self.expectArticle(Self.repeated("<b>", 300_000), after: 0...0)
  }

  @Test func `survives stray end tags for many open elements`() {
    Self.expectArticle(
      Self.repeated("<b>", 20_000) + "<div>" + Self.repeated("</b>", 20_000), after: 0...0)
    Self.expectArticle(
      Self.repeated("<b>", 20_000) + "<div>" + Self.repeated("</i></u></x>", 20_000), after: 0...0)
  }

  @Test func `survives formatting that always differs`() {
    let fonts = (0..<100_000).map { "<font color=\($0)>" }.joined()
    Self.expectArticle(fonts, after: 0...0)
  }

  @Test func `survives a hundred thousand names of elements`() {
    let tags = (0..<100_000).map { "<x-\($0)>" }.joined()
    Self.expectArticle(tags, after: 0...0)
    let ends = (0..<100_000).map { "</x-\($0)>" }.joined()
    Self.expectArticle(tags + ends, after: 0...0)
  }

  @Test func `survives a hundred thousand attributes on one tag`() {
    let different = (0..<100_000).map { "a\($0)=b" }.joined(separator: " ")
    Self.expectArticle("<div \(different)>", after: 0...0)
    Self.expectArticle("<div \(Self.repeated("class=b ")) >", after: 0...0)
    Self.expectArticle("<div \(Self.repeated("a='>' ")) >", after: 0...0)
  }

  @Test func `survives one huge token of each kind`() {
    let huge = Self.repeated("x", 20_000_000)
    Self.expectArticle("<div class=\"\(huge)\">", after: 0...0)
    Self.expectArticle("<!--\(huge)-->", after: 0...0)
    Self.expectArticle("<script>\(huge)</script>", after: 0...0)
    // These are read byte by byte, which takes its time without optimization.
    let large = Self.repeated("x", 1_000_000)
    Self.expectArticle("<div>\(large)</div>", after: 1...1)
    Self.expectArticle("<\(large)>", after: 0...0)
    Self.expectArticle("<div \(large)>", after: 0...0)
    Self.expectArticle("<div class=\(large)>", after: 0...0)
  }

  @Test(arguments: ["<select>", "<option>x", "<optgroup>x", "<select><b>"])
  func `survives nested select lists`(_ tags: String) {
    Self.expectArticle("<select>\(Self.repeated(tags, 10_001))</select>")
  }

  @Test func `survives nested templates`() {
    Self.expectArticle(
      Self.repeated("<template>", 50_000) + Self.repeated("</template>", 50_000), after: 0...0)
    Self.expectArticle(Self.repeated("<template><tr>", 50_000))
  }

  @Test(arguments: [
    "&amp;", "&", "&#", "&#x;", "&notin", "&CounterClockwiseContourIntegra", "&#65",
  ])
  func `survives floods of references`(_ reference: String) {
    Self.expectArticle("<p>" + Self.repeated(reference), after: 1...1)
  }

  @Test(arguments: [
    "<", "</", "<!", "<!-", "-->", "]]>", "\0", "<\0", "</\0", "=", "\"", "<a b=\"",
  ])
  func `survives floods of marks`(_ mark: String) {
    Self.expectArticle("<p>" + Self.repeated(mark) + ">\">-->")
  }

  @Test(arguments: ["x<b>y</b>", "x<tr><td>y", "<i>x<tr>", "<caption>x", "<colgroup>x", "x<tbody>"])
  func `survives what does not belong in a table`(_ markup: String) {
    Self.expectArticle("<table>\(Self.repeated(markup, 30_000))</table>")
  }

  @Test(arguments: ["<![CDATA[", "<![CDATA[x]]>", "]]", "<g>", "<g/>", "<a>", "<desc>x"])
  func `survives pictures full of markup`(_ markup: String) {
    Self.expectArticle("<svg><![CDATA[x]]>\(Self.repeated(markup, 30_000))]]></svg>")
  }

  @Test func `survives lines that never end`() {
    Self.expectArticle(Self.repeated("x<br>"), after: 1...1)
    Self.expectArticle("x" + Self.repeated("<img><br>"))
    Self.expectArticle("<p>" + Self.repeated("x<i hidden>y</i>", 30_000))
  }

  @Test(arguments: 0..<20)
  func `survives random bytes`(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var bytes: [UInt8] = []
    let alphabet = Array("<</>>!-[]&#;='\"abtrdp x\0\n\u{E9}".utf8)
    for _ in 0..<50_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Int(state >> 40)
      bytes.append(seed < 10 ? UInt8(value & 0xFF) : alphabet[value % alphabet.count])
    }
    let page = PageReader.read(bytes, input: .html, charset: nil)
    #expect(page.blocks.allSatisfy { $0.start < $0.end })
  }
}
