import PithPage
import Testing

/// The tokenizer's states: HTML standard, section 13.2.5.
struct TokenizationTests {
  private static let tags = MarkupCase.table(
    #"""
    plain text ⇒ plain text
    a<b>b</b>c ⇒ abc
    a<B>b</B>c ⇒ abc
    <DIV>a</dIv>b ⇒ a | b
    a < b ⇒ a < b
    a <3 b ⇒ a <3 b
    a<<b>c ⇒ a<c
    a<>b ⇒ a<>b
    a<é>b ⇒ a<é>b
    a<_>b ⇒ a<_>b
    a<-b ⇒ a<-b
    a</>b ⇒ ab
    a</ b>c ⇒ ac
    a</3>c ⇒ ac
    a</é>c ⇒ ac
    a</b c="d>e">f ⇒ af
    a</b/>f ⇒ af
    a< ⇒ a<
    a</ ⇒ a</
    a<b ⇒ a
    a<b  ⇒ a
    a<b c ⇒ a
    a<b c= ⇒ a
    a<b c="d ⇒ a
    a<b c='d>e ⇒ a
    a<b c=d ⇒ a
    a<b c="d" ⇒ a
    a<b / ⇒ a
    a</b ⇒ a
    a</b c ⇒ a
    a<b c="d"e='f'g=h>i ⇒ ai
    a<b c="<p>">d ⇒ ad
    a<b c='"'>d ⇒ ad
    a<b c="'">d ⇒ ad
    a<b c=">">d ⇒ ad
    a<b c=>d ⇒ ad
    a<b c= >d ⇒ ad
    a<b c = d>e ⇒ ae
    a<b =c>d ⇒ ad
    a<b =>d ⇒ ad
    a<b ==">">c ⇒ ac
    a<b "c>d ⇒ ad
    a<b c"d>e ⇒ ae
    a<b c<d>e ⇒ ae
    a<b c=d"e>f ⇒ af
    a<b c=d/>e ⇒ ae
    a<b/c/d>e ⇒ ae
    a<b //>e ⇒ ae
    a<b/ >e ⇒ ae
    a<br/>b ⇒ a\nb
    a<br>b ⇒ a\nb
    a<BR >b ⇒ a\nb
    <p\nclass=x\n>a ⇒ a
    <p\rclass=x\r>a ⇒ a
    <p\fclass=x\t>a ⇒ a
    <p/class=x>a ⇒ a
    <div/>a<p>b ⇒ a | b
    <p<p>a ⇒ a
    a<b<i>c ⇒ a c
    <p a a=b a='c'>d ⇒ d
    """#)

  @Test(arguments: tags)
  func `reads tags and attributes`(_ example: MarkupCase) { example.check() }

  private static let declarations = MarkupCase.table(
    #"""
    a<!-->b ⇒ ab
    a<!--->b ⇒ ab
    a<!---->b ⇒ ab
    a<!----->b ⇒ ab
    a<!-- -->b ⇒ ab
    a<!-- x --!>b ⇒ ab
    a<!----!>b ⇒ ab
    a<!---!>b ⇒ a
    a<!---!>b-->c ⇒ ac
    a<!-- --!-->b ⇒ ab
    a<!-- --!->b-->c ⇒ ac
    a<!-- -->-->b ⇒ a-->b
    a<!-- <!-->b ⇒ ab
    a<!-- <!-- -->b-->c ⇒ ab-->c
    a<!-- <! -->b ⇒ ab
    a<!-- <!->b -->c ⇒ ac
    a<!-- < -->b ⇒ ab
    a<!-- - > -- > -->b ⇒ ab
    a<!-- --- -->b ⇒ ab
    a<!-- ---->b ⇒ ab
    a<!-- <p>x</p> -->b ⇒ ab
    a<!-- \0 -->b ⇒ ab
    a<!--b ⇒ a
    a<!--b- ⇒ a
    a<!--b-- ⇒ a
    a<!--b--! ⇒ a
    a<!-- ⇒ a
    a<!--- ⇒ a
    a<!- b>c ⇒ ac
    a<!b>c ⇒ ac
    a<!>b ⇒ ab
    a<! ⇒ a
    a<!b ⇒ a
    a<?b?>c ⇒ ac
    a<?b c="d>e"?>f ⇒ ae"?>f
    a<? ⇒ a
    a<![CDATA[b>c]]>d ⇒ ac]]>d
    a<![CDATA[b]]>c ⇒ ac
    a<![cdata[b]]>c ⇒ ac
    <!doctype html>a ⇒ a
    <!DOCTYPE>a ⇒ a
    <!doctype html SYSTEM "a>b">c ⇒ b">c
    <!doctype html PUBLIC "-//X//Y" "z">a ⇒ a
    <!doctypehtml>a ⇒ a
    <!doctype html [<!ENTITY a "b">]>c ⇒ ]>c
    <!doctype ⇒
    <!doctype html ⇒
    a<!doctype html>b ⇒ ab
    <p>a<!doctype html>b</p> ⇒ ab
    <!-- x --><!doctype html>a ⇒ a
    <!doctyp html>a ⇒ a
    <?xml version="1.0"?><!doctype html><p>a ⇒ a
    """#)

  @Test(arguments: declarations)
  func `skips comments, doctypes and bogus markup`(_ example: MarkupCase) { example.check() }

  private static let rawText = MarkupCase.table(
    #"""
    <title>a<b>c</b></title>d ⇒ a<b>c</b> | d
    <title>a&amp;b&lt;p&gt;</title>d ⇒ a&b<p> | d
    <title>a<!-- b --></title>c ⇒ a<!-- b --> | c
    <title>a</titl>b</title>c ⇒ a</titl>b | c
    <title>a</titlex>b</title>c ⇒ a</titlex>b | c
    <title>a</TITLE >b ⇒ a | b
    <title>a</title/>b ⇒ a | b
    <title>a</title x="y>z">b ⇒ a | b
    <title>a</title ⇒ a</title
    <title>a</title x ⇒ a
    <title>a</ title>b</title>c ⇒ a</ title>b | c
    <title>a ⇒ a
    <title>a< ⇒ a<
    <title>a</ ⇒ a</
    <title>\0a</title> ⇒ �a
    <title/>a</title>b ⇒ a | b
    <textarea>\na<p>b</textarea>c ⇒ a<p>b | c
    <textarea>a&notit;</textarea>b ⇒ a¬it; | b
    <textarea>a<textarea>b</textarea>c ⇒ a<textarea>b | c
    <xmp>a&amp;<b></xmp>c ⇒ a&amp;<b> | c
    <xmp>a</xmpx></xmp>b ⇒ a</xmpx> | b
    <iframe>a<p>b</iframe>c ⇒ a<p>b | c
    <noembed>a<p>b</noembed>c ⇒ a<p>b | c
    <noframes>a<p>b</noframes>c ⇒ a<p>b | c
    a<noframes>b</noframes>c ⇒ a | b | c
    a<style>p{}</style>b ⇒ ab
    a<style><!-- </style>b ⇒ ab
    a<style>\0</style>b ⇒ ab
    a<style>b ⇒ a
    a<script>b</script>c ⇒ ac
    a<script>"<p>"</script>c ⇒ ac
    a<script>"</scripty>"</script>c ⇒ ac
    a<script>b</SCRIPT x=y>c ⇒ ac
    a<script><!--</script>b ⇒ ab
    a<script><!--<script></script>b ⇒ a
    a<script><!--<script></script>--></script>b ⇒ ab
    a<script><!--<script></script></script>b ⇒ ab
    a<script><!--<scriptx></script>b ⇒ ab
    a<script><!--<script x></script>--></script>b ⇒ ab
    a<script><!--<script/></script>--></script>b ⇒ ab
    a<script><!--><script></script>b ⇒ ab
    a<script><!---><script></script>b ⇒ ab
    a<script><!- <script></script>b ⇒ ab
    a<script><!-- --><script></script>b ⇒ ab
    a<script><!--<script>--></script>b ⇒ ab
    a<script><!--<script> <!-- </script> --> </script>b ⇒ ab
    a<script><!--<script></script ></script>b ⇒ ab
    a<script>b ⇒ a
    a<script></script ⇒ a
    a<plaintext>b</plaintext><p>&amp; ⇒ a | b</plaintext><p>&amp;
    a<plaintext>\0b ⇒ a | �b
    <p>a<plaintext>b</p> ⇒ a | b</p>
    <select><plaintext>a<b>c</select>d ⇒ ac | d
    <svg><title>a<b>c</b></title></svg>d ⇒ ac | d
    <noscript>a<b>c</b></noscript>d ⇒ ac | d
    """#)

  @Test(arguments: rawText)
  func `reads elements that hold no markup`(_ example: MarkupCase) { example.check() }

  private static let nuls = MarkupCase.table(
    #"""
    a\0b ⇒ ab
    \0 ⇒
    <p>\0a\0</p>\0b ⇒ a | b
    a<\0b>c ⇒ a<b>c
    a</\0b>c ⇒ ac
    a<b\0>c</b\0>d ⇒ a c d
    a<b \0=\0>c ⇒ ac
    a&am\0p;b ⇒ a&amp;b
    a&amp\0;b ⇒ a&;b
    <table>\0a\0<tr><td>\0b</table> ⇒ a | b
    <select>\0a</select> ⇒ a
    <svg>\0a</svg> ⇒ �a
    <svg><desc>\0a</desc></svg> ⇒ a
    <svg><foreignObject>\0a</foreignObject></svg> ⇒ a
    <math><mi>\0a</mi></math> ⇒ a
    <math>\0a</math> ⇒ �a
    <svg><![CDATA[\0a]]></svg> ⇒ �a
    <svg><desc><![CDATA[\0a]]></desc></svg> ⇒ a
    <xmp>\0a</xmp> ⇒ �a
    <textarea>\0a</textarea> ⇒ �a
    <frameset>\0a</frameset> ⇒
    a<!doctype \0>b ⇒ ab
    """#)

  @Test(arguments: nuls)
  func `drops or replaces NULs`(_ example: MarkupCase) { example.check() }
}
