import Testing

struct ListStructureTests {
  @Test func `items keep their depth, their numbers and what else they hold`() {
    let page = StructurePage(
      """
      <ol start=3><li>Take the lid off.<ul><li>Brass</li><li>Iron</li></ul></li>
      <li value=7><p>Tune.</p><p>Listen.</p><pre>beat</pre></li><li>Close.</li></ol>
      """)
    #expect(
      page.markdown == """
        3. Take the lid off.
           - Brass
           - Iron
        7. Tune.

           Listen.

           ```
           beat
           ```

        8. Close.

        """)
    #expect(page.text == "Take the lid off.\nBrass\nIron\nTune.\n\nListen.\n\nbeat\n\nClose.\n")
  }

  @Test func `a reversed list counts down`() {
    #expect(
      StructurePage("<ol reversed><li>three<li>two<li>one</ol>").markdown
        == "3. three\n2. two\n1. one\n")
  }

  @Test func `a number that no list can have is cut`() {
    #expect(
      StructurePage("<ol start=99999999999><li>a</ol><ol start=9223372036854775808><li>b</ol>")
        .markdown == "999999999. a\n1. b\n")
  }

  @Test func `a list right inside a list is a level deeper`() {
    #expect(StructurePage("<ul><li>a<ul><ul><li>b</ul></ul></ul>").markdown == "- a\n  - - b\n")
  }

  @Test func `cards that only a list lays out are sections`() {
    #expect(
      StructurePage("<ul><li><h3>One</h3><p>First.</p><li><h3>Two</h3><p>Second.</p></ul>").markdown
        == "### One\n\nFirst.\n\n### Two\n\nSecond.\n")
  }

  @Test func `terms stand before their definitions`() {
    let page = StructurePage(
      "<dl><dt>Comma<dd><p>The rest.<p>It is small.<dt>Wolf<dd>It howls.</dl>")
    #expect(page.markdown == "Comma\n: The rest.\n\n  It is small.\n\nWolf\n: It howls.\n")
    #expect(page.text == "Comma\nThe rest.\n\nIt is small.\n\nWolf\nIt howls.\n")
  }

  @Test func `a quotation keeps what it holds`() {
    #expect(
      StructurePage(
        "<blockquote><p>He said:<ul><li>this<li>that</ul><blockquote>So?</blockquote></blockquote>"
      ).markdown == "> He said:\n>\n> - this\n> - that\n>\n> > So?\n")
  }

  @Test func `folded text keeps its heading and body`() {
    let page = StructurePage(
      """
      <h2>Questions</h2><details><summary>How often?</summary><p>Every week.</p></details>
      <details><summary>By whom?</summary><p>By you.</p></details><div role=heading aria-level=4>More
      </div><p>None.</p>
      """)
    #expect(
      page.markdown == """
        ## Questions

        ### How often?

        Every week.

        ### By whom?

        By you.

        #### More

        None.

        """)
  }

  @Test func `twenty thousand nested lists and quotations stay small`() {
    let lists = String(repeating: "<ul><li>", count: 20_000)
    let quotes = String(repeating: "<blockquote>", count: 20_000)
    let page = StructurePage("<p>Before.</p>\(lists)deep\(quotes)deeper")
    #expect(page.markdown.utf8.count < 1_000)
    #expect(page.markdown.contains("deeper"))
  }
}
