import PithArchive
import Testing

struct URLFileNameTests {
  @Test func `a name says where it comes from`() {
    let name = URLFileName.make("https://www.Example.com/News/2026/Bridge.html?id=7")
    #expect(name.hasPrefix("www-example-com-news-2026-bridge-html-id-7-"))
    #expect(name == URLFileName.make("https://www.Example.com/News/2026/Bridge.html?id=7"))
  }

  @Test(arguments: [
    "", "..", "https://example.com/../../etc/passwd", "https://example.com/%2e%2e%2f%00",
    "http://con/", "http://-/", "https://example.com/\u{202E}\u{0}\n\r\t/\\:*?\"<>|",
    "https://example.com/" + String(repeating: "a/", count: 5000),
  ])
  func `no URL makes a name that could harm`(url: String) {
    let name = URLFileName.make(url)
    #expect((16...97).contains(name.utf8.count))
    #expect(name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
    #expect(!name.hasPrefix("-"))
  }

  @Test func `URLs that look alike have names of their own`() {
    let urls = ["http://a.b/c", "https://a.b/c", "http://a.b/C", "http://a.b/c/", "http://a.b/c?"]
    #expect(Set(urls.map { URLFileName.make($0) }).count == urls.count)
  }
}
