import PithModel
import PithPage
import Testing

@testable import PithRules

struct PageSignsTests {
  /// The names of the signs that are not 0 on a page.
  private func signs(_ html: String, input: InputKind = .html) -> Set<String> {
    let page = PageReader.read(Array(html.utf8), input: input, charset: "utf-8")
    let values = PageView(page).signs.values
    #expect(values.count == PageSigns.names.count)
    return Set(values.indices.filter { values[$0] != 0 }.map { PageSigns.names[$0] })
  }

  @Test(arguments: [
    (#"{"@type":"NewsArticle","name":"A"}"#, ["schema.newsArticle"]),
    (#"{"@type" : [ "Article" , "Recipe"],"Product":1}"#, ["schema.article", "schema.recipe"]),
    (#"{"@graph":[{"@type":"WebPage"},{"@type":"Blog"}]}"#, ["schema.webPage", "schema.blog"]),
    (#"{"@type":null,"name":"Article"}"#, []),
    (#"{"@type":"Article"#, ["schema.article"]),
    (#"{"@type":["Article""#, ["schema.article"]),
    (#"{"@type":"#, []),
  ])
  func `reads types of JSON-LD`(json: String, expected: [String]) {
    let html = "<!doctype html><script type='application/ld+json'>\(json)</script><p>A text.</p>"
    #expect(signs(html) == Set(expected))
  }

  @Test func `reads types of microdata`() {
    let html = "<!doctype html><div itemscope itemtype='https://schema.org/Product'><p>A.</p></div>"
    #expect(signs(html) == ["schema.product"])
  }

  @Test(arguments: [
    ("article", "og.article"), ("og:product", "og.product"), ("website", "og.website"),
  ])
  func `reads what Open Graph calls the page`(type: String, sign: String) {
    #expect(signs("<!doctype html><meta property=og:type content='\(type)'><p>A.</p>") == [sign])
  }

  @Test func `an article among several types of Open Graph counts`() {
    let website = "<meta property=og:type content=website>"
    let article = "<meta property=og:type content=Article>"
    #expect(signs("<!doctype html>\(website)\(article)<p>A.</p>") == ["og.article"])
    #expect(signs("<!doctype html>\(article)\(website)<p>A.</p>") == ["og.article"])
  }

  @Test func `an empty canonical address is none`() {
    let head =
      "<link rel=canonical href=''><meta property=og:url content='https://example.com/docs'>"
    #expect(signs("<!doctype html>\(head)<p>A.</p>").contains("address.documentation"))
  }

  @Test func `the model of kinds knows all evidence and all signs`() {
    let columns = EvidenceLayout.columnCount + PageSigns.names.count
    #expect(PageKindModel.html.means.count == columns)
    #expect(PageKindModel.html.scales.count == columns)
    #expect(PageKindModel.html.weights.allSatisfy { $0.count == columns })
  }

  @Test func `prefers the canonical address`() {
    let other = "<meta property=og:url content='https://example.com/docs/'>"
    let canonical = "<link rel=Canonical href='https://example.com/forum'>"
    let shape: Set = ["address.isKnown", "address.segments", "address.logLastLength"]
    #expect(signs("<!doctype html>\(other)<p>A.</p>") == shape.union(["address.documentation"]))
    #expect(signs("<!doctype html>\(other)\(canonical)<p>A.</p>") == shape.union(["address.forum"]))
  }

  @Test func `plain text has no signs`() {
    #expect(signs("A text, and no page.", input: .text).isEmpty)
  }
}
