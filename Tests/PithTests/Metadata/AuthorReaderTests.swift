import PithModel
import Testing

@testable import Pith

struct AuthorReaderTests {
  private static let headline = "<h1>The harbour line returns</h1>"
  private static let publisher = """
    <meta property="og:site_name" content="Example Post">
    <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization",
    "name":"Example Post"}}</script>
    """

  private func authors(head: String = "", top: String = headline, end: String = "") -> [String]? {
    MetadataPage.html(head: head, top: top, end: end).authors?.value
  }

  // MARK: Data

  @Test func `a labelled value names an author only when its label says so`() {
    let pair = """
      <meta name="twitter:label1" content="Time to read">
      <meta name="twitter:data1" content="Eva Roth">
      """
    #expect(authors(head: pair) == nil)
    #expect(authors(head: pair.replacing("Time to read", with: "Written by")) == ["Eva Roth"])
  }

  @Test func `scholarly authors come in one tag each, under both names`() {
    let head = """
      <meta name="citation_authors" content="Example, Ada">
      <meta name="citation_authors" content="Roe, John">
      """
    #expect(authors(head: head) == ["Ada Example", "John Roe"])
  }

  @Test func `the people of answers did not ask`() {
    let answer = """
      <div class="answer"><span itemprop="author">Bo Sample</span></div>
      """
    #expect(authors(end: answer) == nil)
  }

  // MARK: Names on lines

  @Test func `a name in bold beside the text signs it where only the publisher is named`() {
    let name = "<p><strong>Moa Lindt</strong></p>"
    #expect(authors(head: Self.publisher, top: Self.headline + name) == ["Moa Lindt"])
    #expect(authors(head: Self.publisher, end: name) == ["Moa Lindt"])
    #expect(authors(head: Self.publisher) == ["Example Post"])
    #expect(
      authors(head: Self.publisher, top: Self.headline + "<p>Moa Lindt</p>") == ["Example Post"])
  }

  @Test func `the kicker above a headline is no name`() {
    let top = "<div>Nach Lindt-Abgang</div>" + Self.headline + "<p>5 May 2024</p>"
    let head =
      "<meta property=\"og:title\" content=\"Nach Lindt-Abgang: The harbour line returns\">"
      + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":"
      + "\"Nach Lindt-Abgang: The harbour line returns\"}</script>"
    #expect(authors(head: head, top: top) == nil)
  }

  @Test func `the label before a duration is no name`() {
    #expect(authors(top: Self.headline + "<p>Prep Time</p><p>10 mins</p>") == nil)
    #expect(authors(top: Self.headline + "<p>Eva Roth</p><p>5 May 2024</p>") == ["Eva Roth"])
  }

  @Test func `a heading over a note about the author is no name`() {
    let note = "<p>Eva Roth is a reporter who writes about harbours and trains.</p>"
    for heading in ["About the author", "About The Author", "Über den Autor"] {
      let box = "<div class=\"author-box\"><h4>\(heading)</h4>\(note)</div>"
      #expect(authors(end: box) != [String(heading.dropLast(7))])
      #expect(authors(end: box)?.contains { $0.hasPrefix(heading.prefix(4)) } != true)
    }
  }

  @Test func `a role behind a bare name is no part of it`() {
    #expect(authors(top: Self.headline + "<p>김민지 기자</p><p>2025-02-12 09:00</p>") == ["김민지"])
  }

  @Test func `a heading of the article is no name`() {
    #expect(authors(top: Self.headline + "<p>5 May 2024</p><h2>Cautionary Tale</h2>") == nil)
    #expect(authors(top: Self.headline + "<p>5 May 2024</p><p>Ada Example</p>") == ["Ada Example"])
  }

  @Test func `a byline behind the text outdoes a bare name at its head`() {
    let found = authors(
      top: Self.headline + "<p>5 May 2024</p><p>Gentle Harbour</p>",
      end: "<p>Written by Ada Example</p>")
    #expect(found == ["Ada Example"])
  }

  // MARK: Threads

  private func thread(_ posts: String) -> Metadata {
    let replies = (1...6).map { number in
      """
      <div class="post message"><a href="/members/user\(number)/">reply\(number)</a>
      <p>I think that the line would be fine, and my question is whether you have tried it too?</p>
      <a href="#">Reply</a> <a href="#">Quote</a></div>
      """
    }.joined()
    return MetadataPage.read(
      """
      <html lang="en" class="forum thread"><head><title>Harbour line? - Example Forum</title></head>
      <body class="forum"><h1>Has anyone tried the harbour line?</h1>
      <div>12 replies, last post by <a href="/members/late/">latecomer</a> on Friday, in all</div>
      <div class="posts thread">\(posts)\(replies)</div></body></html>
      """)
  }

  @Test func `the first link to a user names who started a thread`() {
    let data = thread(
      """
      <div class="post message"><a href="/members/khixxx.77/">khixxx</a>
      <p>Has anyone of you tried the harbour line with a bicycle, and where did you put it then?</p>
      </div>
      """)
    #expect(data.authors == MetadataValue(["khixxx"], from: .byline))
  }
}
