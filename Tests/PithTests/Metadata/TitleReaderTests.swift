import PithModel
import Testing

@testable import Pith

struct TitleReaderTests {
  private func title(head: String = "", top: String, end: String = "") -> MetadataValue<String>? {
    MetadataPage.html(head: head, top: top, end: end).title
  }

  @Test func `an h1 in a breadcrumb trail is none of the headline`() {
    let head = """
      <title>Harbour line: trains, times, tickets</title>
      <meta property="og:title" content="Harbour line: trains, times, tickets">
      <script type="application/ld+json">{"@type":"NewsArticle",
      "headline":"The trains are coming home"}</script>
      """
    let trail = """
      <ol><li><a href="/">Home</a></li><li><h1>Harbour line: trains, times, tickets</h1></li></ol>
      <h2>The trains are coming home</h2>
      """
    #expect(title(head: head, top: trail)?.value == "The trains are coming home")
    let named = trail.replacing("<ol><li>", with: "<div class=\"breadcrumb\"><p>")
      .replacing("</li><li><h1>", with: "</p><h1>").replacing(
        "</h1></li></ol>", with: "</h1></div>")
    #expect(title(head: head, top: named)?.value == "The trains are coming home")
  }

  @Test func `the name of a book on all its pages is not the title of one`() {
    let found = title(
      head: "<title>What is owning? - The Bread Book</title>",
      top: "<h1>The Bread Book</h1><h2>What is owning?</h2>")
    #expect(found == MetadataValue("What is owning?", from: .heading))
    let headline = title(
      head: """
        <title>News - The Bread Book</title><meta property="og:title" content="The Bread Book">
        """, top: "<h1>The Bread Book</h1>")
    #expect(headline?.value == "The Bread Book")
  }

  @Test func `a heading of lower rank is the headline where a declared title repeats it`() {
    let found = title(
      head: "<meta property=\"og:title\" content=\"The harbour line returns in spring\">",
      top:
        "<h1>Example Post of the whole region</h1><h2>The harbour line returns in the spring</h2>")
    #expect(found == MetadataValue("The harbour line returns in the spring", from: .heading))
  }

  @Test func `a heading behind the text heads another`() {
    let found = title(
      head: "<title>The harbour line returns</title>", top: "",
      end: "<h1>A message from all of our readers</h1>")
    #expect(found == MetadataValue("The harbour line returns", from: .meta))
  }

  @Test func `questions that a page answers do not make it one`() {
    let found = title(
      head: """
        <meta property="og:title" content="Moving to the harbour">
        <script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question",
        "name":"What does a crane cost for a whole day?"}]}</script>
        """, top: "")
    #expect(found?.value == "Moving to the harbour")
  }

  @Test func `the host's name is a tail like the site's`() {
    let found = title(
      head: """
        <title>The harbour line - Oldharbour</title>
        <link rel="canonical" href="https://www.oldharbour.example/line">
        """, top: "")
    #expect(found == MetadataValue("The harbour line", from: .meta))
  }
}
