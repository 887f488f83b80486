import Pith
import PithExport
import PithModel
import Testing

/// Options that add to articles never change which other text is kept.
struct AdditionTests {
  private static let figure =
    "<figure><img src=https://example.com/lute.jpg alt=Lute>"
    + "<figcaption>The lute of 1690, in the hall at Bern.</figcaption></figure>"
  private static let namedFigure =
    "<div><img src=https://example.com/lute.jpg alt=Lute>"
    + "<p class=wp-caption-text>The lute of 1690, in the hall at Bern.</p></div>"

  @Test(arguments: PageFixture.all)
  func `links, pictures and marks leave the text as it is`(_ fixture: PageFixture) throws {
    let cleaner = try fixture.cleaner()
    let bytes = try fixture.bytes()
    var options = cleaner.options
    options.links = true
    options.images = true
    let plain = cleaner.clean(bytes)
    let marked = Cleaner(options: options).clean(bytes)
    #expect(marked.text == plain.text)
    #expect(marked.wordCount == plain.wordCount)
    options.marksText = true
    let words = Cleaner(options: options).clean(bytes).text.filter { !"↩↑^".contains($0) }
    #expect(
      PageFixture.withoutSpace(words)
        == PageFixture.withoutSpace(plain.text.filter { !"↩↑^".contains($0) }))
  }

  @Test(arguments: PageFixture.all)
  func `captions only add blocks`(_ fixture: PageFixture) throws {
    let cleaner = try fixture.cleaner()
    let bytes = try fixture.bytes()
    var options = cleaner.options
    options.captions = true
    let plain = cleaner.explain(bytes).blocks
    let added = Cleaner(options: options).explain(bytes).blocks
    #expect(added.count == plain.count)
    for (one, other) in zip(plain, added) where one.isKept { #expect(other.isKept) }
  }

  @Test(arguments: [figure, namedFigure])
  func `a caption comes back when it is asked for`(figure: String) {
    let prose = [
      "Tuning a lute takes patience, a quiet room, and strings that have been left alone for a day.",
      "The old masters began with the middle courses, by ear, and went outwards from there.",
      "Nobody has ever tuned one well in a hurry, as the saying among those who play it goes.",
    ].map { "<p>\($0) The museum at Basel keeps two, and lends neither of them.</p>" }
    let page =
      "<!doctype html><title>Lutes</title><meta property=og:type content=article><body><article>"
      + "<h1>Lutes</h1>\(prose[0])\(figure)\(prose[1])\(prose[2])</article></body>"
    var options = Cleaner.Options()
    #expect(!Cleaner(options: options).clean(Array(page.utf8)).text.contains("Bern"))
    options.captions = true
    let article = Cleaner(options: options).clean(Array(page.utf8))
    let caption = article.blocks.first { $0.text.contains("Bern") }
    #expect(caption != nil)
    if figure == Self.figure { #expect(caption?.role == .caption) }
  }

  @Test(arguments: [figure, namedFigure])
  func `a picture stands in Markdown although its caption went`(figure: String) throws {
    let text =
      "The old masters began with the middle courses, by ear, and went outwards from there."
    let prose = String(
      repeating: "<p>\(text) Nobody has ever tuned one well in a hurry.</p>", count: 1)
    let page =
      "<!doctype html><title>Lutes</title><meta property=og:type content=article><body><article>"
      + "<h1>Lutes</h1>\(prose)\(figure)<p>The museum at Basel keeps two, and lends neither of them "
      + "to anybody, as the saying among those who play it goes.</p></article></body>"
    var options = Cleaner.Options()
    options.images = true
    let article = Cleaner(options: options).clean(Array(page.utf8))
    #expect(!article.text.contains("Bern"))
    #expect(article.formatted(as: .markdown).contains("lute.jpg"))
  }
}
