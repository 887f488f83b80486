import PithFetch
import Testing

/// The cases that the standard and its reference implementations are known for.
struct RobotsFileTests {
  /// A file, an agent, a URL's path and query, and whether it may be fetched.
  struct Case: Sendable, CustomStringConvertible {
    var name: String
    var file: String
    var agent = "FooBot"
    var allowed: [String] = []
    var refused: [String] = []

    var description: String { name }
  }

  private static let groups = """
    allow: /before/
    user-agent: FooBot
    disallow: /
    allow: /x/
    user-agent: BarBot
    disallow: /
    allow: /y/


    allow: /w/
    user-agent: BazBot

    user-agent: FooBot
    allow: /z/
    disallow: /

    """

  static let cases: [Case] = [
    Case(name: "no file", file: "", allowed: ["/", "/a?b"]),
    Case(
      name: "keys, colons and white space", file: "user-agent: FooBot\ndisallow: /\n",
      refused: ["/x/y"]),
    Case(name: "a line without its key", file: "foo: FooBot\nbar: /\n", allowed: ["/x/y"]),
    Case(name: "no colon", file: "user-agent FooBot\ndisallow /\n", refused: ["/x/y"]),
    Case(
      name: "no colon but three words", file: "user-agent: FooBot\ndisallow / x\n",
      allowed: ["/x/y"]),
    Case(name: "misspelt keys", file: "useragent: FooBot\ndissallow: /\n", refused: ["/x/y"]),
    Case(name: "groups, FooBot", file: groups, allowed: ["/x/b", "/z/d"], refused: ["/y/c"]),
    Case(
      name: "groups, BarBot", file: groups, agent: "BarBot", allowed: ["/y/c", "/w/a"],
      refused: ["/z/d"]),
    Case(name: "groups, BazBot", file: groups, agent: "BazBot", allowed: ["/z/d"], refused: ["/q"]),
    Case(
      name: "a rule closes the list of agents, other keys do not",
      file: "User-agent: BarBot\nSitemap: https://foo.bar/sitemap\nUser-agent: *\nDisallow: /\n",
      refused: ["/x"]),
    Case(
      name: "other keys do not close it for the named one either",
      file: "User-agent: FooBot\nInvalid-Unknown-Line: unknown\nUser-agent: *\nDisallow: /\n",
      refused: ["/x"]),
    Case(
      name: "keys in any case", file: "USER-AGENT: FooBot\nALLOW: /x/\nDISALLOW: /\n",
      allowed: ["/x/y"], refused: ["/a/b"]),
    Case(
      name: "the agent's name in any case", file: "User-Agent: FOO-bar_Bot\nDisallow: /\n",
      agent: "foo-BAR_bot", refused: ["/x"]),
    Case(
      name: "paths in their own case", file: "user-agent: FooBot\ndisallow: /X/\n",
      allowed: ["/x/y"], refused: ["/X/y"]),
    Case(
      name: "a version in the file", file: "User-agent: FooBot/1.0\nDisallow: /\n", refused: ["/"]),
    Case(
      name: "a version and platform in the agent", file: "User-agent: FooBot\nDisallow: /\n",
      agent: "FooBot/2.1 (compatible)", refused: ["/"]),
    Case(
      name: "no part of a name is the name", file: "User-agent: Foo\nDisallow: /\n",
      allowed: ["/"]),
    Case(
      name: "a name after a space is not part of it",
      file: "User-agent: *\nDisallow: /\nUser-agent: FooBot bar\nAllow: /x/\nDisallow: /\n",
      allowed: ["/x/y"], refused: ["/z"]),
    Case(
      name: "everyone is second",
      file: "user-agent: *\nallow: /\nuser-agent: FooBot\ndisallow: /\n",
      refused: ["/x/y"]),
    Case(
      name: "everyone counts for who is not named",
      file: "user-agent: *\nallow: /\nuser-agent: FooBot\ndisallow: /\n", agent: "QuxBot",
      allowed: ["/x/y"]),
    Case(
      name: "a group of one's own without rules",
      file: "user-agent: FooBot\nuser-agent: BarBot\n\nuser-agent: *\ndisallow: /\n",
      refused: ["/x"]),
    Case(
      name: "an empty group of one's own",
      file: "user-agent: *\ndisallow: /\nuser-agent: FooBot\ndisallow:\n", allowed: ["/x"]),
    Case(
      name: "an asterisk with something behind it",
      file: "user-agent: * baz\ndisallow: /\n", refused: ["/x"]),
    Case(
      name: "an asterisk that begins a word is no asterisk",
      file: "user-agent: *bot\ndisallow: /\n", allowed: ["/x"]),
    Case(
      name: "the longest match", file: "user-agent: FooBot\ndisallow: /x/page.html\nallow: /x/\n",
      allowed: ["/x/"], refused: ["/x/page.html"]),
    Case(
      name: "the longest match in any order",
      file: "user-agent: FooBot\nallow: /x/page.html\ndisallow: /x/\n",
      allowed: ["/x/page.html"], refused: ["/x/"]),
    Case(
      name: "allow wins a tie", file: "user-agent: FooBot\ndisallow: /x\nallow: /x\n",
      allowed: ["/x", "/x/"]),
    Case(
      name: "empty rules say nothing", file: "user-agent: FooBot\ndisallow: \nallow: \n",
      allowed: ["/"]),
    Case(
      name: "an asterisk in a tie of lengths",
      file: "user-agent: FooBot\ndisallow: /x\nallow: /x*/\n", allowed: ["/x/"],
      refused: ["/x", "/xa"]),
    Case(
      name: "the length counts the asterisk",
      file: "user-agent: FooBot\nallow: /page\ndisallow: /*.html\n", allowed: ["/page"],
      refused: ["/page.html"]),
    Case(
      name: "the dollar and the length",
      file: "user-agent: FooBot\nallow: /$\ndisallow: /\n", allowed: ["/"],
      refused: ["/page.html", "/?x"]),
    Case(
      name: "a query is part of the path",
      file: "User-agent: FooBot\nDisallow: /\nAllow: /foo/bar?qux=taz&baz=http://foo.bar?tar&par\n",
      allowed: ["/foo/bar?qux=taz&baz=http://foo.bar?tar&par"], refused: ["/foo/bar?x"]),
    Case(
      name: "octets beyond ASCII are escaped",
      file: "User-agent: FooBot\nDisallow: /\nAllow: /foo/bar/ツ\n",
      allowed: ["/foo/bar/%E3%83%84", "/foo/bar/%e3%83%84", "/foo/bar/ツ"],
      refused: ["/foo/bar/x"]),
    Case(
      name: "escapes in the file", file: "User-agent: FooBot\nDisallow: /\nAllow: /foo/%e3%83%84\n",
      allowed: ["/foo/%E3%83%84"]),
    Case(
      name: "escapes of unreserved characters are undone",
      file: "User-agent: FooBot\nDisallow: /\nAllow: /foo/bar/%62%61%7A\n",
      allowed: ["/foo/bar/baz", "/foo/bar/%62%61%7a"]),
    Case(
      name: "escapes of reserved characters stay", file: "User-agent: FooBot\nDisallow: /a%2fb\n",
      allowed: ["/a/b"], refused: ["/a%2Fb", "/a%2fb"]),
    Case(
      name: "an escaped asterisk and dollar are no special ones",
      file: "User-agent: FooBot\nDisallow: /a%2A\nDisallow: /b%24\n",
      allowed: ["/ax", "/b"], refused: ["/a%2a", "/b%24"]),
    Case(
      name: "asterisks", file: "user-agent: FooBot\ndisallow: /foo/bar/*qux\n",
      allowed: ["/foo/bar/quz", "/foo/quux", "/foo/quuxfoo/bar"],
      refused: ["/foo/bar/qux", "/foo/bar/foo/qux", "/foo/bar/a/b/quxmore"]),
    Case(
      name: "a dollar at the end", file: "user-agent: FooBot\ndisallow: /foo/bar$\n",
      allowed: ["/foo/bar/", "/foo/bar/qux", "/foo/bar/baz"], refused: ["/foo/bar"]),
    Case(
      name: "a dollar elsewhere", file: "user-agent: FooBot\ndisallow: /foo$bar\n",
      allowed: ["/foo"], refused: ["/foo$bar", "/foo$bar/x"]),
    Case(
      name: "an asterisk before the dollar", file: "user-agent: FooBot\ndisallow: /a*$\n",
      refused: ["/a", "/abc"]),
    Case(
      name: "the end after an asterisk is the last one",
      file: "user-agent: FooBot\ndisallow: /*.php$\n",
      allowed: ["/a.php?x", "/a.php5"], refused: ["/a.php", "/x.php/b.php"]),
    Case(
      name: "pieces do not overlap", file: "user-agent: FooBot\ndisallow: /aba*ba$\n",
      allowed: ["/aba"], refused: ["/ababa"]),
    Case(
      name: "a pattern without its slash",
      file: "user-agent: FooBot\ndisallow: *.gif\ndisallow: x\n", allowed: ["/x"],
      refused: ["/a.gif"]),
    Case(
      name: "comments",
      file: "user-agent: FooBot # me\ndisallow: /foo/bar#baz\nallow: /foo # /\n",
      allowed: ["/foo"], refused: ["/foo/bar"]),
    Case(
      name: "line ends of all kinds",
      file: "user-agent: FooBot\r\ndisallow: /a\rdisallow: /b\n\r\n\rdisallow: /c",
      allowed: ["/d"], refused: ["/a", "/b", "/c"]),
    Case(
      name: "a byte order mark", file: "\u{FEFF}user-agent: FooBot\ndisallow: /\n", refused: ["/x"]),
    Case(
      name: "names that begin with a digit match themselves",
      file: "user-agent: 360Spider/1\ndisallow: /\n", agent: "360Spider", refused: ["/x"]),
  ]

  @Test(arguments: cases) func `the file decides as the standard says`(_ test: Case) {
    let rules = RobotsFile(Array(test.file.utf8)).rules(for: test.agent)
    for path in test.allowed { #expect(rules.allows(path), "\(path)") }
    for path in test.refused { #expect(!rules.allows(path), "\(path)") }
  }

  @Test func `half a byte order mark spoils its line alone`() {
    let line = Array("user-agent: FooBot\ndisallow: /\n".utf8)
    for mark in [[0xEF], [0xEF, 0xBB], [0xEF, 0x11, 0xBF]] as [[UInt8]] {
      #expect(RobotsFile(mark + line).rules(for: "FooBot").allows("/x"))
    }
  }

  @Test func `the file itself may always be read`() {
    let rules = RobotsFile(Array("user-agent: *\ndisallow: /".utf8)).rules(for: "FooBot")
    #expect(rules.allows("/robots.txt"))
    #expect(!rules.allows("/robots.txt2"))
  }

  @Test func `the deciding line is known`() throws {
    let file = "user-agent: *\r\n# all of it\r\n  Disallow:  /private/ # not this\r\n"
    let rules = RobotsFile(Array(file.utf8)).rules(for: "FooBot")
    let rule = try #require(rules.decidingRule(for: "/private/x"))
    #expect(rule.lineNumber == 3)
    #expect(rule.lineText == "Disallow:  /private/")
    #expect(rules.decidingRule(for: "/public") == nil)
  }

  @Test func `delays and sitemaps are read`() {
    let file = """
      Sitemap: https://example.com/a.xml
      user-agent: FooBot
      crawl-delay: 2.5
      user-agent: BarBot
      disallow: /x
      sitemap:https://example.com/b.xml
      user-agent: *
      crawl-delay: never
      """
    let robots = RobotsFile(Array(file.utf8))
    #expect(robots.sitemaps == ["https://example.com/a.xml", "https://example.com/b.xml"])
    #expect(robots.rules(for: "FooBot").crawlDelaySeconds == 2.5)
    #expect(robots.rules(for: "BarBot").crawlDelaySeconds == 2.5)
    #expect(robots.rules(for: "QuxBot").crawlDelaySeconds == nil)
  }

  @Test func `what lies beyond 500 KiB is not read, nor the line that is cut there`() {
    let head = "user-agent: *\ndisallow: /early\n"
    let tail = "disallow: /edge-of-it\nallow: /early\n"
    let filler = String(
      repeating: "#",
      count: RobotsFile.maximumBytes - head.utf8.count - "\ndisallow: /edge".utf8.count)
    let rules = RobotsFile(Array((head + filler + "\n" + tail).utf8)).rules(for: "FooBot")
    #expect(!rules.allows("/early"))
    #expect(rules.allows("/edge-of-it"))
    #expect(rules.allows("/edge"))
  }

  @Test func `matching is linear in a hostile pattern`() {
    // With backtracking each of these would take longer than the sun will shine.
    let path = "/" + String(repeating: "a", count: 60_000)
    for pattern in [
      "/" + String(repeating: "*a", count: 4_000) + "*b",
      "/*" + String(repeating: "a", count: 8_000) + "b",
    ] {
      let rules = RobotsFile(Array("user-agent: *\ndisallow: \(pattern)".utf8)).rules(for: "x")
      #expect(rules.allows(path))
      #expect(!rules.allows(path + "b"))
    }
  }
}
