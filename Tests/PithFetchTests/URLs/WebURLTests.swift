import PithFetch
import Testing

struct WebURLTests {
  @Test(arguments: [
    ("http://example.com", "http://example.com/"),
    ("  HTTP://EXAMPLE.com:80/A/b?C=d#e  ", "http://example.com/A/b?C=d"),
    ("https://example.com:443/", "https://example.com/"),
    ("https://example.com:8443?q", "https://example.com:8443/?q"),
    ("http://example.com:/x", "http://example.com/x"),
    ("http://example.com/a/./b/../c/%2E%2e/d", "http://example.com/a/d"),
    ("http://example.com/../..", "http://example.com/"),
    ("http://example.com/a/..", "http://example.com/"),
    ("http://example.com/a/b/.", "http://example.com/a/b/"),
    ("http://example.com//a//b", "http://example.com//a//b"),
    (#"http:\\example.com\a\b"#, "http://example.com/a/b"),
    (#"http://h\@evil.example/"#, "http://h/@evil.example/"),
    ("http:example.com/x", "http://example.com/x"),
    ("http:////example.com/x", "http://example.com/x"),
    ("http://example.com/a b\"<>`{}", "http://example.com/a%20b%22%3C%3E%60%7B%7D"),
    ("http://example.com/?a b'<>", "http://example.com/?a%20b%27%3C%3E"),
    ("http://example.com/ü?ü", "http://example.com/%C3%BC?%C3%BC"),
    ("http://example.com/%zz%41", "http://example.com/%zz%41"),
    ("http://ex\nam\tple.com/", "http://example.com/"),
    ("http://bücher.example/", "http://xn--bcher-kva.example/"),
    ("http://ex%61mple.com/", "http://example.com/"),
    ("http://0x7f.1/", "http://127.0.0.1/"), ("http://2130706433/", "http://127.0.0.1/"),
    ("http://0177.0.0.1/", "http://127.0.0.1/"),
    ("http://[::FFFF:127.0.0.1]:8080/", "http://[::ffff:127.0.0.1]:8080/"),
    ("http://my_host.example/", "http://my_host.example/"),
  ])
  func `a URL has one spelling`(_ text: String, _ expected: String) throws {
    let url = try WebURL(text)
    #expect(url.description == expected)
    #expect(try WebURL(url.description) == url)
  }

  @Test(arguments: [
    ("", URLProblem.relative), ("/path", .relative), ("example.com/x", .relative),
    ("file:///etc/passwd", .scheme("file")), ("JavaScript:alert(1)", .scheme("javascript")),
    ("gopher://example.com/", .scheme("gopher")), ("ftp://example.com/", .scheme("ftp")),
    ("http://user:secret@example.com/", .credentials), ("http://user@example.com/", .credentials),
    ("http://", .host), ("http:///", .host), ("http://exa mple.com/", .host),
    ("http://a..b/", .host), ("http://exa%00mple.com/", .host), ("http://a%2Fb/", .host),
    ("http://[::1/", .host), ("http://1.2.3.4.5.6.7/x", .host),
    ("http://example.com:99999/", .port), ("http://example.com:8a/", .port),
    ("http://example.com:0/", .port),
    ("http://example.com/" + String(repeating: "a", count: 9000), .tooLong),
  ])
  func `what is no URL of the web is refused`(_ text: String, _ problem: URLProblem) {
    #expect(throws: problem) { try WebURL(text) }
  }

  @Test(arguments: [
    ("x", "http://example.com/a/b/x"), ("./x", "http://example.com/a/b/x"),
    ("../x?y", "http://example.com/a/x?y"), ("../../../x", "http://example.com/x"),
    ("/x", "http://example.com/x"), ("?x", "http://example.com/a/b/c?x"),
    ("", "http://example.com/a/b/c?d"), ("#x", "http://example.com/a/b/c?d"),
    ("//other.example/x", "http://other.example/x"),
    (#"\\other.example/x"#, "http://other.example/x"),
    ("https://other.example", "https://other.example/"), ("http:x", "http://example.com/a/b/x"),
    ("https:/x/y", "https://x/y"), (".", "http://example.com/a/b/"),
    ("x//y/../z", "http://example.com/a/b/x//z"),
  ])
  func `a relative URL is resolved as browsers do`(_ text: String, _ expected: String) throws {
    let base = try WebURL("http://example.com/a/b/c?d")
    #expect(try WebURL(text, relativeTo: base).description == expected)
  }

  @Test func `its parts are known`() throws {
    let url = try WebURL("https://example.com:8443/a/b?c=d?e")
    #expect(url.origin == "https://example.com:8443")
    #expect(url.path == "/a/b")
    #expect(url.query == "?c=d?e")
  }

  @Test(arguments: [
    ("?utm_source=a&id=5&fbclid=x", "?id=5"), ("?utm_source=a", ""), ("?id=5&&x", "?id=5&&x"),
    ("?UTM_Medium=a&b", "?b"), ("?gclid", ""), ("?utmost=1&fbclidx=2", "?utmost=1&fbclidx=2"),
    ("", ""), ("?", "?"),
  ])
  func `tracking parameters go when that is asked for`(
    _ query: String, _ expected: String
  ) throws {
    let url = TrackingParameters.removed(from: try WebURL("http://example.com/a\(query)"))
    #expect(url.description == "http://example.com/a\(expected)")
  }
}
