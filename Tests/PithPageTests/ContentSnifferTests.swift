import PithModel
import PithPage
import Testing

struct ContentSnifferTests {
  private func kind(_ text: String, isNamedHTML: Bool = false) -> InputKind {
    ContentSniffer.kind(of: Array(text.utf8).span, isNamedHTML: isNamedHTML)
  }

  private let prose = String(repeating: "The ferry left the quay at seven in the rain. ", count: 20)

  @Test(arguments: [
    "<!DOCTYPE html><p>a", " \n<html>", "<p>a", "<!-- x -->a", "<?xml version='1.0'?><html>",
  ])
  func `markup at the start is HTML`(_ text: String) {
    #expect(kind(text) == .html)
  }

  @Test(arguments: ["a &gt; b", "a<br>b", "a <!-- x -->", "&#65;"])
  func `one sign of markup makes a fragment HTML`(_ text: String) {
    #expect(kind(text) == .html)
  }

  @Test(arguments: ["hello world", "1 < 2 and 3 > 2", "Q & A", ""])
  func `a fragment without markup is text`(_ text: String) {
    #expect(kind(text) == .text)
  }

  @Test func `a long text may mention a tag`() {
    #expect(kind(prose + "Use the <b> tag." + prose) == .text)
    #expect(kind(prose + "Of <br> tags, <hr> tags and <p> tags." + prose) == .text)
    #expect(kind(prose + "<p>a</p><p>b</p>" + prose) == .html)
    #expect(kind(prose + "<br>a<br>b<img src=a>" + prose) == .html)
    #expect(kind(prose + "a <br><br> b <br>" + prose) == .html)
  }

  @Test func `what is named HTML needs one tag anywhere`() {
    #expect(kind(prose + prose + "<br>" + prose, isNamedHTML: true) == .html)
    #expect(kind(prose, isNamedHTML: true) == .text)
  }

  @Test func `text that Pith wrote about tags stays text`() {
    let text = "Title: \"On <p> and <b>\"\nSource: \"a\"\n\n<p> and <b> and <i> are tags.\n"
    #expect(kind(text) == .text)
  }
}
