import Testing

@testable import PithRules

/// How the phrase matcher folds text and where it lets a phrase count.
struct PhraseMatcherTests {
  private func hits(_ text: String) -> PhraseHits { PhraseMatcher.shared.hits(in: text) }

  @Test(arguments: [
    "Read more", "READ MORE »", "  read   more…", "→ Read more", "Re\u{AD}ad mo\u{200B}re",
  ])
  func `folds case, spaces and marks away`(text: String) {
    #expect(hits(text).whole.contains(.callToAction))
  }

  @Test func `an apostrophe is no letter in any form`() {
    #expect(hits("Editors' picks").whole.contains(.relatedHeading))
    #expect(hits("EDITORS’ PICKS").whole.contains(.relatedHeading))
    #expect(hits("Don\u{2019}t miss").whole.contains(.relatedHeading))
  }

  @Test(arguments: ["4 min read", "12 min read", "5min read", "１２ min read"])
  func `a number of any form is a number`(text: String) {
    #expect(hits(text).whole.contains(.readTime))
  }

  @Test(arguments: ["1.2K followers", "1,200 followers", "12M followers", "３ followers"])
  func `a count may be abbreviated`(text: String) {
    #expect(hits(text).whole.contains(.counter))
  }

  @Test func `an account handle is a line to follow, an address is not`() {
    #expect(hits("@example_desk").whole.contains(.follow))
    #expect(!hits("desk@example.org").any.contains(.follow))
  }

  @Test func `a story about newsletters has no whole hit`() {
    let text =
      "The publisher said that its newsletter, which readers could subscribe to for free, would "
      + "close in June because too few people read more than the first lines."
    #expect(hits(text).whole.isEmpty)
    #expect(hits(text).tiled.isEmpty)
  }

  @Test func `a closed phrase does not count inside a sentence`() {
    #expect(hits("She told me to share it with nobody.").isEmpty)
    #expect(hits("Homepage designers met in Lisbon").whole.isEmpty)
  }

  @Test func `places are told apart`() {
    #expect(hits("Photo by Ada Example").begins.contains(.photoCredit))
    #expect(hits("A lake in the morning (Getty Images)").ends.contains(.photoCredit))
    let notice = hits("© 2024 Example Press. All rights reserved. Made in Utopia")
    #expect(notice.begins.contains(.copyrightNotice))
    #expect(notice.inside.contains(.copyrightNotice))
  }

  @Test func `phrases back to back tile a block`() {
    #expect(hits("Facebook Twitter WhatsApp Email").tiled.contains(.socialName))
    let shares = hits("Share 12 Tweet 5")
    #expect(shares.tiled == [.share] || shares.tiled.contains(.share))
    #expect(hits("Reply Report Like").tiled.contains(.replyControl))
    #expect(hits("Reply Report Elephant").tiled.isEmpty)
    #expect(hits("12 34").tiled.isEmpty)
  }

  @Test func `a long block is read at both ends`() {
    let middle = String(repeating: "and so the river went on ", count: 40)
    let text = "Photo by Ada: " + middle + "for illustrative purposes only"
    #expect(hits(text).begins.contains(.photoCredit))
    #expect(hits("Then " + middle + "read more").ends.contains(.callToAction))
    #expect(hits("Photo " + middle).whole.isEmpty)
    #expect(hits("Read " + middle + "more").whole.isEmpty)
  }

  @Test func `nothing is found in nothing`() {
    #expect(hits("").isEmpty)
    #expect(hits(" … — ").isEmpty)
  }

  @Test func `broken bytes do no harm`() {
    for bytes: [UInt8] in [[0xE2], [0xF0, 0x9F], [0xC3], [0x80, 0xFF, 0xC0], [0x40]] {
      #expect(PhraseMatcher.shared.hits(in: bytes.span).isEmpty)
    }
  }

  @Test func `a million bytes on one line are read once`() {
    let word = String(repeating: "subscribe to our ", count: 60_000)
    var walk = PhraseWalk(maximumTokens: .max)
    PhraseMatcher.shared.run(&walk, over: word.utf8.span, tailBytes: 240)
    #expect(walk.hits.tokenCount == 180_000)
    #expect(hits(String(repeating: "a", count: 1_000_000)).isEmpty)
  }
}
