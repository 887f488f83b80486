import PithFetch
import Testing

struct LinkDocumentTests {
  private func document(
    _ text: String, from url: String = "https://example.com/list"
  ) throws -> LinkDocument {
    LinkDocument(Array(text.utf8), from: try WebURL(url))
  }

  @Test func `a sitemap names pages`() throws {
    let document = try document(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
        <url><loc>
          https://example.com/a?x=1&amp;y=2 </loc><lastmod>2026-01-02</lastmod>
          <image:image><image:loc>https://example.com/a.png</image:loc></image:image></url>
        <url><loc><![CDATA[https://example.com/b]]></loc></url>
        <url><loc>https://example.com/a?x=1&amp;y=2#again</loc></url>
        <url><loc>javascript:alert(1)</loc></url>
      </urlset>
      """)
    #expect(document.kind == .sitemap)
    #expect(
      document.pages.map(\.description) == [
        "https://example.com/a?x=1&y=2", "https://example.com/b",
      ])
    #expect(document.lists == [])
    #expect(document.badEntryCount == 1)
    #expect(document.isWellFormed)
  }

  /// If all attributes were read, this would not end in the time of a test run.
  @Test func `a tag of a hundred thousand attributes ends the document`() throws {
    let attributes = (0..<200_000).map { "a\($0)='>'" }.joined(separator: " ")
    let document = try document(
      "<urlset><url><loc>https://example.com/a</loc></url><url \(attributes)><loc>/b</loc></url></urlset>"
    )
    #expect(document.pages.map(\.description) == ["https://example.com/a"])
    #expect(!document.isWellFormed)
  }

  @Test func `long text is no long tag`() throws {
    let text = String(repeating: "it's 1 < 2, and \"so on\"; ", count: 4000)
    let quoted = text.replacing("<", with: "or")
    let document = try document(
      "<urlset><!-- \(text) --><a><![CDATA[<b \(quoted)]]></a><c>\(quoted)</c>"
        + "<url><loc>/b</loc></url></urlset>")
    #expect(document.pages.map(\.description) == ["https://example.com/b"])
    #expect(document.isWellFormed)
  }

  @Test func `a sitemap index and a robots.txt name sitemaps`() throws {
    let index = try document(
      """
      <sitemapindex><sitemap><loc>https://example.com/1.xml.gz</loc></sitemap>
      <sitemap><loc>/2.xml</loc></sitemap></sitemapindex>
      """)
    #expect(index.kind == .sitemapIndex)
    #expect(index.pages == [])
    #expect(
      index.lists.map(\.description) == [
        "https://example.com/1.xml.gz", "https://example.com/2.xml",
      ])
    let robots = try document(
      "User-agent: *\nSitemap: /map.xml\nSitemap: https://other.example/x\n",
      from: "https://example.com/robots.txt")
    #expect(robots.kind == .robots)
    #expect(
      robots.lists.map(\.description) == ["https://example.com/map.xml", "https://other.example/x"])
  }

  @Test func `RSS of all ages names pages`() throws {
    let document = try document(
      """
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
        <link>https://example.com/</link>
        <atom:link rel="self" href="https://example.com/feed"/>
        <atom:link rel="next" href="/feed?page=2"/>
        <item><title>A &nbsp; B</title><link>/a</link><guid>https://example.com/wrong</guid></item>
        <item><guid>https://example.com/b</guid></item>
        <item><guid isPermaLink="false">https://example.com/wrong</guid></item>
        <item><source url="https://example.com/wrong">x</source><link> </link></item>
      </channel></rss>
      """)
    #expect(document.kind == .rss)
    #expect(
      document.pages.map(\.description) == ["https://example.com/a", "https://example.com/b"])
    #expect(document.lists.map(\.description) == ["https://example.com/feed?page=2"])
    let old = try self.document(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <channel rdf:about="https://example.com/wrong"/>
      <item rdf:about="https://example.com/a"><link>https://example.com/a1</link></item>
      <item rdf:about="https://example.com/b"/></rdf:RDF>
      """)
    #expect(old.pages.map(\.description) == ["https://example.com/a1", "https://example.com/b"])
  }

  @Test func `Atom names the alternate of each entry`() throws {
    let document = try document(
      """
      <feed xmlns="http://www.w3.org/2005/Atom">
        <link href="https://example.com/wrong"/><link rel="next" href="?page=2"/>
        <entry><link rel="enclosure" href="/wrong.mp3"/><link rel="alternate" href="/a"/>
          <link rel="alternate" hreflang="de" href="/wrong"/></entry>
        <entry><link href="/b"/></entry>
        <entry><id>urn:x</id></entry>
      </feed>
      """)
    #expect(document.kind == .atom)
    #expect(
      document.pages.map(\.description) == ["https://example.com/a", "https://example.com/b"])
    #expect(document.lists.map(\.description) == ["https://example.com/list?page=2"])
  }

  @Test func `a JSON feed names pages`() throws {
    let document = try document(
      #"{"version": "https://jsonfeed.org/version/1.1", "next_url": "/2.json", "items": ["#
        + #"{"id": "1", "url": "/a"}, {"id": "2", "external_url": "https://other.example/b"}, {}]}"#
    )
    #expect(document.kind == .jsonFeed)
    #expect(
      document.pages.map(\.description) == ["https://example.com/a", "https://other.example/b"])
    #expect(document.lists.map(\.description) == ["https://example.com/2.json"])
    #expect(try self.document(#"{"items": []}"#).kind == nil)
  }

  @Test func `plain text names a page a line`() throws {
    let document = try document("\u{FEFF}https://example.com/a\r\n\nhttps://example.com/b\n/c\n")
    #expect(document.kind == .text)
    #expect(
      document.pages.map(\.description) == ["https://example.com/a", "https://example.com/b"])
    #expect(document.badEntryCount == 1)
  }

  @Test func `what is no list is none`() throws {
    for text in ["", "<html><body><a href='/x'>x</a></body></html>", "Hello.", "{", "<"] {
      let document = try document(text)
      #expect(document.kind == nil, "\(text)")
      #expect(document.pages == [])
    }
  }

  @Test func `a feed that is cut off gives what it has`() throws {
    let document = try document("<urlset><url><loc>/a</loc></url><url><loc>/b</loc></url><url><l")
    #expect(document.pages.map(\.target) == ["/a", "/b"])
    #expect(!document.isWellFormed)
  }

  @Test func `entities of a document's own do not exist, nor does anything outside it`() throws {
    var bomb = "<!DOCTYPE urlset [<!ENTITY a0 \"/\(String(repeating: "a", count: 100))\">"
    for level in 1...12 {
      bomb += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 12))\">"
    }
    bomb += "<!ENTITY file SYSTEM \"file:///etc/passwd\">]><urlset><url x=\"&a12;\">"
    bomb += "<loc>/&a12;</loc></url><url><loc>/x&file;y</loc></url></urlset>"
    let document = try document(bomb)
    #expect(document.pages.allSatisfy { $0.target.utf8.count < 10 })
  }
}
