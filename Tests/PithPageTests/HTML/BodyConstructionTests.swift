import PithPage
import Testing

/// Elements of the body and foreign content: HTML standard, sections 13.2.6.4.7 and 13.2.6.5.
struct BodyConstructionTests {
  private static let flow = MarkupCase.table(
    #"""
    <p>a<p>b ⇒ a | b
    <p>a<div>b</p>c ⇒ a | b | c
    <p>a</p>b</p>c ⇒ a | b | c
    a</p>b ⇒ a | b
    a</br>b ⇒ a\nb
    <p>a</br>b ⇒ a\nb
    <p>a<ul><li>b</ul>c ⇒ a | b | c
    <p>a<table><tr><td>b</table>c ⇒ a | b | c
    <p>a<hr>b ⇒ a | b
    <p>a<form>b</form>c ⇒ a | b | c
    <p>a<pre>b</pre>c ⇒ a | b | c
    <p>a<button><p>b</button>c ⇒ a | b | c
    <p>a<object><p>b</object>c ⇒ a | b | c
    <p>a<span><div>b</span>c</div>d ⇒ a | bc | d
    <h1>a<h2>b</h1>c ⇒ a | b | c
    <h1>a</h2>b ⇒ a | b
    <h1>a<div>b</h1>c ⇒ a | b | c
    <h1><p>a</h1>b ⇒ a | b
    </h1>a ⇒ a
    <li>a<li>b ⇒ a | b
    <ul><li>a<ul><li>b</ul>c<li>d</ul>e ⇒ a | b | c | d | e
    <ul><li>a<div><li>b</ul>c ⇒ a | b | c
    <ul><li>a<section><li>b</ul> ⇒ a | b
    <ul><li>a<p>b<li>c</ul> ⇒ a | b | c
    <ul><li><ul></li>a</ul>b ⇒ a | b
    <ol><li>a</ol></li>b ⇒ a | b
    <dl><dt>a<dd>b<dt>c</dl>d ⇒ a | b | c | d
    <dl><dt>a<div><dd>b</dl> ⇒ a | b
    <dd>a<dd>b</dd>c ⇒ a | b | c
    <form>a<form>b</form>c</form>d ⇒ ab | cd
    <form><div>a</form>b</div>c ⇒ ab | c
    </form>a ⇒ a
    <button>a<button>b</button>c ⇒ a | b | c
    <button>a<div>b</button>c ⇒ a | b | c
    <nobr>a<nobr>b</nobr>c ⇒ abc
    <image>a</image>b ⇒ ab
    <isindex>a ⇒ a
    <menuitem>a</menuitem>b ⇒ ab
    <menu><li>a</menu>b ⇒ a | b
    <command>a</command>b ⇒ ab
    <details><summary>a</summary>b</details>c ⇒ a | b | c
    <dialog>a<p>b</dialog>c ⇒ a | b | c
    <search>a</search>b ⇒ a | b
    <main>a<p>b</main>c ⇒ a | b | c
    <fieldset><legend>a</legend>b</fieldset>c ⇒ a | b | c
    <address>a<p>b</address>c ⇒ a | b | c
    <center>a</center>b ⇒ a | b
    <blockquote>a</blockquote>b ⇒ a | b
    <div>a</section>b</div>c ⇒ ab | c
    <section>a<div>b</section>c ⇒ a | b | c
    <div>a</span>b</div>c ⇒ ab | c
    <span>a<div>b</span>c ⇒ a | bc
    <foo>a<div>b</foo>c ⇒ a | bc
    <applet>a<p>b</applet>c ⇒ a | b | c
    <marquee>a<b>b</marquee>c ⇒ ab | c
    <object>a<b>b</object>c ⇒ ab | c
    <div><object></div>a</object>b</div>c ⇒ a | b | c
    <pre>\na</pre>b ⇒ a | b
    <pre>\n\na</pre> ⇒ \na
    <pre>\r\na\r\nb\rc</pre> ⇒ a\nb\nc
    <pre>a  b\n c</pre> ⇒ a  b\n c
    <pre>a<b> b </b> c</pre> ⇒ a b  c
    <listing>\na</listing> ⇒ a
    <ruby>a<rt>b<rp>c</ruby>d ⇒ abcd
    <ruby>a<rb>b<rtc>c<rt>d</ruby>e ⇒ abcde
    <ruby>a<rt>b<div>c</ruby>d ⇒ ab | cd
    """#)

  @Test(arguments: flow)
  func `opens and closes elements of the body`(_ example: MarkupCase) { example.check() }

  private static let formatting = MarkupCase.table(
    #"""
    <b>a<i>b</b>c</i>d ⇒ abcd
    <b>a<p>b</b>c</p>d ⇒ a | bc | d
    <p>a<b>b<p>c</b>d ⇒ ab | cd
    <a href=x>a<a href=y>b</a>c ⇒ a bc
    <a>a<p>b<a>c</p>d ⇒ a | bc | d
    <a>a<div>b</a>c</div>d ⇒ a | bc | d
    <b><b><b><b>a</b></b></b></b>b ⇒ ab
    <b>a<b>b</b>c</b>d ⇒ abcd
    <b>a</i>b</b>c ⇒ abc
    <b>a<div>b<i>c</b>d</i>e</div>f ⇒ a | bcde | f
    <b><i><u><p>a</b>b</i>c</u>d</p>e ⇒ abcd | e
    <font>a<p>b</font>c<p>d ⇒ a | bc | d
    <em>a<strong>b<div>c</em>d</div>e</strong>f ⇒ ab | cd | ef
    <b>a<button>b</b>c</button>d ⇒ a | bc | d
    <a>a<button>b<a>c</button>d ⇒ a | bc | d
    <b>a<object>b</b>c</object>d</b>e ⇒ a | bc | de
    <b>a<table><tr><td>b</b>c</table>d</b>e ⇒ a | bc | de
    <code>a<pre>b</code>c</pre>d ⇒ a | bc | d
    <s><p>a<s><p>b</s></s>c ⇒ a | bc
    <a><nobr>a<a>b</nobr>c ⇒ a bc
    <b><a>a<b>b</a>c ⇒ abc
    <p><b>a<p>b<p>c</b>d ⇒ a | b | cd
    <b>a<hr>b</b>c ⇒ a | bc
    <b><li>a</b>b<li>c ⇒ ab | c
    <tt>a<h1>b</tt>c</h1>d ⇒ a | bc | d
    <span>a<b>b</span>c</b>d ⇒ abcd
    """#)

  @Test(arguments: formatting)
  func `keeps misnested formatting in order`(_ example: MarkupCase) { example.check() }

  private static let foreign = MarkupCase.table(
    #"""
    <svg>a</svg>b ⇒ a | b
    <svg/>a ⇒ a
    <math/>a ⇒ a
    <svg><path/>a</svg>b ⇒ a | b
    <svg><g/>a<p>b ⇒ a | b
    <svg><p>a</svg>b ⇒ ab
    <svg>a<div>b</div>c ⇒ a | b | c
    <svg><g><span>a</g>b ⇒ ab
    <svg>a</p>b ⇒ a | b
    <svg>a</br>b ⇒ a | b
    <svg><desc>a<p>b</desc>c</svg>d ⇒ a | bcd
    <svg><desc></p>a</desc></svg> ⇒ a
    <svg><title>a<p>b</title>c</svg>d ⇒ a | bcd
    <svg><foreignObject>a<div>b</foreignObject>c</svg>d ⇒ a | bcd
    <svg><foreignobject><p>a</svg>b ⇒ ab
    <svg><foreignObject><svg>a<p>b ⇒ a | b
    <svg><script>a</script>b</svg>c ⇒ a b | c
    <svg><font>a</svg>b ⇒ a | b
    <svg><font color=x>a</svg>b ⇒ ab
    <svg><font FACE=x>a</svg>b ⇒ ab
    <svg><font id=x>a</svg>b ⇒ a | b
    <svg><a>a<b>b</a>c ⇒ a | bc
    <svg><![CDATA[a<b>c]]></svg>d ⇒ a<b>c | d
    <svg><![CDATA[a&amp;]]></svg> ⇒ a&amp;
    <svg><![CDATA[a]]]></svg> ⇒ a]
    <svg><![CDATA[a]] >]]></svg> ⇒ a]] >
    <svg><![CDATA[a ⇒ a
    <svg><![CDATA[]]></svg>a ⇒ a
    <svg><desc><![CDATA[a]]></desc></svg> ⇒ a
    <svg><desc><p><![CDATA[a]]></svg> ⇒
    <svg><style>a<b>c</svg>d ⇒ a | cd
    <svg><textarea>a<g>b</textarea>c</svg> ⇒ a b c
    <svg><plaintext>a</svg>b ⇒ a | b
    <svg><table>a<tr><td>b ⇒ a | b
    <svg><tr><td>a</svg>b ⇒ a | b
    <svg><body>a ⇒ a
    <svg><html>a</svg>b ⇒ a | b
    <svg><G>a</g>b</SVG>c ⇒ a b | c
    <svg><x><y>a</x>b</svg>c ⇒ a b | c
    <div><svg><g></div>a ⇒ a
    <svg><g></body>a ⇒ a
    <p><svg><g>a</p>b ⇒ a | b
    <math>a</math>b ⇒ ab
    <math><mi>a<p>b</mi>c</math>d ⇒ a | bcd
    <math><mi><mglyph>a</mi>b ⇒ ab
    <math><mi><mglyph><p>a ⇒ a
    <math><mo><svg>a</svg>b</math>c ⇒ a | bc
    <math><ms>a<div>b</math>c ⇒ a | bc
    <math><annotation-xml>a<p>b ⇒ a | b
    <math><annotation-xml><div>a</annotation-xml>b ⇒ ab
    <math><annotation-xml encoding=text/html><div>a</annotation-xml>b</math> ⇒ ab
    <math><annotation-xml encoding=TEXT/HTML><p>a</math>b ⇒ ab
    <math><annotation-xml encoding=application/xhtml+xml><p>a</math>b ⇒ ab
    <math><annotation-xml encoding=image/svg><p>a</math>b ⇒ ab
    <math><annotation-xml><svg><desc><p>a</math>b ⇒ ab
    <math><desc>a<p>b</desc>c ⇒ a | bc
    <math><mtext><table>a<tr><td>b</math>c ⇒ a | bc
    <math><mtext></mtext>a</math>b ⇒ ab
    <svg><mi>a<p>b</mi>c ⇒ a | bc
    <mi>a<p>b</mi>c ⇒ a | bc
    <desc>a<p>b</desc>c ⇒ a | bc
    </svg>a</math>b ⇒ ab
    <table><tr><td><svg><g>a</g><g>b</g></svg>c</table>d ⇒ a b | c | d
    <svg><p>a</p></svg><table>b<tr><td>c ⇒ a | b | c
    """#)

  @Test(arguments: foreign)
  func `enters and leaves SVG and MathML`(_ example: MarkupCase) { example.check() }
}
