import PithPage
import Testing

/// Where text goes by the insertion modes: HTML standard, section 13.2.6.
struct TreeConstructionTests {
  private static let head = MarkupCase.table(
    #"""
    <html><head><title>a</title></head><body>b</body></html> ⇒ a | b
    <title>a</title>b ⇒ a | b
    a<title>b</title>c ⇒ a | b | c
    <head></head><title>a</title>b ⇒ a | b
    <head></head>a<title>b</title> ⇒ a | b
    <head>a</head>b ⇒ ab
    <head><div>a</div></head>b ⇒ a | b
    <head><head>a ⇒ a
    </head>a ⇒ a
    </body>a ⇒ a
    </html>a ⇒ a
    </br>a ⇒ a
    </p>a ⇒ a
    </b>a ⇒ a
    </title>a ⇒ a
    <html>a<html>b ⇒ ab
    <body>a<body>b ⇒ ab
    <html><html><head><html>a ⇒ a
    a<head>b</head>c ⇒ abc
    a</head>b ⇒ ab
    <body>a</body>b ⇒ ab
    <body>a</body><p>b ⇒ a | b
    <body>a</body></html>b ⇒ ab
    <body>a</body></html><p>b</p>c ⇒ a | b | c
    <body>a</body></html><!-- x -->b ⇒ ab
    <p>a</body>b ⇒ ab
    <p>a</html>b</p>c ⇒ ab | c
    <div></body>a</div>b ⇒ a | b
    <object>a</body>b</object>c ⇒ ab | c
    <meta><link><base>a<meta>b<link>c ⇒ abc
    <style>a</style><script>b</script>c ⇒ c
    </head><style>a</style>b ⇒ b
    <head><noscript><link><style>a</style></noscript><title>b</title></head>c ⇒ b | c
    <head><noscript><title>a</title></noscript>b ⇒ a | b
    <head><noscript>a</noscript>b ⇒ a | b
    <head><noscript><p>a</noscript>b ⇒ ab
    <head><noscript></p>a</noscript>b ⇒ a | b
    <head><noscript></br>a</noscript>b ⇒ a | b
    <head><noscript><noscript><meta></noscript>a ⇒ a
    <head><noscript><head></noscript>a ⇒ a
    <head><noscript><noframes>a</noframes></noscript><title>b</title> ⇒ a | b
    <noscript>a</noscript>b ⇒ a | b
    <body><noscript>a<p>b</noscript>c ⇒ a | bc
    <head><template>a</template></head>b ⇒ a | b
    <head></head><template>a</template>b ⇒ a | b
    <head></template>a ⇒ a
    &#32;<title>a</title>b ⇒ a | b
    """#)

  @Test(arguments: head)
  func `places text before and after the body`(_ example: MarkupCase) { example.check() }

  private static let framesets = MarkupCase.table(
    #"""
    <frameset>a</frameset>b ⇒
    <frameset><frame>a<noframes>b</noframes></frameset>c ⇒ b
    <frameset></frameset><noframes>a</noframes>b ⇒ a
    <frameset></frameset></html><noframes>a</noframes>b ⇒ a
    <frameset><frameset>a</frameset><noframes>b</noframes></frameset> ⇒ b
    <frameset><p>a</frameset><p>b ⇒
    <frameset></frameset></html><p>a ⇒
    <head></head><frameset>a ⇒
    <title>a</title><frameset>b ⇒ a
    <p><frameset>a ⇒
    <div><b></b><frameset>a ⇒
    \0<frameset>a ⇒
    &#32;&Tab;&NewLine;<p><frameset>a ⇒
    <input type=hidden><frameset>a ⇒
    <input type=Hidden><frameset>a ⇒
    <input><frameset>a ⇒ a
    <input type=text><frameset>a ⇒ a
    <svg><path></svg><frameset>a ⇒
    <svg> \0 </svg><frameset>a ⇒
    <svg>a</svg><frameset>b ⇒ a | b
    <button><frameset>a ⇒ a
    <br><frameset>a ⇒ a
    </br><frameset>a ⇒ a
    <hr><frameset>a ⇒ a
    <img><frameset>a ⇒ a
    <image><frameset>a ⇒ a
    <wbr><frameset>a ⇒ a
    <area><frameset>a ⇒ a
    <embed><frameset>a ⇒ a
    <pre></pre><frameset>a ⇒ a
    <listing></listing><frameset>a ⇒ a
    <textarea></textarea><frameset>a ⇒ a
    <xmp></xmp><frameset>a ⇒ a
    <iframe></iframe><frameset>a ⇒ a
    <noembed></noembed><frameset>a ⇒
    <select></select><frameset>a ⇒ a
    <table></table><frameset>a ⇒ a
    <object></object><frameset>a ⇒ a
    <applet></applet><frameset>a ⇒ a
    <marquee></marquee><frameset>a ⇒ a
    <li></li><frameset>a ⇒ a
    <dd></dd><frameset>a ⇒ a
    <body><frameset>a ⇒ a
    <p><body><frameset>a ⇒ a
    <template></template><frameset>a ⇒
    <ul></ul><frameset>a ⇒
    <h1></h1><frameset>a ⇒
    <form></form><frameset>a ⇒
    <param><source><track><frameset>a ⇒
    a<frameset>b ⇒ ab
    </body>a<frameset>b ⇒ ab
    </html>a<frameset>b ⇒ ab
    &amp;<frameset>b ⇒ &b
    &#0;<frameset>b ⇒ �b
    <table>a<frameset>b ⇒ ab
    <frame>a ⇒ a
    """#)

  @Test(arguments: framesets)
  func `tells framesets from bodies`(_ example: MarkupCase) { example.check() }

  private static let tables = MarkupCase.table(
    #"""
    <table>a ⇒ a
    <table>a<tr><td>b</table>c ⇒ a | b | c
    <table><tr>a<td>b</td>c</tr>d</table>e ⇒ acd | b | e
    <table><tr><td>b</td></tr><p>a</table>c ⇒ a | b | c
    <table><b>a<tr><td>b</table>c ⇒ a | b | c
    <table><b>a</b><tr><td>b</td>c</table> ⇒ ac | b
    <table><tbody>a<tr>b<td>c ⇒ ab | c
    <table><thead>a<tr><th>b<tfoot>c<tr><td>d ⇒ ac | b | d
    <table><caption>a</caption>b<tr><td>c ⇒ b | a | c
    <table><caption>a<tr><td>b ⇒ a | b
    <table><caption>a<p>b</caption><tr><td>c ⇒ a | b | c
    <table><caption>a<table><tr><td>b</table>c</table>d ⇒ a | b | c | d
    <table><caption>a</table>b ⇒ a | b
    <table><caption>a</td>b</caption> ⇒ ab
    <table><colgroup>a<col>b<tr><td>c ⇒ ab | c
    <table><colgroup> <col> </colgroup>a<tr><td>b ⇒ a | b
    <table><col>a<tr><td>b ⇒ a | b
    <table><colgroup><p>a</colgroup><tr><td>b ⇒ a | b
    <table><colgroup></table>a ⇒ a
    <table><td>a<td>b ⇒ a | b
    <table><th>a<td>b<tr><td>c ⇒ a | b | c
    <table><tr><td>a</th>b</td>c ⇒ c | ab
    <table><tr><td>a</tr>b<td>c</table> ⇒ b | a | c
    <table><tr><td>a</tbody>b<tr><td>c ⇒ b | a | c
    <table><tr><td>a</table>b</td>c ⇒ a | bc
    <table><tr><td>a</body>b</html>c ⇒ abc
    <table><tr><td><table>a<tr><td>b</table>c</table>d ⇒ a | b | c | d
    <table><tr><td>a<table><tr><td>b<table>c<tr><td>d ⇒ a | bc | d
    <table><table>a<tr><td>b ⇒ a | b
    <table><tr><table>a<tr><td>b</table>c ⇒ a | b | c
    <table><tr><td>a<table>b</table><td>c ⇒ ab | c
    a<table>b<tr><td>c</table>d ⇒ ab | c | d
    <p>a<table>b<tr><td>c</table>d ⇒ a | b | c | d
    <div>a<table>b</div>c<tr><td>d</table>e</div>f ⇒ abc | d | e | f
    <table><div>a<table><tr><td>b</table>c</div>d<tr><td>e ⇒ a | b | cde
    <table><div>a<p>b</div>c<tr><td>d ⇒ a | b | c | d
    <table></p>a<tr><td>b ⇒ a | b
    <table></br>a<tr><td>b ⇒ a | b
    <table></tr></td></caption></colgroup>a ⇒ a
    <table><tr></caption></td></table></tr>a ⇒ a
    <table><style>x</style><script>y</script>a<tr><td>b ⇒ a | b
    <table><title>a</title><tr><td>b ⇒ a | b
    <table><input>a<input type=hidden>b<tr><td>c ⇒ ab | c
    <table><form>a</form><tr><td>b<form>c ⇒ a | b | c
    <table><tr><form><td>a</form>b ⇒ ab
    <table><select><option>a<option>b</select>c<tr><td>d ⇒ a | b | c | d
    <table><tr><td><select><option>a<tr><td>b ⇒ a | b
    <table><select>a<td>b ⇒ a | b
    <table><tr><select>a</tr>b<tr><td>c ⇒ a | b | c
    <table><select>a</table>b ⇒ a | b
    <table><caption><select>a</caption>b<tr><td>c ⇒ b | a | c
    <table><li>a<li>b<tr><td>c ⇒ a | b | c
    <table><h1>a<tr><td>b</td></h1>c ⇒ a | c | b
    <table><a href=x>a<a href=y>b<tr><td>c ⇒ a b | c
    <a href=x>a<table>b<a href=y>c<tr><td>d</table>e ⇒ abc | d | e
    <b>a<table>b<tr><td>c</td>d</b>e</table>f ⇒ abde | c | f
    <p><b>a</p><table>b<tr><td>c ⇒ a | b | c
    <table><i>a<p>b</i>c<tr><td>d ⇒ a | bc | d
    <table><tr><b>a<div>b</b>c<td>d ⇒ a | bc | d
    <table><svg>a</svg><tr><td>b ⇒ a | b
    <table><tr><td><svg><desc><td>a</svg>b ⇒ ab
    <table><tr><svg><td>a</td></svg><td>b ⇒ a | b
    <table><math><mi>a</math>b<tr><td>c ⇒ ab | c
    <table><plaintext>a</table><tr><td>b ⇒ a</table><tr><td>b
    <table><tr><td>a<plaintext>b</table> ⇒ a | b</table>
    <td>a ⇒ a
    <tr>a<tbody>b<caption>c<col>d<thead>e ⇒ abcde
    </table>a ⇒ a
    <table><tr><td>a</td></tr></table></td>b ⇒ a | b
    <table><!-- x -->a<!-- y --><tr><td>b ⇒ a | b
    <table>a< b<tr><td>c ⇒ a< b | c
    <table>&#32;&amp;<tr><td>c ⇒ & | c
    <table><tr><td>a</table><table><tr><td>b ⇒ a | b
    <table><body>a<html>b<tr><td>c ⇒ ab | c
    <table><object>a<tr><td>b</object>c ⇒ a | bc
    <table><tr><td><object>a</td>b</object>c ⇒ bc | a
    """#)

  @Test(arguments: tables)
  func `places text beside and inside tables`(_ example: MarkupCase) { example.check() }

  private static let selects = MarkupCase.table(
    #"""
    <select><option>a<option>b</select>c ⇒ a | b | c
    <select><option>a</option>b</select>c ⇒ a | b | c
    <select><optgroup><option>a<optgroup><option>b</select> ⇒ a | b
    <select><optgroup>a<option>b</optgroup>c</select> ⇒ a | b | c
    <select>a<hr>b</select> ⇒ a | b
    <select>a<div>b</div>c</select>d ⇒ abc | d
    <select>a<b>b</b></select>c ⇒ ab | c
    <select>a<select>b ⇒ a | b
    <select>a<input>b ⇒ a | b
    <select>a<textarea>b</textarea>c ⇒ a | b | c
    <select>a<tr>b</select>c ⇒ ab | c
    <select>a<table>b</select>c ⇒ ab | c
    <select>a</table>b</select>c ⇒ ab | c
    <select><script>x</script>a ⇒ a
    <select><template>a</template>b ⇒ a | b
    <select>a</p>b</body>c</select>d ⇒ abc | d
    <select><option>a</select><option>b ⇒ a | b
    <option>a<option>b<p>c ⇒ a | b | c
    <optgroup>a<option>b</optgroup>c ⇒ a | b | c
    <b><select>a</b>b</select>c ⇒ ab | c
    <p><select>a<p>b</select>c ⇒ ab | c
    <svg><select><div>a ⇒ a
    <table><tr><td><template><select><tr>a</select>b</template>c ⇒ a | b | c
    """#)

  @Test(arguments: selects)
  func `keeps to the rules of select`(_ example: MarkupCase) { example.check() }

  private static let templates = MarkupCase.table(
    #"""
    <template>a</template>b ⇒ a | b
    <template>a ⇒ a
    a</template>b ⇒ ab
    <template><template>a</template>b</template>c ⇒ a | b | c
    <template><tr><td>a</template>b ⇒ a | b
    <template><td>a<td>b</template>c ⇒ a | b | c
    <template><tr>a<td>b</template>c ⇒ b | a | c
    <template><caption>a</caption>b</template>c ⇒ a | b | c
    <template><tbody>a<tr><td>b</template>c ⇒ b | a | c
    <template><col>a</template>b ⇒ b
    <template><col><p>a</p><col></template>b ⇒ b
    <template><colgroup><col>a</template>b ⇒ a | b
    <template><div>a<tr>b</template>c ⇒ ab | c
    <template>a<tr>b<td>c</template>d ⇒ a | c | b | d
    <template></p>a</template> ⇒ a
    <template></div>a</template> ⇒ a
    <template><title>a</title>b</template> ⇒ a | b
    <template><script>x</script><style>y</style>a</template> ⇒ a
    <template><html><body><head>a</template>b ⇒ a | b
    <template></body>a</html>b</template>c ⇒ ab | c
    <template><frameset>a</template>b ⇒ a | b
    <table><template>a</template>b<tr><td>c ⇒ b | a | c
    <table><tr><template><td>a</template><td>b ⇒ a | b
    <table><template><tr><td>a</table>b</template>c ⇒ c | ab
    <table><template>a<table>b<tr><td>c</template>d<tr><td>e ⇒ d | ab | c | e
    <table><colgroup><template>a</template><col><tr><td>b ⇒ a | b
    <div><template>a</div>b</template>c</div>d ⇒ ab | c | d
    <p><template>a<p>b</template>c ⇒ a | b | c
    <b><template>a</b>b</template>c ⇒ ab | c
    <form><template><form>a</form>b</template>c ⇒ a | b | c
    <frameset><template>a</template></frameset> ⇒
    <svg><template>a<desc><template>b</template>c</desc></template></svg>d ⇒ a | b | c | d
    <svg><template><p>a</template>b ⇒ ab
    <math><template>a</template></math><tr>b ⇒ a | b
    <template><svg><template><desc><tr>a</template>b ⇒ a b
    """#)

  @Test(arguments: templates)
  func `counts what templates hold`(_ example: MarkupCase) { example.check() }
}
