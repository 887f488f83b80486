import PithModel
import PithPage
import Testing

@testable import PithRules

struct UnitsTests {
  private func group(of word: String, in html: String) throws -> Units.Group? {
    let view = PageView(PageReader.readHTML(Array("<!doctype html><body>\(html)</body>".utf8)))
    let index = try #require(view.blocks.indices.first { view.text($0).contains(word) })
    return view.units.group(of: Int(view.blocks[index].node))
  }

  private func cards(_ count: Int, class name: String = "card") -> String {
    String(
      repeating: "<div class=\(name)><h3><a href=/>A title</a></h3><p>One two three four</p></div>",
      count: count)
  }

  @Test func `siblings alike of several blocks are units`() throws {
    let group = try #require(try group(of: "two", in: "<section>\(cards(4))</section>"))
    #expect(group.count == 4)
    #expect(group.words == 24)
    #expect(group.linkWords == 8)
    #expect(group.proseWords == 0)
  }

  @Test func `two siblings, others of another class, and items of one block are none`() throws {
    #expect(try group(of: "two", in: cards(2)) == nil)
    #expect(try group(of: "two", in: cards(1) + cards(1, class: "b") + cards(1, class: "c")) == nil)
    #expect(try group(of: "two", in: "<p>One</p><p>One two</p><p>One</p>") == nil)
  }

  @Test func `of groups inside each other the larger counts`() throws {
    let row = "<div class=row>\(cards(3))</div>"
    #expect(try group(of: "two", in: row + row)?.count == 3)
    #expect(try group(of: "two", in: String(repeating: row, count: 5))?.count == 5)
  }

  @Test func `plain text has none`() throws {
    let text = String(repeating: "One two\nthree\n\n", count: 5)
    let view = PageView(
      PageReader.read(Array(text.utf8), input: .text, charset: "utf-8"))
    #expect(view.units.group(of: Int(view.blocks[0].node)) == nil)
  }
}
