import PithModel
import Testing

@testable import Pith

struct InlineStructureTests {
  @Test func `code, strong and emphasised text are marked`() {
    #expect(
      StructurePage("<p>Call <code>run()</code>, <b>now</b> or <i>soon</i>: <b><i>ever</i></b>.")
        .markdown == "Call `run()`, **now** or *soon*: ***ever***.\n")
  }

  @Test func `plain text has no marks`() {
    let page = StructurePage("<p>Call <code>run()</code>, <b>now</b>.", marksText: false)
    #expect(page.markdown == "Call run(), now.\n")
  }

  @Test(arguments: [
    ("<a href='../a.html?b=1&amp;c=2'>x</a>", "[x](https://example.com/a.html?b=1&c=2)"),
    ("<a href='//other.example/p'>x</a>", "[x](https://other.example/p)"),
    ("<a href='javascript:alert(1)'>x</a>", "x"),
    ("<a href=' JaVa&#10;Script:alert(1)'>x</a>", "x"),
    ("<a href='data:text/html,x'>x</a>", "x"), ("<a href='vbscript:x'>x</a>", "x"),
    ("<a href='#part'>x</a>", "x"),
    ("<a href='/a'>x <b>y</b></a>", "[x **y**](https://example.com/a)"),
    ("<code><a href='/a'>T</a></code>", "[`T`](https://example.com/a)"),
  ])
  func `links are absolute and lead to the web`(_ html: String, _ expected: String) {
    #expect(StructurePage("<p>See \(html)", links: true).markdown == "See \(expected)\n")
  }

  @Test func `a relative link is text where its base is not known`() {
    #expect(StructurePage("<p><a href='a'>x</a>", links: true, url: nil).markdown == "x\n")
  }

  @Test func `pictures stand where they stood, once`() {
    let page = StructurePage(
      """
      <p>One.</p><figure><img src='data:,' data-src='a (1).png' alt='A "quay" [1]'><noscript>
      <img src='a (1).png'></noscript></figure><p>Two <img src=b.png alt=smile> three.
      <img src=dot.gif width=1 height=1><img src=javascript:x><svg><image href=x></svg>
      """, images: true)
    #expect(
      page.markdown == """
        One.

        ![A "quay" \\[1\\]](https://example.com/music/a%20%281%29.png)

        Two ![smile](https://example.com/music/b.png)three.

        """)
  }

  @Test func `listings keep their lines and their language`() {
    #expect(
      StructurePage(
        """
        <div class="highlight-python notranslate"><pre>
        def f():
            return 1
        </pre></div><pre class="brush: swift; x"><code>let a</code></pre>
        <pre><code class=language-none><div>a {</div><div>  b</div></code></pre>
        """
      ).markdown
        == "```python\ndef f():\n    return 1\n```\n\n```swift\nlet a\n```\n\n```\na {\n  b\n```\n")
  }

  @Test func `a note and its mark find each other`() {
    let page = StructurePage(
      """
      <p>Hear.<sup id=r1><a href=#n1>[1]</a></sup> And hear.<sup><a href=#n2>*</a></sup>
      <sup><a href=#gone>3</a></sup></p>
      <ol><li id=n1>Hubbard. <a href=#r1>↩</a></li><li id=n2><p>Kottick.</p><p>Page 3.</p></li></ol>
      """)
    #expect(
      page.markdown == """
        Hear.[^1] And hear.[^note-2] 3

        [^1]: Hubbard.
        [^note-2]: Kottick.

            Page 3.

        """)
  }

  @Test func `ten thousand nested marks are read in bounds`() {
    let deep = String(repeating: "<b><i><code><a href=/x>", count: 10_000)
    #expect(StructurePage("<p>\(deep)x", links: true).markdown.utf8.count < 200)
  }
}
