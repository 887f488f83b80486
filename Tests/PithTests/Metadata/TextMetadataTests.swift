import PithExport
import PithModel
import Testing

@testable import Pith

struct TextMetadataTests {
  private static let prose = """
    The town council voted on Tuesday evening to reopen the old harbour line, which had been \
    closed for eleven years, after residents collected more than four thousand signatures.

    Engineers inspected the bridges in the autumn and found them in better order than had been \
    feared. The harbour line will cost nine million, of which the region pays two thirds.
    """

  private func export(_ article: Article, _ context: ExportContext) -> [UInt8] {
    var bytes: [UInt8] = []
    OutputFormat.text.write(article, context: context, to: &bytes)
    return bytes
  }

  private func read(_ text: String) -> Metadata { MetadataPage.read(text, input: .text) }

  @Test(arguments: [
    "The harbour line returns\n\n",
    "Skip to content\nNews\n\nThe harbour line returns\n\nBy Ada Example\n\n",
    "Town News\n\nThe harbour line returns\n\n2 min read\nThe harbour line returns\n\n",
    "The harbour line returns - Example Post\n\nMenu\n\nThe harbour line returns\n\n5 March 2024\n",
    "27 May, 10:28 AM\n\nThe harbour line returns\n\n",
  ])
  func `finds the title`(head: String) {
    #expect(read(head + Self.prose).title == MetadataValue("The harbour line returns", from: .text))
  }

  @Test(arguments: [
    "Harbour\n\nThe harbour line returns\n\nTrains run again, eleven years on, for nine million\n\n",
    "News | Sport | Weather\n\nSport\n\nThe harbour line returns\n\nPhoto: Ada Example\n\n",
    "The harbour line returns | Example Post\nNews\nSport\nSign in\n\n5 March 2024\n\n",
    "* Home\n* Harbour line timetable\n\nThe harbour line returns\n\nBy Ada Example\n\n",
  ])
  func `is not led astray by sections, standfirsts, captions and menus`(head: String) {
    #expect(read(head + Self.prose).title?.value == "The harbour line returns")
  }

  /// A menu of teasers is as long as prose, so that the article seems to begin with it.
  private static let teasers = (1...12).map {
    "Plan \($0)\nSee how shops of every size use our tools to reach more people and to grow faster.\n"
  }.joined(separator: "\n")

  @Test func `finds the title behind a long menu of teasers`() {
    let page =
      "The harbour line returns - Example Post\n\n" + Self.teasers
      + "\nThe harbour line returns\n\nby Ada Example - 5 min read\n\n" + Self.prose
    #expect(read(page).title?.value == "The harbour line returns")
  }

  @Test(arguments: ["4.8 from 31 votes", "12 of 400 places left"])
  func `a rating or a count is no title`(line: String) {
    let page = "The harbour line returns\n\n\(line)\nServes 4\n\n" + Self.prose
    #expect(read(page).title?.value == "The harbour line returns")
  }

  @Test func `a line of the first paragraph's end is no title`() {
    let data = read("It had been asked for.\n\n" + Self.prose)
    #expect(data.title == nil)
  }

  @Test func `has no title when the text begins at once`() {
    #expect(read(Self.prose).title == nil)
  }

  @Test(arguments: [
    ("By Ada Example, 5 March 2024", ["Ada Example"], "2024-03-05"),
    ("Von Ada Beispiel\n5. März 2024, 10:15 Uhr", ["Ada Beispiel"], "2024-03-05T10:15"),
    ("Par Ada Exemple\nPublié le 5 mars 2024", ["Ada Exemple"], "2024-03-05"),
    ("Автор: Анна Примерова\n5 марта 2024", ["Анна Примерова"], "2024-03-05"),
  ])
  func `reads bylines of several languages`(lines: String, authors: [String], date: String) {
    let data = read("The harbour line returns\n\n\(lines)\n\n\(Self.prose)")
    #expect(data.authors?.value == authors)
    #expect(data.published?.value == date)
  }

  @Test(arguments: [
    "Ada Example\n5 March 2024",
    "Ada Example | Published 4 months ago",
    "Ada Example 7 hours ago",
    "Ada Example, Political Correspondent\n5 March 2024 9:33pm",
    "Read the summary of this article in our daily letter\nAda Example\nMarch 5, 2024",
    "Kolumne von Ada Example - 05.03.2024 um 08:52 Uhr - 12 Ergänzungen",
    "* Ada Example\n* Last Updated Mar 5, 2024",
    "Dec. 19, 2024 · Ada Example on behalf of the harbour group",
    "December 15, 2024 · 30 min · 6279 words · Ada Example",
    "Friday, May 5, 2024 · 30 min · 6279 words · Ada Example",
    "109 Comments | Ada Example | Last Updated: March 11, 2024",
    "Ada Example Ada Example | Last updated May 5, 2024",
  ])
  func `believes a name that a date or a role stands beside`(lines: String) {
    let data = read("The harbour line returns\n\n\(lines)\n\n\(Self.prose)")
    #expect(data.authors?.value == ["Ada Example"])
  }

  @Test(arguments: [
    "May 5, 2024 · San Francisco · Bo Sample · 6279 words", "SubscribeSign in\n5 March 2024",
    "Key Signatures\n5 March 2024",
    "Latest Bridges\nUpdated 5 March 2024", "Residents Collected",
  ])
  func `does not take headings for names`(lines: String) {
    let data = read("The harbour line returns\n\n\(lines)\n\n\(Self.prose)")
    #expect(data.authors == nil)
  }

  @Test(arguments: [
    "Written by Ada Example", "About the author\nAda Example", "Contributors: Ada Example",
    "This post was written by Ada Example, Head of Boats and Harbour Trains",
  ])
  func `finds the one labelled name wherever it stands`(lines: String) {
    let behind = read("The harbour line returns\n\n\(Self.prose)\n\nTags: harbour\n\n\(lines)\n")
    #expect(behind.authors?.value == ["Ada Example"])
    let several = read(
      "The harbour line returns\n\n\(Self.prose)\n\nA fire\n\nWritten by Bo Sample\n\n"
        + "A flood\n\nWritten by Cy Model\n\nA storm\n\nWritten by Di Pattern\n")
    #expect(several.authors == nil || several.authors?.value.count == 1)
  }

  @Test(arguments: [
    ("Published Mar 05, 2024\nLast updated 15 hours ago", "2024-03-05"),
    ("5 березня 2024, 10:15", "2024-03-05T10:15"),
    ("입력 2024.03.05 20:00 수정 2024.03.05 20:57", "2024-03-05T20:00"),
    ("05.03.2024, 17:26 Uhr\nArtikel mit Bild-Inhalten", "2024-03-05T17:26"),
    ("الثلاثاء 5 مارس 2024", "2024-03-05"),
    ("Uppdaterad 5 mars 2024 kl. 15.59", "2024-03-05T15:59"),
    ("2024年3月5日 10時15分", "2024-03-05T10:15"),
    ("5 Μαρτίου 2024", "2024-03-05"),
    ("5 marca 2024 r.", "2024-03-05"), ("2024. március 5.", "2024-03-05"),
    ("5 Mart 2024 Salı", "2024-03-05"), ("5 Mac 2024\n5 มีนาคม 2567", "2024-03-05"),
  ])
  func `reads dates of many languages some lines off the headline`(lines: String, date: String) {
    let data = read(
      "The harbour line returns\n\nA standfirst of a few words about the line\n\n\(lines)\n\n"
        + Self.prose)
    #expect(data.published?.value == date)
  }

  @Test(arguments: [
    ("Trains run again, eleven years on. By Ada Example on Mar. 5, 2024", "2024-03-05"),
    ("Posted on March 5, 2024 March 6, 2024 in Towns, Trains and Boats, In General", "2024-03-05"),
    (
      "Updated March 6, 20248:23 PM ET Originally published March 5, 202411:01 AM ET",
      "2024-03-05T11:01"
    ),
    ("Press agency, Harbour Town 05.03.24 09:56", "2024-03-05T09:56"),
    ("Published on 05/03/2024 - 13:55 GMT+1 • Updated 14:20", "2024-03-05T13:55+01:00"),
  ])
  func `finds the date in a line that tells more`(line: String, date: String) {
    let data = read("The harbour line returns\n\n\(line)\n\n\(Self.prose)")
    #expect(data.published?.value == date)
  }

  @Test(arguments: [
    "The line was closed after the storm of March 5, 2013.",
    "The storm came at 10:30 on March 5, 2013 and tore the rails from the old bridge.",
    "Published on March 5, 2013, the report names three reasons for the loss of the line.",
  ])
  func `a date in a sentence dates no article`(line: String) {
    #expect(read("The harbour line returns\n\n\(line)\n\n\(Self.prose)").published == nil)
  }

  @Test func `a date in the headline dates no article`() {
    #expect(read("What we know about the storm of 7 July 2005\n\n\(Self.prose)").published == nil)
  }

  @Test func `the date behind the headline goes before that of a teaser above it`() {
    let data = read(
      "Town News\n\n* [ March 9, 2024 ] A ferry sinks Uncategorized\n\nThe harbour line returns\n\n"
        + "March 5, 2024 39\n\n" + Self.prose)
    #expect(data.published?.value == "2024-03-05")
  }

  @Test func `a table of contents does not part a headline from its date`() {
    let contents = (1...40).map { "Bridge number \($0) of the line" }.joined(separator: "\n")
    let data = read(
      "Town News\nSport\nWeather\n\nThe harbour line returns\n\nHarbour office\nMarch 5, 2024\n"
        + "Table of Contents\n\(contents)\n\n" + Self.prose)
    #expect(data.title?.value == "The harbour line returns")
    #expect(data.published?.value == "2024-03-05")
  }

  @Test func `finds a labelled date behind the article`() {
    let data = read(
      "The harbour line returns\n\n\(Self.prose)\n\nHarbour office\n\nPage last modified\n"
        + "Last updated: November 13, 2025\n")
    #expect(data.published?.value == "2025-11-13")
  }

  @Test(arguments: [
    "The harbour line returns | Example Post\nNews\nSign in\n\nThe harbour line returns\n\n\(prose)",
    "The Example Post\nNews\n\nThe harbour line returns\n\n\(prose)\n\n"
      + "© 2024 The Example Post. All rights reserved.\n",
  ])
  func `names the site that the text names`(text: String) {
    #expect(read(text).site?.value.hasSuffix("Example Post") == true)
  }

  @Test func `does not take a company for the site`() {
    let data = read(
      "The harbour line returns\n\n\(Self.prose)\n\n© 2024 Holding Example. All rights reserved.\n")
    #expect(data.site == nil)
  }

  @Test(arguments: [
    "# The harbour line returns\n\nBy [Ada Example](/people/ada) • 5 March 2024 • 4 min read",
    "**The harbour line returns**\n\n[Ada Example](/people/ada) • 5 March 2024",
    "[4]The harbour line returns\n\nBy [11]Ada Example\nTuesday 5 March 2024",
  ])
  func `reads through the marks of text browsers and converters`(head: String) {
    let data = read(head + "\n\n" + Self.prose)
    #expect(data.title?.value == "The harbour line returns")
    #expect(data.authors?.value == ["Ada Example"])
    #expect(data.published?.value == "2024-03-05")
  }

  @Test func `finds the author in the note behind the article`() {
    let data = read(
      """
      The harbour line returns

      \(Self.prose)

      Ada Example

      News Editor

      Ada Example works as a news editor in the harbour town.
      """)
    #expect(data.authors == MetadataValue(["Ada Example"], from: .byline))
  }

  @Test func `reads Pith's own header back and keeps the text`() {
    let page = """
      <html lang="en"><head><title>The "harbour": line\\returns</title>
      <meta name="author" content="Ada Example, Bo Sample">
      <meta property="og:site_name" content="Example Post"><meta name="keywords" content="a b, c">
      <meta name="date" content="2024-03-05T10:15:00Z"></head>
      <body><h1>The "harbour": line\\returns</h1>\(MetadataPage.prose)</body></html>
      """
    let first = MetadataPage.clean(page)
    let context = ExportContext(source: "a.html")
    let written = export(first, context)
    let second = MetadataPage.clean(String(decoding: written, as: UTF8.self), input: nil)
    #expect(second.text == first.text)
    #expect(second.metadata.title?.value == first.metadata.title?.value)
    #expect(second.metadata.authors?.value == ["Ada Example", "Bo Sample"])
    #expect(second.metadata.published?.value == "2024-03-05T10:15:00Z")
    #expect(second.metadata.site?.value == "Example Post")
    #expect(second.metadata.tags?.value == ["a b", "c"])
    #expect(second.metadata.title?.source == .text)
    let again = export(second, context)
    #expect(again == written)
  }

  @Test func `takes text under a header for text though it quotes tags`() {
    let article = MetadataPage.clean(
      "Title: \"Tables\"\nSource: \"a\"\n\nWrite <table> and <tr> and <td>. \(Self.prose)",
      input: nil)
    #expect(article.metadata.title == MetadataValue("Tables", from: .text))
    #expect(article.text.contains("<table>"))
  }

  @Test func `takes headers behind a form feed for headers too`() {
    let one = "Title: \"One\"\nSource: \"a\"\n\n\(Self.prose)\n"
    let article = MetadataPage.clean(one + "\u{C}\n" + one, input: .text)
    #expect(!article.text.contains("Source:"))
    #expect(article.metadata.title?.value == "One")
  }

  @Test func `does not take other lines with quotes for a header`() {
    let article = MetadataPage.clean(
      "Title: \"The tempest\"\nNote: \"a play\"\n\n\(Self.prose)", input: .text)
    #expect(
      article.metadata.title?.source != .text || article.metadata.title?.value != "The tempest")
  }
}
