import Testing

@testable import Pith

struct PageURLTests {
  private let urls = PageURL(bases: ["https://post.example/a/b?x=1#y"])

  @Test(arguments: [
    ("https://other.example/x", "https://other.example/x"),
    ("//cdn.example/i.jpg", "https://cdn.example/i.jpg"),
    ("/c/d", "https://post.example/c/d"), ("c", "https://post.example/a/c"),
    ("../c", "https://post.example/c"), ("../../../c", "https://post.example/c"),
    ("?q=2", "https://post.example/a/b?q=2"), ("HTTP://other.example", "http://other.example"),
    ("/a b\"c", "https://post.example/a%20b%22c"), (" /c\n/d ", "https://post.example/c/d"),
  ])
  func `resolves references`(reference: String, expected: String) {
    #expect(urls.resolve(reference) == expected)
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "", "http://", "//",
    "https://user:secret@host.example/", "file:///etc/passwd",
  ])
  func `refuses what is no web address`(reference: String) {
    #expect(urls.resolve(reference) == nil)
  }

  @Test func `resolves nothing relative without a base`() {
    let urls = PageURL(bases: [nil, "about:blank"])
    #expect(urls.resolve("/a") == nil)
    #expect(urls.resolve("https://post.example/") == "https://post.example/")
  }
}
