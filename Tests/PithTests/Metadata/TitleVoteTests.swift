import Testing

@testable import Pith

struct TitleVoteTests {
  private func choice(
    _ titles: [(String, TitleVote.Origin)], _ weights: TitleVote.Weights, trailEntry: String? = nil
  ) -> String? {
    var vote = TitleVote()
    for (text, origin) in titles { vote.add(TitleText(text), from: origin) }
    if let trailEntry { vote.discard(TitleText(trailEntry)) }
    return vote.choice(weights)?.text
  }

  private static let disputed: [(String, TitleVote.Origin)] = [
    ("Trains run again", .heading), ("Harbour line reopened after years", .openGraph),
    ("Harbour line reopened after years", .documentTitle),
  ]

  @Test func `the headline of an article stands against what its head declares`() {
    #expect(choice(Self.disputed, .article) == "Trains run again")
    #expect(choice(Self.disputed, .other) == "Trains run again")
  }

  @Test func `the slogan of a service does not`() {
    #expect(choice(Self.disputed, .service) == "Harbour line reopened after years")
  }

  @Test func `the headline of a service counts where another title repeats it`() {
    let titles: [(String, TitleVote.Origin)] = [
      ("Trains run again", .heading), ("Harbour line reopened after years", .openGraph),
      ("Trains run again", .jsonLD), ("Trains run again", .documentTitle),
    ]
    #expect(choice(titles, .service) == "Trains run again")
  }

  @Test func `the data of a newsroom and Open Graph together outweigh its headline`() {
    let titles = Self.disputed.dropLast() + [("Harbour line reopened after years", .jsonLD)]
    #expect(choice(Array(titles), .news) == "Harbour line reopened after years")
    #expect(choice(Array(titles), .article) == "Trains run again")
  }

  @Test func `titles that differ in a word or two support each other`() {
    let titles: [(String, TitleVote.Origin)] = [
      ("Storm hits northern coast on Sunday", .heading),
      ("Storm hits the northern coast on Sunday", .openGraph),
      ("Ten dead", .jsonLD), ("Ten dead", .documentTitle),
    ]
    let weights = TitleVote.Weights(
      heading: 1.5, openGraph: 1, jsonLD: 1, documentTitle: 1.4)
    #expect(choice(titles, weights) == "Storm hits northern coast on Sunday")
  }

  @Test func `a kicker before the headline is dropped where the head declares the rest`() {
    let titles: [(String, TitleVote.Origin)] = [
      ("Premiere in Oldtown Theatre opens its doors again", .heading),
      ("Theatre opens its doors again", .openGraph),
    ]
    #expect(choice(titles, .article) == "Theatre opens its doors again")
    let short: [(String, TitleVote.Origin)] = [
      ("Theatre opens again", .heading), ("again", .openGraph),
    ]
    #expect(choice(short, .article) == "Theatre opens again")
  }

  @Test func `the entry of a trail gives way to the title that the editors declare`() {
    let titles: [(String, TitleVote.Origin)] = [
      ("Bread baking tips", .documentTitle), ("Bread baking tips", .openGraph),
      ("How my grandmother baked", .jsonLD),
    ]
    #expect(choice(titles, .article) == "Bread baking tips")
    #expect(
      choice(titles, .article, trailEntry: "Bread baking tips") == "How my grandmother baked")
    #expect(
      choice(Array(titles.prefix(2)), .article, trailEntry: "Bread baking tips")
        == "Bread baking tips")
  }

  @Test func `without titles there is no choice`() {
    #expect(choice([("|", .heading)], .article) == nil)
  }
}
