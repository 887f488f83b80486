import PithFetch
import Testing

struct ArticleNameTests {
  private static let urls = [
    "http://example.com/", "http://example.com/a/b.html", "http://example.com/A/B.html",
    "http://example.com/..%2f..%2fetc/passwd", "http://example.com/%2e%2e%5c%00x",
    "http://example.com/.hidden", "http://example.com/-rf", "http://example.com/CON",
    "http://example.com/?q=1", "http://example.com/?q=2", "https://example.com/",
    "http://example.com:8080/", "http://[::1]/a", "http://bücher.example/ü",
    "http://example.com/" + String(repeating: "a", count: 5000),
    "http://example.com/" + String(repeating: "%E2%80%AE", count: 500),
    "http://" + String(repeating: "a", count: 60) + "." + String(repeating: "b.", count: 90) + "c/",
  ]

  @Test(arguments: urls) func `a name leads nowhere else and fits everywhere`(_ text: String) throws
  {
    let path = ArticleName.path(for: try WebURL(text), ending: ".txt")
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    for part in parts {
      #expect((1...200).contains(part.utf8.count), "\(path)")
      #expect(part.first != "." && part.first != "-", "\(path)")
      #expect(!part.contains(".."), "\(path)")
      #expect(
        part.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
            || [0x2D, 0x2E, 0x5F].contains($0)
        }, "\(path)")
    }
  }

  @Test func `no two URLs share a name`() throws {
    let paths = try Self.urls.map { ArticleName.path(for: try WebURL($0), ending: ".txt") }
    #expect(Set(paths).count == paths.count)
  }

  @Test func `a name shows what it is`() throws {
    let path = ArticleName.path(
      for: try WebURL("https://www.example.com/news/2026/Bridge%20reopens.html"), ending: ".md")
    #expect(path.hasPrefix("www.example.com/bridge-reopens-"))
    #expect(path.hasSuffix(".md"))
  }
}
