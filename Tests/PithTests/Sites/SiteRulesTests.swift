import PithModel
import Testing

@testable import Pith

/// Files of site rules, and what cleaning makes of them.
struct SiteRulesTests {
  private static let notice =
    "Our reporting is paid for by our readers, and they decide together what we look into next."

  private static func page(_ notice: String = notice, head: String = "") -> [UInt8] {
    let sentence =
      "The council met on Monday to decide about the old bridge, which has carried the road since "
      + "the last war, and after four hours of talk it agreed to repair it before the winter."
    return Array(
      """
      <!doctype html><html lang="en"><head><title>The bridge of Alder</title>\(head)</head><body>
      <main><article><h1>The bridge of Alder</h1><p>\(sentence)</p>
      <p>\(sentence) Nobody spoke against the plan.</p><p class="note">\(notice)</p>
      <p>\(sentence) Nobody spoke for another plan.</p></article></main></body></html>
      """.utf8)
  }

  private static func rules(_ lines: String...) throws(SiteRulesError) -> SiteRules {
    var rules = SiteRules()
    let file = ([SiteRules.firstLine] + lines).joined(separator: "\n")
    try rules.add(Array(file.utf8), name: "s.rules")
    return rules
  }

  private static func cleaner(
    _ rules: SiteRules, url: String? = "https://www.example.com/a",
    _ prepare: (inout Cleaner.Options) -> Void = { _ in }
  ) -> Cleaner {
    var options = Cleaner.Options()
    options.siteRules = rules
    options.url = url
    prepare(&options)
    return Cleaner(options: options)
  }

  private static let rule = "block \"main > article > p.note\" \"\(notice)\"  # on 3 of 4"

  @Test func `a rule removes its text alone, and its line is the evidence`() throws {
    let rules = try Self.rules("# remark", "[www.Example.com] # 4 pages", Self.rule)
    let without = Cleaner().explain(Self.page())
    let with = Self.cleaner(rules).explain(Self.page())
    #expect(without.article.text.contains(Self.notice))
    #expect(
      with.article.blocks.map(\.text)
        == without.article.blocks.map(\.text).filter { $0 != Self.notice })
    let block = try #require(with.blocks.first { $0.text == Self.notice })
    #expect(block.rule == "site-template" && !block.isKept)
    #expect(block.evidence.map(\.value) == ["s.rules:4"])
    #expect(with.article.warnings == [])
  }

  @Test(arguments: [
    ("https://example.com:8080/x", "", true), ("http://WWW.EXAMPLE.COM/", "", true),
    ("https://news.example.com/", "", false), ("https://example.org/", "", false),
    (nil, "<link rel=canonical href=https://example.com/a>", true),
    (nil, "<meta property=og:url content=https://example.com/a>", true),
    ("https://example.org/", "<link rel=canonical href=https://example.com/a>", false),
    (nil, "", false),
  ])
  func `rules go by the host of the page`(url: String?, head: String, applies: Bool) throws {
    let rules = try Self.rules("[example.com]", Self.rule)
    let article = Self.cleaner(rules, url: url).clean(Self.page(head: head))
    #expect(article.text.contains(Self.notice) != applies)
  }

  @Test func `a site can be forced, and a page without a host has a section`() throws {
    let rules = try Self.rules("[-]", Self.rule)
    #expect(!Self.cleaner(rules, url: nil).clean(Self.page()).text.contains(Self.notice))
    #expect(Self.cleaner(rules).clean(Self.page()).text.contains(Self.notice))
    let forced = Self.cleaner(rules) { $0.site = "-" }
    #expect(!forced.clean(Self.page()).text.contains(Self.notice))
  }

  @Test func `a rule that does not run removes nothing`() throws {
    let rules = try Self.rules("[example.com]", Self.rule)
    let cleaner = Self.cleaner(rules) { $0.excludedRules = ["site-template"] }
    #expect(cleaner.clean(Self.page()) == Cleaner(options: cleaner.options).clean(Self.page()))
    #expect(cleaner.clean(Self.page()).text.contains(Self.notice))
  }

  @Test func `a page that rules empty says so, and no other noise comes back for it`() throws {
    let text = "Nothing stands at this address any more, but the search may find what you want."
    let page = "<html><body><main><p>\(text)</p></main></body></html>"
    let rules = try Self.rules("[example.com]", "block \"*\" \"\(text)\"")
    let article = Self.cleaner(rules).clean(Array(page.utf8))
    #expect(article.status == .empty)
    #expect(article.text.isEmpty)
    #expect(article.warnings == ["site rules removed 15 of the 15 words that would have been kept"])
  }

  @Test func `plain text loses the lines that rules name, and no other`() throws {
    let story = [
      "The bridge of Alder",
      "The council met on Monday to decide about the bridge, which has carried the road since the "
        + "last war, and after four hours of talk it agreed to repair it before the winter.",
      Self.notice, "Length:", "250 feet", Self.notice, "Width:", "30 feet",
      "Nobody spoke against the plan, though three members asked what the work would cost in the end.",
    ]
    let dump = Array(story.joined(separator: "\n").utf8)
    let rules = try Self.rules("[-]", "line \"\(Self.notice)\"", "line \"Length:\"")
    let without = Cleaner().clean(dump).blocks.map(\.text)
    let with = Self.cleaner(rules, url: nil).clean(dump).blocks.map(\.text)
    #expect(without.contains(Self.notice))
    #expect(with == without.filter { $0 != Self.notice })
  }

  @Test func `texts keep what JSON would escape`() throws {
    let text = #"They call it "the \ old" bridge, and the town has paid for it ever since."#
    let quoted =
      #"They call it \"the \\ old\" \u0062ridge,  and the\ttown has paid for it ever since."#
    let rules = try Self.rules("[example.com]", "block \"*\" \"\(quoted)\"")
    #expect(!Self.cleaner(rules).clean(Self.page(text)).text.contains("They call it"))
  }

  @Test func `joined files are one`() throws {
    let rules = try Self.rules(
      "[example.org]", "line \"a\"", SiteRules.firstLine, "", "[example.com]\r", Self.rule + "\r")
    #expect(rules.has(site: "example.org") && rules.has(site: "www.example.com"))
    #expect(!Self.cleaner(rules).clean(Self.page()).text.contains(Self.notice))
  }

  @Test(arguments: [
    ("line \"x\"", "the rule has no host; write [www.example.com] above it"),
    ("[a b]", "no host's section; write [www.example.com]"),
    ("[a.b", "no host's section; write [www.example.com]"),
    ("[a.b]\nremove \"x\"", "neither [HOST] nor block"),
    ("[a.b]\nblock \"x\"", "a text in quotation marks (\") is missing"),
    ("[a.b]\nline \"x", "a quotation mark (\") does not end"),
    ("[a.b]\nline \"x\\q\"", "no escape of JSON"),
    ("[a.b]\nline \"\\uD800\"", "no escape of JSON"),
    ("[a.b]\nline \"x\\", "no escape of JSON"),
    ("[a.b]\nline \"x\" y", "something stands behind the text"),
    ("[a.b]\nline \" \"", "the text is empty; delete the line"),
    ("pith-site-rules 2", "rules of another version than 1"),
  ])
  func `a line that is none is told with its number`(lines: String, reason: String) {
    #expect {
      try Self.rules("# remark", lines)
    } throws: { error in
      guard let error = error as? SiteRulesError else { return false }
      let number = 2 + lines.split(separator: "\n").count
      return error.description.hasPrefix("s.rules:\(number): \(reason)")
    }
  }

  @Test(arguments: ["", "\n", "[a.b]\n", "<html>", "\u{FEFF}"])
  func `a file that is none is told`(_ file: String) {
    var rules = SiteRules()
    #expect(throws: SiteRulesError.self) { try rules.add(Array(file.utf8), name: "x") }
  }

  @Test func `bytes that are no UTF-8 are told`() {
    var rules = SiteRules()
    let bytes = Array("\(SiteRules.firstLine)\n[a.b]\nline \"".utf8) + [0xFF, 0x22]
    #expect(throws: SiteRulesError.self) { try rules.add(bytes, name: "x") }
  }
}
