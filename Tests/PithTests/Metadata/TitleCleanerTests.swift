import Testing

@testable import Pith

struct TitleCleanerTests {
  @Test(arguments: [
    ("How to bake bread | Example Kitchen", "Example Kitchen", "How to bake bread"),
    ("How to bake bread - Example Kitchen", "Example Kitchen", "How to bake bread"),
    ("Example Kitchen – How to bake bread", "Example Kitchen", "How to bake bread"),
    ("How to bake bread — Food — Example Kitchen", "Example Kitchen", "How to bake bread"),
    ("How to bake bread :: Example", "Example", "How to bake bread"),
    ("How to bake bread » Example Kitchen Blog", "Example Kitchen", "How to bake bread"),
    ("How to bake bread · Example", "example", "How to bake bread"),
    ("Spider-Man – No Way Home: review", "Example Film", "Spider-Man – No Way Home: review"),
    (
      "Spider-Man – No Way Home: review - Example Film", "Example Film",
      "Spider-Man – No Way Home: review"
    ),
    ("Paris – a city of light", "", "Paris – a city of light"),
    ("How to bake good bread | Someone", "", "How to bake good bread"),
    ("Example", "Example", "Example"),
    ("Pros and/or cons", "Example", "Pros and/or cons"),
    ("パンの焼き方 | 例の台所", "例の台所", "パンの焼き方"),
    ("", "Example", ""),
  ])
  func `removes the site and keeps the title`(title: String, site: String, expected: String) {
    #expect(TitleCleaner.clean(title, siteNames: [site]) == expected)
  }

  @Test func `lets a visible heading decide what the tail is`() {
    let title = TitleCleaner.clean(
      "Bread – a love story - Unknown Place", witnesses: ["Bread – a love story"])
    #expect(title == "Bread – a love story")
  }

  @Test func `prefers the visible headline when another title agrees`() {
    let best = TitleCleaner.best(
      documentTitle: "Storm hits northern coast | Example", openGraphTitle: "Storm hits the coast",
      jsonLDHeadline: nil, headings: ["Example", "Storm hits the northern coast"],
      siteName: "Example")
    #expect(best?.title == "Storm hits the northern coast")
    #expect(best?.origin == .heading)
  }

  @Test func `takes no heading that nothing supports`() {
    let best = TitleCleaner.best(
      documentTitle: "Storm hits northern coast | Example", openGraphTitle: nil,
      jsonLDHeadline: nil, headings: ["Latest news today", "Most read"], siteName: "Example")
    #expect(best?.title == "Storm hits northern coast")
    #expect(best?.origin == .documentTitle)
  }

  @Test func `falls back to a heading and to nothing`() {
    let only = TitleCleaner.best(
      documentTitle: nil, openGraphTitle: nil, jsonLDHeadline: nil, headings: ["Only"],
      siteName: nil)
    #expect(only?.title == "Only")
    let none = TitleCleaner.best(
      documentTitle: " ", openGraphTitle: nil, jsonLDHeadline: nil, headings: [], siteName: nil)
    #expect(none == nil)
  }

  @Test func `puts forged titles on one line`() {
    let title = TitleCleaner.clean("A title\n---\nAuthor: Nobody\u{202E}\u{0}")
    #expect(title == "A title --- Author: Nobody")
  }

  @Test func `cleans a title of many pieces quickly`() {
    let title = String(repeating: "a | ", count: 20_000)
    #expect(!TitleCleaner.clean(title, siteNames: ["a"], witnesses: ["a b"]).isEmpty)
    #expect(!TitleCleaner.clean(title).isEmpty)
    let best = TitleCleaner.best(
      documentTitle: title, openGraphTitle: title, jsonLDHeadline: title,
      headings: [title, "A b c"],
      siteName: nil)
    #expect(best?.title == "A b c")
  }
}
