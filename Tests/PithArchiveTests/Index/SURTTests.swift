import PithArchive
import Testing

struct SURTTests {
  /// URLs and their keys; ``ArchiveReaderTests`` holds the same list against another tool.
  static let keys = [
    ("http://example.com", "com,example)/"),
    ("https://www.example.com/", "com,example)/"),
    ("HTTP://WWW2.Example.COM:80/A/B/", "com,example)/a/b"),
    ("https://example.com:443/a?B=2&a=1&a", "com,example)/a?a&a=1&b=2"),
    ("http://example.com:8080/a#fragment", "com,example:8080)/a"),
    ("http://user:secret@sub.example.co.uk/x", "uk,co,example,sub)/x"),
    ("http://example.com/a/./b/../c//d", "com,example)/a/c/d"),
    ("http://example.com/%7Euser/%41%2e", "com,example)/~user/a."),
    ("http://example.com/a%20b?c%20d=%25", "com,example)/a%20b?c%20d=%25"),
    ("http://example.com/caf%C3%A9", "com,example)/caf%c3%a9"),
    ("http://example.com/?", "com,example)/"),
    ("http://example.com/a?x=1&PHPSESSID=0123456789abcdef0123456789abcdef", "com,example)/a?&x=1"),
    ("http://192.0.2.7/x", "7,2,0,192)/x"),
    ("http://example.com./x", "com,example)/x"),
  ]

  @Test(arguments: keys)
  func `a URL has the key that archives' tools give it`(url: String, key: String) {
    #expect(SURT.key(of: url) == key)
  }

  @Test func `what is no URL with a host is its own key without spaces`() {
    #expect(SURT.key(of: "urn:uuid:1 2") == "urn:uuid:1+2")
    #expect(SURT.key(of: "") == "")
  }

  @Test func `URLs that are encoded without end cost no more than a few passes`() {
    let deep = "http://example.com/%" + String(repeating: "25", count: 100_000) + "41"
    #expect(SURT.key(of: deep).hasPrefix("com,example)/%25"))
  }
}
