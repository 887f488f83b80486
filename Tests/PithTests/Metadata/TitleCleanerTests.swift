import Testing

@testable import Pith

struct TitleCleanerTests {
  @Test(arguments: [
    ("How to bake bread | Example Kitchen", "Example Kitchen", "How to bake bread"),
    ("How to bake bread - Example Kitchen", "Example Kitchen", "How to bake bread"),
    ("Example Kitchen – How to bake bread", "Example Kitchen", "How to bake bread"),
    ("How to bake bread — Food — Example Kitchen", "Example Kitchen", "How to bake bread"),
    ("How to bake bread :: Example", "Example", "How to bake bread"),
    ("How to bake bread » Example Kitchen Store", "Example Kitchen", "How to bake bread"),
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

  @Test func `takes the longest run of pieces that a witness repeats`() {
    let title = TitleCleaner.clean(
      "Plan and aims | Introduction to Bread", witnesses: ["Plan and aims"])
    #expect(title == "Plan and aims")
    let longest = TitleCleaner.clean(
      "Bread – a love story - Unknown Place", witnesses: ["Bread", "Bread – a love story"])
    #expect(longest == "Bread – a love story")
  }

  @Test(arguments: [
    ("Wrong refresh rate - Baker's Forum", "Wrong refresh rate"),
    ("Spring sale | bakery.com", "Spring sale"),
    ("Bread - the Blog of a life", "Bread - the Blog of a life"),
  ])
  func `knows tails that call themselves a site`(title: String, expected: String) {
    #expect(TitleCleaner.clean(title) == expected)
  }

  @Test func `leaves the name before a title that begins like it`() {
    let title = TitleCleaner.clean("Example Oven | Baking at home", siteNames: ["Example"])
    #expect(title == "Example Oven | Baking at home")
  }

  @Test func `keeps the site's name before the title of its first page`() {
    let title = "Example Kitchen | Bread and cakes for all"
    #expect(TitleCleaner.clean(title, siteNames: ["Example Kitchen"], isHome: true) == title)
    #expect(
      TitleCleaner.clean("Bread for all - Example", siteNames: ["Example"], isHome: true)
        == "Bread for all")
  }

  @Test func `gives the ends of a title in parts`() {
    let ends = TitleCleaner.ends(of: "What is owning? - Second - The Bread Book")
    #expect(ends?.head == "What is owning?")
    #expect(ends?.tail == "The Bread Book")
    #expect(TitleCleaner.ends(of: "What is owning?") == nil)
  }

  @Test func `puts forged titles on one line`() {
    let title = TitleCleaner.clean("A title\n---\nAuthor: Nobody\u{202E}\u{0}")
    #expect(title == "A title --- Author: Nobody")
  }

  @Test func `cleans a title of many pieces quickly`() {
    let title = String(repeating: "a | ", count: 20_000)
    #expect(!TitleCleaner.clean(title, siteNames: ["a"], witnesses: ["a b"]).isEmpty)
    #expect(!TitleCleaner.clean(title).isEmpty)
    #expect(TitleCleaner.ends(of: title) == nil)
  }
}
