import Foundation
import Pith
import PithModel
import PithSnapshot
import PithTestSupport
import Testing

/// Inputs that are no pages, or pages that mean harm: each gets a status, and none brings Pith down.
struct BadInputTests {
  private static let story = """
    The ferry left the northern quay at seven, an hour late, because the harbour master had lost \
    the key of the barrier. Nobody complained, and the baker handed out rolls to those who waited.
    """

  private static func page(_ body: String) -> String {
    "<!doctype html><html lang=en><head><title>A ferry</title></head><body>\(body)</body></html>"
  }

  private static var longStory: String {
    page("<article>\(String(repeating: "<p>\(story)</p>", count: 5))</article>")
  }

  private func clean(_ text: String) -> Article { Cleaner().clean(Array(text.utf8)) }

  @Test(arguments: [
    "", " ", " \t\r\n\u{C}  \n\n", "\u{FEFF}", "<html></html>", "<!---->", "\u{A0}",
  ])
  func `nothing is empty`(_ text: String) {
    let article = clean(text)
    #expect(article.status == .empty)
    #expect(article.blocks == [])
    #expect(article.wordCount == 0)
  }

  @Test(arguments: [
    "<script>var a = 'not the article at all, but it is long enough to look like one';</script>",
    "<html><frameset cols=\"20%,80%\"><frame src=a.html><frame src=b.html></frameset></html>",
    "<html><head><style>p { color: red }</style></head><body><img src=a.png></body></html>",
  ])
  func `a page without text is empty`(_ text: String) {
    #expect(clean(text).status == .empty)
  }

  @Test func `binary data is undecodable`() {
    let image: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(0...255)
    let program: [UInt8] = [0x7F, 0x45, 0x4C, 0x46] + (0..<4096).map { UInt8($0 * 37 % 256) }
    for bytes in [image, program] {
      let article = Cleaner().clean(bytes)
      #expect(article.status == .undecodable)
      #expect(article.blocks == [])
      #expect(!article.warnings.isEmpty)
    }
  }

  @Test func `a page that breaks off anywhere still has a status`() throws {
    let fixture = try #require(PageFixture.all.first { $0.page.name.hasPrefix("news-live-feed") })
    let bytes = try fixture.bytes()
    let whole = Cleaner().clean(bytes)
    for length in stride(from: 0, to: bytes.count, by: 97) {
      let article = Cleaner().clean(Array(bytes[..<length]))
      #expect([.ok, .empty].contains(article.status), "\(length) bytes: \(article.status)")
      #expect(article.wordCount <= whole.wordCount * 2, "\(length) bytes")
    }
  }

  @Test func `NUL bytes hide no text and reach no output`() {
    let spread = Self.longStory.replacing("quay", with: "qu\0ay").replacing("<p>", with: "\0<p>")
    let article = clean(spread)
    #expect(article.status == .ok)
    #expect(article.blocks.contains { $0.text.contains("The ferry left the northern") })
    #expect(article.blocks.allSatisfy { !$0.text.unicodeScalars.contains("\0") })
  }

  @Test func `invalid UTF-8 is replaced and told`() {
    var bytes = Array("é ö ü ß — „Zitat“ ".utf8)
    bytes += Array(Self.longStory.utf8) + [0xC3, 0x28, 0xF0, 0x9F]
    var options = Cleaner.Options()
    options.charset = "utf-8"
    let article = Cleaner(options: options).clean(bytes)
    #expect(article.status == .ok)
    #expect(article.warnings.contains { $0.contains("undecodable") })
  }

  @Test(arguments: ["utf-16", "iso-8859-1", "shift_jis", "no-such-charset", "", "\u{0}"])
  func `a wrong charset label gives a status`(_ label: String) {
    var options = Cleaner.Options()
    options.charset = label
    let article = Cleaner(options: options).clean(Array(Self.longStory.utf8))
    #expect([.ok, .empty, .undecodable].contains(article.status))
  }

  @Test func `a page of five megabytes is read to its end`() {
    let paragraph = "<p>\(Self.story)</p>\n"
    let count = 5_000_000 / paragraph.utf8.count
    let body = (0..<count).map { "<p>Day \($0). \(Self.story)</p>\n" }.joined()
    let bytes = Array(Self.page("<article>\(body)</article>").utf8)
    let explanation = Cleaner().explain(bytes)
    #expect(explanation.article.status == .ok)
    #expect(explanation.blocks.last?.text.hasPrefix("Day \(count - 1). ") == true)
    #expect(explanation.article.blocks.count > count / 2)
  }

  @Test func `a million unclosed elements are one story`() {
    let article = clean(Self.page(String(repeating: "<b>", count: 1_000_000) + Self.story))
    #expect([.ok, .empty].contains(article.status))
    #expect(article.blocks.allSatisfy { $0.text == Self.story })
  }

  @Test func `a hundred thousand attributes are no matter`() {
    let attributes = (0..<100_000).map { "a\($0)=\"\($0)\"" }.joined(separator: " ")
    let article = clean(Self.page("<article \(attributes)><p>\(Self.story)</p></article>"))
    #expect(article.blocks.map(\.text) == [Self.story])
  }

  @Test(arguments: ["div", "blockquote", "ul><li", "table><tr><td", "a", "svg", "form", "p"])
  func `deep nesting is no depth of calls`(_ element: String) {
    let open = String(repeating: "<\(element)>", count: 50_000)
    let article = clean(Self.page(open + Self.story))
    #expect([.ok, .empty].contains(article.status))
    #expect(article.blocks.count <= 1)
  }

  @Test(arguments: [
    "<p", "<p class=", "<p class=\"", "<!--", "<!doctype", "</", "<", "&", "&#", "&#x", "<![CDATA[",
    "<script>", "<style>", "<title>", "<textarea>", "<svg><", "<table><tr>", "<select><option>",
  ])
  func `a construct that never ends takes no text before it`(_ construct: String) {
    let open = Self.longStory.replacing("</article></body></html>", with: construct)
    let article = clean(open)
    #expect(article.status == .ok)
    #expect(article.blocks.contains { $0.text.contains("The ferry left the northern quay") })
  }
}
