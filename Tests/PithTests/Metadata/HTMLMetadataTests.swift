import PithModel
import Testing

@testable import Pith

struct HTMLMetadataTests {
  private static let jsonLD = """
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"The harbour line returns",
    "author":{"@type":"Person","name":"Ada Example"},"datePublished":"2024-03-05T08:00:00+01:00",
    "dateModified":"2024-03-06","publisher":{"@type":"Organization","name":"Example Post"},
    "license":"https://creativecommons.org/licenses/by/4.0/","keywords":["rail","harbour"]}</script>
    """

  @Test func `reads everything from JSON-LD`() {
    let data = MetadataPage.html(head: Self.jsonLD)
    #expect(data.authors == MetadataValue(["Ada Example"], from: .jsonLD))
    #expect(data.published == MetadataValue("2024-03-05T08:00:00+01:00", from: .jsonLD))
    #expect(data.modified == MetadataValue("2024-03-06", from: .jsonLD))
    #expect(data.site == MetadataValue("Example Post", from: .jsonLD))
    #expect(data.tags == MetadataValue(["rail", "harbour"], from: .jsonLD))
    #expect(
      data.license
        == MetadataValue("https://creativecommons.org/licenses/by/4.0/", from: .jsonLD))
    #expect(data.title == MetadataValue("The harbour line returns", from: .heading))
    #expect(data.language == MetadataValue("en", from: .meta))
  }

  @Test func `reads Open Graph and meta tags`() {
    let data = MetadataPage.html(
      head: """
        <title>The harbour line returns | Example Post</title>
        <meta property="og:title" content="The harbour line returns">
        <meta property="og:site_name" content="Example Post">
        <meta property="og:description" content="Trains &amp; bridges">
        <meta property="og:image" content="/lead.jpg">
        <meta property="article:published_time" content="2024-03-05T08:00:00Z">
        <meta property="article:modified_time" content="2024-03-07T08:00:00Z">
        <meta property="article:author" content="https://social.example/ada">
        <meta property="article:tag" content="rail"><meta property="article:tag" content="town">
        <meta name="author" content="Ada Example and Bo Sample">
        <link rel="canonical" href="https://post.example/town/harbour?a=1#top">
        """)
    #expect(data.site == MetadataValue("Example Post", from: .openGraph))
    #expect(data.description == MetadataValue("Trains & bridges", from: .openGraph))
    #expect(data.image == MetadataValue("https://post.example/lead.jpg", from: .openGraph))
    #expect(data.published == MetadataValue("2024-03-05T08:00:00Z", from: .openGraph))
    #expect(data.modified == MetadataValue("2024-03-07T08:00:00Z", from: .openGraph))
    #expect(data.authors == MetadataValue(["Ada Example", "Bo Sample"], from: .meta))
    #expect(data.tags == MetadataValue(["rail", "town"], from: .openGraph))
    #expect(data.url == MetadataValue("https://post.example/town/harbour?a=1", from: .meta))
  }

  @Test func `reads microdata`() {
    let data = MetadataPage.html(
      top: """
        <h1>The harbour line returns</h1>
        <div itemprop="author" itemscope><span itemprop="name">Ada Example</span></div>
        <time itemprop="datePublished" datetime="2024-03-05">Tuesday</time>
        """)
    #expect(data.authors == MetadataValue(["Ada Example"], from: .microdata))
    #expect(data.published == MetadataValue("2024-03-05", from: .microdata))
  }

  @Test func `reads a time element and a byline`() {
    let data = MetadataPage.html(
      top: """
        <h1>The harbour line returns</h1><p>By Ada Example</p>
        <time datetime="2024-03-05T10:15:00+01:00">Tuesday</time>
        """)
    #expect(data.authors == MetadataValue(["Ada Example"], from: .byline))
    #expect(data.published == MetadataValue("2024-03-05T10:15:00+01:00", from: .timeElement))
  }

  @Test func `reads a dateline and an updated line apart`() {
    let data = MetadataPage.html(
      top: """
        <h1>The harbour line returns</h1><p>Published 5 March 2024, updated 7 March 2024</p>
        """)
    #expect(data.published == MetadataValue("2024-03-05", from: .dateline))
    #expect(data.modified == MetadataValue("2024-03-07", from: .dateline))
  }

  @Test func `takes the day of change when no other is known`() {
    let data = MetadataPage.html(
      top: "<h1>The harbour line returns</h1><p>Last updated: 7 March 2024</p>")
    #expect(data.published?.value == "2024-03-07")
    #expect(data.modified?.value == "2024-03-07")
  }

  @Test func `reads the date in the address last`() {
    let data = MetadataPage.html(url: "https://post.example/2024/03/05/harbour")
    #expect(data.published == MetadataValue("2024-03-05", from: .url))
    #expect(data.url == MetadataValue("https://post.example/2024/03/05/harbour", from: .url))
  }

  @Test func `prefers data to what is seen`() {
    let data = MetadataPage.html(
      head: Self.jsonLD,
      top: "<h1>The harbour line returns</h1><p>By Someone Else, 1 January 2020</p>")
    #expect(data.authors?.value == ["Ada Example"])
    #expect(data.published?.value == "2024-03-05T08:00:00+01:00")
  }

  @Test func `prefers a seen name to a publisher as author`() {
    let head = Self.jsonLD.replacing("Ada Example", with: "Example Post")
    let data = MetadataPage.html(
      head: head, top: "<h1>The harbour line returns</h1><p>By Bo Sample</p>")
    #expect(data.authors == MetadataValue(["Bo Sample"], from: .byline))
    #expect(MetadataPage.html(head: head).authors?.value == ["Example Post"])
  }

  @Test func `joins a label with the name below it`() {
    let data = MetadataPage.html(
      top: "<h1>The harbour line returns</h1><p>Written by</p><p>Ada Example</p>")
    #expect(data.authors?.value == ["Ada Example"])
  }

  @Test func `believes a bare name beside a date and none in a menu`() {
    let data = MetadataPage.html(
      top: """
        <ul><li>Machine Learning</li><li>By Role</li></ul>
        <h1>The harbour line returns</h1><p>Ada Example</p><p>5 March 2024</p>
        """)
    #expect(data.authors?.value == ["Ada Example"])
    #expect(
      MetadataPage.html(
        top: "<nav><a href=a>By Role</a></nav><h1>The harbour line returns</h1>"
      ).authors == nil)
  }

  @Test func `leaves empty what is not known`() {
    let data = MetadataPage.html()
    #expect(data.authors == nil && data.published == nil && data.modified == nil)
    #expect(data.site == nil && data.url == nil && data.image == nil && data.tags == nil)
    #expect(data.license == nil && data.description == nil && data.dateText == nil)
  }

  @Test func `does not take the date in a caption`() {
    let data = MetadataPage.html(
      top: """
        <h1>The harbour line returns</h1><p>Workers clear the tracks near the old station on \
        the morning of May 1, 2022. Photo for illustrative purposes.</p>
        """)
    #expect(data.published == nil)
  }

  @Test func `keeps a date without a year as text`() {
    let data = MetadataPage.html(
      top: "<h1>The harbour line returns</h1><p>27 May, 10:28 AM</p>")
    #expect(data.published == nil)
    #expect(data.dateText?.value == "27 May, 10:28 AM")
  }

  @Test func `passes over an address as author and reads broken JSON-LD`() {
    let data = MetadataPage.html(
      head: """
        <meta property="article:author" content="https://social.example/ada">
        <script type="application/ld+json">/* c */ [{"@type":["Article"],"datePublished":
        "2024-03-05",},</script>
        """)
    #expect(data.authors == nil)
    #expect(data.published?.value == "2024-03-05")
  }

  @Test func `makes hostile values harmless`() {
    let long = String(repeating: "wide ", count: 2_000)
    let data = MetadataPage.read(
      """
      <html><head><title>Good&#10;---&#13;\u{202E}evil\u{7}</title>
      <meta name="description" content="\(long)"><meta name="keywords" content="a,\(long),b,a">
      <link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="data:,x">
      <link rel="license" href="vbscript:x"></head><body>\(MetadataPage.prose)</body></html>
      """)
    #expect(data.title?.value == "Good --- evil")
    #expect((data.description?.value.utf8.count ?? 0) <= 5_000)
    #expect(data.tags?.value == ["a", "b"])
    #expect(data.url == nil && data.image == nil && data.license == nil)
  }

  @Test func `reads a licence link`() {
    let data = MetadataPage.html(
      end: #"<a rel="license" href="//creativecommons.org/licenses/by-sa/4.0/">CC</a>"#)
    #expect(data.license?.value == "https://creativecommons.org/licenses/by-sa/4.0/")
  }
}
