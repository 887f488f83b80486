import Pith
import PithModel
import Testing

/// The share of a page that was removed, and the warning when most of it went.
struct RemovedRatioTests {
  private static let story = """
    The ferry left the northern quay at seven, an hour late, because the harbour master had lost \
    the key of the barrier. Nobody complained, and the baker handed out rolls to those who waited.
    """
  private static let storyWords = 34

  private func clean(_ text: String) -> Article { Cleaner().clean(Array(text.utf8)) }

  /// A story and, below it, a form that a rule removes, many times over.
  private func dump(forms: Int) -> String {
    let form = "Subscribe to our newsletter\nEnter your email address\nSign up\n"
    return Self.story + "\n\n" + String(repeating: form + "\n", count: forms)
  }

  @Test func `the ratio counts words, and a page that is all kept has 0`() {
    let article = clean(Self.story)
    #expect(article.wordCount == Self.storyWords)
    #expect(article.removedRatio == 0)
    #expect(article.warnings == [])
  }

  @Test func `the ratio is that of the words that are gone`() {
    let article = clean(dump(forms: 2))
    let words = Self.storyWords + 2 * 10
    #expect(article.wordCount == Self.storyWords)
    #expect(abs(article.removedRatio - 20 / Double(words)) < 1e-9)
    #expect(article.warnings == [])
  }

  @Test func `a text of which most is gone warns`() {
    let article = clean(dump(forms: 30))
    #expect(article.wordCount == Self.storyWords)
    #expect(article.warnings == ["89 % of the page's words were removed: 300 of 334"])
  }

  @Test func `a text of which all is gone says so`() {
    let article = clean(String(repeating: "Subscribe to our newsletter\n\n", count: 60))
    #expect(article.status == .empty)
    #expect(article.removedRatio == 1)
    #expect(article.warnings == ["100 % of the page's words were removed: 240 of 240"])
  }

  @Test func `text that nobody sees is not counted as removed`() {
    let article = clean(
      """
      <!doctype html><html lang="en"><head><title>A ferry at the quay</title></head><body>
      <article><p>\(Self.story)</p></article>
      <div hidden>\(String(repeating: "never seen by anybody ", count: 100))</div></body></html>
      """)
    #expect(article.wordCount == Self.storyWords)
    #expect(article.removedRatio == 0)
  }

  @Test func `the header that Pith writes is not counted as removed`() {
    let article = clean("Title: \"A ferry\"\nSource: \"a.html\"\n\n\(Self.story)\n")
    #expect(article.wordCount == Self.storyWords)
    #expect(article.removedRatio == 0)
  }
}
