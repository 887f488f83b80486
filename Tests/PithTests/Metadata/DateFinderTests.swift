import PithModel
import Testing

@testable import Pith

struct DateFinderTests {
  private static let headline = "<h1>The harbour line returns</h1>"

  private func jsonLD(_ members: String) -> String {
    "<script type=\"application/ld+json\">{\"@type\":\"Article\",\(members)}</script>"
  }

  private func dates(
    head: String = "", top: String = headline, end: String = "", retrieved: String? = nil
  ) -> Metadata {
    MetadataPage.html(head: head, top: top, end: end, retrieved: retrieved)
  }

  // MARK: Declared against visible

  @Test func `a site that was published anew shows the earlier day`() {
    let data = dates(
      head: jsonLD("\"datePublished\":\"2025-11-05\",\"dateModified\":\"2025-11-05\""),
      top: Self.headline + "<p>January 31, 2024</p>")
    #expect(data.published == MetadataValue("2024-01-31", from: .dateline))
    #expect(data.modified == MetadataValue("2025-11-05", from: .jsonLD))
  }

  @Test func `a page that was changed later keeps its declared day`() {
    let data = dates(
      head: jsonLD("\"datePublished\":\"2025-11-05\",\"dateModified\":\"2025-12-05\""),
      top: Self.headline + "<p>January 31, 2024</p>")
    #expect(data.published?.value == "2025-11-05")
  }

  @Test(arguments: [
    "<p>Released: January 31, 2024</p>", "<p>Release date: January 31, 2024</p>",
    "<p>Joined: January 31, 2024</p>", "<p>Deadline: January 31, 2024</p>",
    "<p>Received January 31, 2024; accepted February 5, 2024</p>",
    "<p><a href=\"/meals\">School meals stay free</a> <span>31 January 2024</span></p>",
    """
    <p>The harbour line was opened on <time datetime="1850-08-14">14 August 1850</time> by the mayor of \
    the town and a brass band, in front of a crowd of four thousand people.</p>
    """,
  ])
  func `a date of something else does not correct a declared one`(line: String) {
    let data = dates(
      head: jsonLD("\"datePublished\":\"2025-11-05\",\"dateModified\":\"2025-11-05\""),
      top: Self.headline + line)
    #expect(data.published == MetadataValue("2025-11-05", from: .jsonLD))
  }

  @Test(arguments: [
    "By Max Born, 5 May 2024", "By Max Born | 5 May 2024", "Von Max Born 5. Mai 2024",
    "Press release, May 5, 2024", "News Release - May 5, 2024",
    "For immediate release: May 5, 2024",
    "Press release published May 5, 2024", "Released: May 5, 2024 | By Jane Doe",
    "By Jane Doe (joined the paper in 2014), 5 May 2024",
    "Jan de Vries, lid van de redactie, 5 mei 2024",
  ])
  func `a word that goes with other dates says nothing farther away or in a name`(line: String) {
    #expect(dates(top: Self.headline + "<p>\(line)</p>").published?.value == "2024-05-05")
  }

  @Test func `a page has no date where it only tells when a member joined`() {
    #expect(dates(top: Self.headline + "<p>Joined: 4 March 2014</p>").published == nil)
    #expect(
      dates(top: Self.headline + "<p>Posted: 4 March 2014</p>").published?.value == "2014-03-04")
  }

  @Test func `a date before the headline corrects nothing`() {
    let data = dates(
      head: jsonLD("\"datePublished\":\"2025-11-05\",\"dateModified\":\"2025-11-05\""),
      top: "<p>January 31, 2024</p>" + Self.headline)
    #expect(data.published?.value == "2025-11-05")
  }

  @Test func `the same moment is told with the offset of the place`() {
    let head = """
      <meta property="article:published_time" content="2025-12-19T03:05:00+00:00">
      <meta property="article:modified_time" content="2025-12-20T03:05:00+00:00">
      """
    let local = dates(
      head: head, top: Self.headline + "<time datetime=\"2025-12-18T19:05:00-08:00\">18 Dec</time>")
    #expect(local.published == MetadataValue("2025-12-18T19:05:00-08:00", from: .timeElement))
    let other = dates(
      head: head, top: Self.headline + "<time datetime=\"2025-12-18T18:05:00-08:00\">18 Dec</time>")
    #expect(other.published == MetadataValue("2025-12-19T03:05:00+00:00", from: .openGraph))
  }

  // MARK: Elements

  @Test func `the time beside the headline stands before one in the site's header`() {
    let data = MetadataPage.read(
      """
      <!DOCTYPE html><html lang="en"><body><div><time datetime="2026-03-05">5 March 2026</time></div>
      <p>One line</p><p>Two lines</p><p>Three lines</p><p>Four lines</p><p>Five lines</p>
      <main>\(Self.headline)<time datetime="2024-06-04">4 June 2024</time>\(MetadataPage.prose)</main>
      </body></html>
      """)
    #expect(data.published == MetadataValue("2024-06-04", from: .timeElement))
  }

  @Test func `a time that is called updated is not when the page was published`() {
    let data = dates(
      top: Self.headline + """
        <time class="updated" datetime="2024-06-09">9 June</time>
        <time class="published" datetime="2024-06-04">4 June</time>
        """)
    #expect(data.published?.value == "2024-06-04")
    #expect(data.modified == MetadataValue("2024-06-09", from: .timeElement))
  }

  @Test func `what is around the headline does not make its date another's`() {
    let data = MetadataPage.read(
      """
      <html lang="en"><body><div class="teaser"><main>\(Self.headline)
      <time datetime="2024-06-04">4 June</time>\(MetadataPage.prose)</main></div></body></html>
      """)
    #expect(data.published?.value == "2024-06-04")
    let other = dates(
      top: Self.headline,
      end: "<div class=\"teaser\"><time datetime=\"2023-06-04\">4 June</time></div>")
    #expect(other.published == nil)
  }

  @Test func `a date under a label is found in a column beside the text`() {
    let data = dates(
      end: "<div class=\"sidebar\"><h4>Published</h4><div>July 8, 2025</div></div>")
    #expect(data.published == MetadataValue("2025-07-08", from: .dateline))
  }

  @Test func `of dates beside the text only a lone one is believed`() {
    let one = "<div class=\"sidebar\"><span class=\"post-date\">8 July 2025</span></div>"
    #expect(dates(end: one).published?.value == "2025-07-08")
    let two = one + one.replacing("8 July", with: "9 July")
    #expect(dates(end: two).published == nil)
  }

  @Test func `a label in a line of its own says what the next line dates`() {
    let data = dates(
      top: Self.headline + "<div>Posted on</div><div>Nov 21, 2018</div><div>Updated at</div>"
        + "<div>Dec 10, 2025</div>")
    #expect(data.published?.value == "2018-11-21")
  }

  @Test func `a date after the byline behind the text is the article's`() {
    let data = dates(end: "<p>Written by Ada Example</p><p>April 8, 2024</p>")
    #expect(data.published == MetadataValue("2024-04-08", from: .dateline))
    #expect(dates(end: "<p>Nothing else</p><p>April 8, 2024</p>").published == nil)
  }

  @Test func `a meta tag that is not known may still say what it holds`() {
    let data = dates(head: "<meta name=\"w-published-date\" content=\"2025-05-27T06:03:43Z\">")
    #expect(data.published == MetadataValue("2025-05-27T06:03:43Z", from: .meta))
    let known = dates(
      head: """
        <meta name="w-published-date" content="2025-05-27"><meta name="date" content="2021-02-16">
        """)
    #expect(known.published?.value == "2021-02-16")
    #expect(dates(head: "<meta name=\"publisher-update\" content=\"2025-05-27\">").published == nil)
  }

  // MARK: Retrieval

  @Test func `nothing is from after the retrieval`() {
    let head = """
      <meta property="article:published_time" content="2031-05-01">
      <meta name="date" content="2024-05-01">
      """
    #expect(dates(head: head).published?.value == "2031-05-01")
    let known = dates(head: head, retrieved: "2026-01-31")
    #expect(known.published == MetadataValue("2024-05-01", from: .meta))
    let visible = dates(top: Self.headline + "<p>1 May 2031</p>", retrieved: "2026-01-31")
    #expect(visible.published == nil)
  }

  @Test(arguments: [
    ("2026-01-31", "2026-01-31", true), ("2026-01-31", "2026-02-01", true),
    ("2026-01-31", "2026-02-02", false), ("2026-12-31T08:00:00Z", "2027-01-01", true),
    ("2026-01-31T08:00:00Z", "2026-01-31T09:30:00+02:00", true),
    ("2026-01-31T08:00:00Z", "2026-01-31T09:30:00+01:00", false),
  ])
  func `a day may have begun elsewhere and a moment not`(
    retrieved: String, date: String, isAllowed: Bool
  ) {
    let head = "<meta name=\"date\" content=\"\(date)\">"
    #expect((dates(head: head, retrieved: retrieved).published != nil) == isAllowed)
  }

  @Test func `plain text has no date after its retrieval either`() {
    let text =
      "The harbour line returns\n\nBy Ada Example, 1 May 2031\n\n" + MetadataPage.plainProse
    #expect(MetadataPage.read(text, input: .text).published?.value == "2031-05-01")
    #expect(
      MetadataPage.read(text, retrieved: "2026-01-31", input: .text).published == nil)
  }
}
