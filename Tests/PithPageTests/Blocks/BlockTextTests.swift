import PithPage
import Testing

/// Where words and blocks part, and what becomes of text that a reader does not see.
struct BlockTextTests {
  private static let together = MarkupCase.table(
    #"""
    un<b>believ</b>able ⇒ unbelievable
    H<sub>2</sub>O and x<sup>2</sup> ⇒ H2O and x2
    <span>W</span>ord ⇒ Word
    <font size=7>O</font>nce ⇒ Once
    super<wbr>market ⇒ supermarket
    super&shy;market ⇒ super\#u{AD}market
    a<!-- x -->b ⇒ ab
    a<script>x</script>b ⇒ ab
    a<style>x</style>b ⇒ ab
    a<link><meta>b ⇒ ab
    <q>a</q>b<cite>c</cite>d<time>e</time> ⇒ abcde
    <ins>a</ins><del>b</del><u>c</u><s>d</s> ⇒ abcd
    <ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby> ⇒ 漢kan字ji
    <a href=x>a</a>b ⇒ ab
    a<a href=x>b</a>c ⇒ abc
    <math><mi>a</mi><mo>+</mo><mi>b</mi></math> ⇒ a+b
    <span class=x>10</span><span class=y>000</span> ⇒ 10000
    <span class=x>out</span><span class=y>side</span> ⇒ outside
    <b>a</b> <i>b</i>\n\t<u>c</u> ⇒ a b c
    a  \n\r\t\f b ⇒ a b
    <abbr title=x>a</abbr><bdi>b</bdi><bdo>c</bdo><data>d</data> ⇒ abcd
    """#.replacing("\\#u{AD}", with: "\u{AD}"))

  @Test(arguments: together)
  func `inline elements split no words`(_ example: MarkupCase) { example.check() }

  private static let apart = MarkupCase.table(
    #"""
    <div>a</div><div>b</div> ⇒ a | b
    a<br>b ⇒ a\nb
    a<br/><br/>b ⇒ a | b
    a<br> <br>b ⇒ a | b
    a<br><!-- x --><br>b ⇒ a | b
    a<br><b></b><br>b ⇒ a | b
    a<br><br><br><br>b ⇒ a | b
    <br><br>a<br> ⇒ a
    a<hr>b ⇒ a | b
    <table><tr><td>a</td><td>b</td></tr><tr><td>c</table> ⇒ a | b | c
    <select><option>a</option><option>b</option></select> ⇒ a | b
    <datalist><option>a<option>b</datalist> ⇒ a | b
    a<img>b ⇒ a b
    a<img alt=x>b ⇒ a b
    a<picture><img></picture>b ⇒ a b
    a<svg><path/></svg>b ⇒ a b
    a<input>b ⇒ a b
    a<embed>b ⇒ a b
    a<button>b</button>c ⇒ a | b | c
    a<textarea>b</textarea>c ⇒ a | b | c
    a<iframe></iframe>b ⇒ a | b
    a<video>b</video>c ⇒ a | b | c
    a<canvas>b</canvas>c ⇒ a | b | c
    a<object>b</object>c ⇒ a | b | c
    <a href=x>a</a><a href=y>b</a> ⇒ a b
    <a href=x>a</a> <a href=y>b</a> ⇒ a b
    <span class=x>Jane</span><span class=y>Today</span> ⇒ Jane Today
    <span class=x>Jane</span><span class=y>7 May</span> ⇒ Jane 7 May
    a<x-y>b</x-y>c ⇒ a b c
    a<x-y></x-y>b ⇒ a b
    <ul><li>a<li>b</ul> ⇒ a | b
    <dl><dt>a<dd>b</dl> ⇒ a | b
    <figure>a<figcaption>b</figcaption></figure> ⇒ a | b
    <details><summary>a</summary>b</details> ⇒ a | b
    <label>a</label><input><label>b</label> ⇒ a b
    <fieldset><legend>a</legend>b</fieldset> ⇒ a | b
    <h1>a</h1><h2>b</h2> ⇒ a | b
    a<p></p>b ⇒ a | b
    a<meter>b</meter>c ⇒ a bc
    """#)

  @Test(arguments: apart)
  func `other elements part words`(_ example: MarkupCase) { example.check() }

  private static let dropped = MarkupCase.table(
    #"""
    <p>&nbsp;</p>a ⇒ a
    <p>&#8203;&zwj;&zwnj;</p>a ⇒ a
    <p>&#xFEFF;</p>a ⇒ a
    <p>&shy;</p>a ⇒ a
    <p> \n\t </p>a ⇒ a
    <p>.</p>a ⇒ . | a
    """#)

  @Test(arguments: dropped)
  func `a block with nothing to see is no block`(_ example: MarkupCase) { example.check() }

  private static let unseen: [(String, [String], Block.Flags)] = [
    ("<p>a</p><p hidden>b</p>", ["a", "b"], .hidden),
    ("<p>a</p><p style='color: red; display : none'>b</p>", ["a", "b"], .hidden),
    ("<p>a</p><p style=visibility:hidden>b</p>", ["a", "b"], .hidden),
    ("<p>a <span hidden>b</span> c</p>", ["a c", "b"], .hidden),
    ("<p><span hidden>b</span>a c</p>", ["b", "a c"], .hidden),
    ("<p>a c<span hidden>b</span></p>", ["a c", "b"], .hidden),
    ("<p>a<i hidden>b</i>c<i hidden>d</i>", ["ac", "b d"], .hidden),
    ("<p>a</p><div aria-hidden=true>b</div>", ["a", "b"], .ariaHidden),
    ("<p>a</p><noscript>b</noscript>", ["a", "b"], .noscript),
    ("<head><noscript>b</noscript></head><p>a</p>", ["b", "a"], .noscript),
    ("<p>a</p><template>b</template>", ["a", "b"], .template),
    ("<title>b</title><p>a", ["b", "a"], .head),
    ("<p>a</p><iframe>b</iframe>", ["a", "b"], .fallback),
    ("<p>a <svg><title>b</title></svg> c</p>", ["a c", "b"], .svg),
    ("<p><svg><text>b</text></svg>a c</p>", ["b", "a c"], .svg),
    ("<p>a</p><select><option>b</select>", ["a", "b"], .control),
  ]

  @Test(arguments: unseen)
  func `unseen text is a block of its own that says why`(
    _ markup: String, _ texts: [String], _ flag: Block.Flags
  ) {
    let page = PageReader.readHTML(Array(markup.utf8))
    #expect(page.blocks.map { page.text(of: $0) } == texts)
    for block in page.blocks {
      let isUnseen = page.text(of: block).hasPrefix("b")
      #expect(block.flags.contains(flag) == isUnseen, "\(markup)")
    }
  }

  @Test(arguments: [
    "<p hidden=until-found>a", "<details><summary>a</summary>a</details>",
    "<p aria-hidden=false>a", "<p style='display:block'>a", "<p style='x-display:none'>a",
  ])
  func `folded and shown text is not hidden`(_ markup: String) {
    let page = PageReader.readHTML(Array(markup.utf8))
    #expect(!page.blocks.isEmpty)
    for block in page.blocks { #expect(block.flags.isDisjoint(with: .unseen)) }
  }
}
