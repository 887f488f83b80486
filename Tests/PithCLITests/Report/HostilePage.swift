/// A page that tries to get out of its report in every place where the report shows its text.
enum HostilePage {
  /// What an attack would leave: a dialog, a request, an element.
  private static let attacks = [
    "<script>alert('script')</script>", "<img src=http://127.0.0.1:9/x onerror=alert('image')>",
    "</script><script>alert('data')</script>", "<!--<script>", "-->", "]]>", "</style>",
    "</title><svg onload=alert('svg')>", "\" onfocus=alert('attribute') autofocus x=\"",
    "' onmouseover='alert(1)", "javascript:alert('link')", "{{constructor}} ${alert(1)}",
    "<iframe srcdoc='<script>alert(2)</script>'>", "<meta http-equiv=refresh content='0;url=//x'>",
  ]

  /// The same as text of an HTML page.
  private static let text = attacks.map { attack in
    attack.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }.joined(separator: " ")

  /// The page, in UTF-8.
  static let html = """
    <!doctype html><html lang="en&quot; onload=&quot;alert(3)"><head>
    <title>Title \(text)</title>
    <meta name="description" content="Summary \(text) \u{1B}]0;x\u{7}">
    <meta property="og:site_name" content="Site \(text)">
    <meta name="keywords" content="\(text)">
    <link rel="canonical" href="javascript:alert('canonical')">
    </head><body>
    <nav><a href="javascript:alert(4)">Menu \(text)</a></nav>
    <x-"onclick=alert(5)><article class="\(text)"><h1>Heading \(text)</h1>
    <p>A first paragraph with words enough to be prose, which the scorer keeps, and with \(text) in it.</p>
    <p>A second paragraph turns \u{202E}around\u{2066} and \u{200F}back, rings \u{7} and \u{9B}31m colours, \
    and says more than enough to be kept as part of the article.</p>
    <pre><code class="language-x&quot;onclick=&quot;alert(6)">let code = "\(text)"</code></pre>
    <ul><li>An item of a list that says something of its own: \(text)</li></ul>
    <table><tr><th>\(text)</th><td>Cell</td></tr><tr><td>Other</td><td>\(text)</td></tr></table>
    <blockquote>A quotation of some length which is part of the article, too: \(text)</blockquote>
    </article></body></html>
    """
}
