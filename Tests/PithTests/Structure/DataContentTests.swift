import PithModel
import Testing

@testable import Pith

/// Content that a page holds as data and does not show.
struct DataContentTests {
  private static let one =
    "The ferries run again since Monday, after the ice has left the harbour and the last of the "
    + "buoys is back in its place."
  private static let two =
    "The company says that it will keep the winter timetable until the end of the month, because "
    + "the crews need rest after a long season."
  private static let three =
    "Nobody knows what comes after that, and nobody asks, least of all the captain of the oldest "
    + "ship in the harbour."

  private func clean(_ html: String) -> Article {
    Cleaner().clean(Array("<!doctype html><html><body>\(html)</body></html>".utf8))
  }

  private func jsonLD(_ members: String) -> String {
    "<div id=root></div><script type='application/ld+json'>"
      + "{\"@context\":\"https://schema.org\",\(members)}</script>"
  }

  private func state(_ json: String) -> String {
    "<div id=__next></div><script id=__NEXT_DATA__ type='application/json'>\(json)</script>"
  }

  @Test func `the body of an article that is not shown is its text, cleaned as any page`() {
    let article = clean(
      jsonLD(
        "\"@type\":\"NewsArticle\",\"articleBody\":\"<p>\(Self.one)<\\/p><p>Share this article<\\/p>"
          + "<ul><li>\(Self.two)<\\/li><\\/ul>\""))
    #expect(article.text == "\(Self.one)\n\n\(Self.two)")
    #expect(article.strategy == "structured-data")
    #expect(article.status == .ok)
  }

  @Test(arguments: ["\\n\\n", "&lt;\\/p&gt;&lt;p&gt;"])
  func `plain and doubly escaped texts keep their paragraphs`(_ gap: String) {
    let article = clean(
      jsonLD("\"@type\":\"Article\",\"articleBody\":\"\(Self.one)\(gap)\(Self.two)\""))
    #expect(article.text == "\(Self.one)\n\n\(Self.two)")
  }

  @Test func `a question comes with its answers, a post with its comments, each once`() {
    let answers =
      "\"acceptedAnswer\":{\"text\":\"\(Self.two)\"},"
      + "\"suggestedAnswer\":[{\"text\":\"\(Self.three)\"},{\"text\":\"\(Self.two)\"}]"
    let question = "{\"@type\":\"Question\",\"text\":\"\(Self.one)\",\(answers)}"
    #expect(
      clean(jsonLD("\"@type\":\"QAPage\",\"mainEntity\":\(question)")).text
        == "\(Self.one)\n\n\(Self.two)\n\n\(Self.three)")
    let comments = "[{\"text\":\"\(Self.two)\",\"comment\":{\"text\":\"\(Self.three)\"}}]"
    #expect(
      clean(
        jsonLD(
          "\"@type\":\"DiscussionForumPosting\",\"text\":\"\(Self.one)\",\"comment\":\(comments)")
      ).text == "\(Self.one)\n\n\(Self.two)\n\n\(Self.three)")
  }

  @Test func `a product's description stands in for a page that shows nothing`() {
    let data = jsonLD("\"@type\":\"Product\",\"description\":\"\(Self.one) \(Self.two)\"")
    #expect(clean(data).text == "\(Self.one) \(Self.two)")
    #expect(clean("<p>\(Self.three)<p>\(Self.three)\(Self.three)" + data).strategy == "standard")
  }

  @Test func `a page that shows only the start of its article gets the rest`() {
    let long = [Self.one, Self.two, Self.three].joined(separator: "\\n")
    let more = (1...8).map {
      "Chapter \($0) of the log tells what happened on day \($0) of that trip."
    }
    let data = jsonLD(
      "\"@type\":\"Article\",\"articleBody\":\"\(long)\\n\(more.joined(separator: "\\n"))\"")
    let article = clean("<main><article><p>\(Self.one)</p></article></main>" + data)
    #expect(article.strategy == "structured-data")
    #expect(article.text.hasPrefix("\(Self.one)\n\n\(Self.two)"))
  }

  @Test func `a page that shows its article is read as it shows it`() {
    let shown = "<main><article><p>\(Self.one)<p>\(Self.two)<p>\(Self.three)</article></main>"
    let article = clean(
      shown + jsonLD("\"@type\":\"Article\",\"articleBody\":\"\(Self.one) \(Self.two)\""))
    #expect(article.strategy == "standard")
    #expect(article.text == "\(Self.one)\n\n\(Self.two)\n\n\(Self.three)")
  }

  @Test func `the state of a framework holds the text of a page without elements`() {
    let body =
      "[{\"type\":\"heading\",\"text\":\"Ice\"},{\"children\":[{\"text\":\"So \"},"
      + "{\"text\":\"\(Self.one)\"}]},{\"children\":[{\"text\":\"\(Self.two)\"}]},"
      + "{\"children\":[{\"text\":\"\(Self.three)\"}]}]"
    let article = clean(
      state(
        "{\"props\":{\"i18n\":{\"consent\":\"You can change what you have agreed to, any time.\"},"
          + "\"article\":{\"title\":\"Ice\",\"body\":\(body)}}}"))
    #expect(article.strategy == "page-state")
    #expect(article.text == "Ice\n\nSo \(Self.one)\n\n\(Self.two)\n\n\(Self.three)")
  }

  @Test(arguments: [
    ("window.__STATE__ = ", ";"),
    ("window[\"__Q\"] = window[\"__Q\"] || [];window[\"__Q\"].push(", ");"),
  ])
  func `state that a script hands to a window is read too`(opening: String, closing: String) {
    let html = "<p>\(Self.one)<\\/p><p>\(Self.two)<\\/p><p>\(Self.three)<\\/p>"
    let state = "{\"post\":{\"html\":\"\(html)\"}}"
    let article = clean("<div id=app></div><script>\(opening)\(state)\(closing)</script>")
    #expect(article.strategy == "page-state")
    #expect(article.text == "\(Self.one)\n\n\(Self.two)\n\n\(Self.three)")
  }

  @Test(arguments: [
    "window.__", "window.__a", "window.__a=", "window.__a = b", "window[\"__Q\"]=[];x.push(",
    "window[\"__Q\"]=[];x.push({",
  ])
  func `a script that hands over no state is no data`(script: String) {
    let article = clean("<p>\(Self.one)</p><script>\(script)</script><p>\(Self.two)</p>")
    #expect(article.text == "\(Self.one)\n\n\(Self.two)")
  }

  @Test func `members that all have some prose are no content`() {
    let members = [Self.one, Self.two, Self.three].enumerated().map {
      "\"part\($0.offset)\":{\"info\":\"\($0.element)\"}"
    }
    #expect(clean(state("{\(members.joined(separator: ","))}")).status == .empty)
  }

  @Test func `all that was shown and all data is accounted for`() {
    let data = jsonLD("\"@type\":\"Article\",\"articleBody\":\"\(Self.one)\\n\(Self.two)\"")
    let explanation = Cleaner().explain(Array("<!doctype html><body><p>Load.</p>\(data)".utf8))
    #expect(explanation.blocks.map(\.isKept) == [false, true, true])
    #expect(explanation.blocks.last?.path.hasPrefix("structured-data: ") == true)
  }

  @Test(arguments: [
    String(repeating: "{\"comment\":[", count: 20_000),
    "{\"@type\":\"Article\",\"articleBody\":\"" + String(repeating: "<div>", count: 20_000),
    "{\"@type\":\"Article\",\"comment\":["
      + String(repeating: "{\"text\":\"a\"},", count: 20_000),
    "{\"@type\":\"Article\",\"articleBody\":{\"articleBody\":[[[[",
  ])
  func `data without measure is read in bounds`(_ json: String) {
    for type in ["ld+json", "json"] {
      let article = clean("<script type='application/\(type)'>\(json)</script>")
      #expect(article.blocks.count <= 2_000)
    }
  }
}
