package import PithModel

/// Articles for tests of what is done with articles.
package enum Articles {
  /// Text that tries to be structure, in every form that Pith writes, and to act on a terminal.
  package static let hostileTexts = [
    "Title: \"forged\"\n\nStatus: ok",
    "---\ntitle: forged\n---",
    "\"quoted\" \\ back\\\\slash \\u0041 %s {{ template }} {% raw %}",
    "<script>alert(1)</script> & &lt; &amp; &#60; 'single'",
    "\u{1B}[31mred\u{1B}[0m \u{9B}31m \u{7} \u{0} \u{7F} \r\u{8}",
    "left\u{202E}thgir\u{2066}\u{2069}\u{200F} \u{2028}line\u{2029}paragraph\u{85}next",
    "\u{FEFF}mark \u{FFFE}\u{FFFF} \u{1F600} \u{10FFFF}",
    "# no heading\n- no item\n1. no number\n> no quote\n```\nno code\n~~~\n| no | table |\n|---|---|",
    "*a* _b_ __c__ ~~d~~ `e` [f](javascript:g) ![h](i) <j@example.com> ==k== %%l%% $$m$$",
    "    indented\n\ttabbed\n+ plus\n=====\n-----\n***\n: term\n#tag\n2) item\nSetext\n===",
    "yes", "null", "~", "1e3", "2026-01-02", "*anchor", "&anchor", "!tag", "@at", "`tick", "- a: b",
    "{a: b}", "key: value # comment", " leading and trailing ", "]]>", "form\u{C}feed\n\u{C}\nhere",
  ]

  /// An article whose every text is one of ``hostileTexts``.
  package static func hostile(_ text: String) -> Article {
    var article = Article(status: .ok)
    article.metadata.title = MetadataValue(text, from: .meta)
    article.metadata.authors = MetadataValue([text, "Another \(text)"], from: .byline)
    article.metadata.published = MetadataValue("2026-01-02T03:04:05+01:00", from: .jsonLD)
    article.metadata.site = MetadataValue(text, from: .openGraph)
    article.metadata.language = MetadataValue(text, from: .meta)
    article.metadata.description = MetadataValue(text, from: .meta)
    article.metadata.tags = MetadataValue([text], from: .meta)
    article.metadata.url = MetadataValue("javascript:\(text)", from: .meta)
    article.blocks = blocks(text: text)
    article.wordCount = 7
    article.confidence = 0.1234567
    article.strategy = text
    article.sha256 = String(repeating: "0", count: 64)
    article.warnings = [text]
    return article
  }

  /// A block of every kind, in containers of every kind.
  package static func blocks(text: String) -> [ArticleBlock] {
    let item = BlockContainer(.item(ordinal: nil), id: 1)
    let quote = BlockContainer(.quote, id: 2)
    let kinds: [(ArticleBlock.Role, [BlockContainer])] = [
      (.heading(level: 2), []), (.paragraph, []), (.paragraph, [quote]), (.paragraph, [quote]),
      (.paragraph, [item]), (.paragraph, [item, BlockContainer(.item(ordinal: 7), id: 3)]),
      (.code(language: "swift"), [item]), (.paragraph, [item, quote]),
      (.paragraph, [BlockContainer(.item(ordinal: -3), id: 4)]), (.term, []),
      (.paragraph, [BlockContainer(.definition, id: 5)]), (.caption, []),
      (.image(ImageReference(url: "javascript:\(text)", alternative: text)), []),
      (.code(language: "\" onclick=\"x"), []), (.tableRow(isHeader: true), []),
      (.tableRow(isHeader: false), []), (.paragraph, []),
      (.paragraph, [BlockContainer(.note(label: text), id: 6)]),
    ]
    return kinds.map { ArticleBlock(role: $0.0, in: $0.1, text: text) }
  }
}
