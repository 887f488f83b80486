import Testing

@testable import Pith

/// What counts as a template, and what is remembered.
struct SiteLearnerTests {
  private static let notice =
    "Our reporting is paid for by our readers, and they decide together what we look into next."

  /// An article of its own about a town; `extra` stands in it, too.
  private static func html(_ town: String, _ extra: String = "", path: String? = nil) -> [UInt8] {
    let sentence =
      "The council of \(town) met on Monday to decide about the old bridge, which \(town) has "
      + "carried since the war, and after four hours of talk it agreed to repair it."
    return Array(
      """
      <!doctype html><html lang="en"><head><title>The bridge of \(town)</title>
      <link rel="canonical" href="https://example.com/\(path ?? town)"></head><body><main><article>
      <h1>The bridge of \(town)</h1><p>\(sentence)</p><h2>Background</h2>
      <p>\(sentence) Nobody in \(town) spoke against the plan.</p>\(extra)
      <p>\(sentence) Nobody in \(town) spoke for another plan.</p></article></main></body></html>
      """.utf8)
  }

  private static let towns = ["Alder", "Birch", "Cedar", "Damson", "Elder", "Fir"]
  private static let extra = "<p class=\"note\">\(notice)</p>"

  private static func learned(
    _ pages: [[UInt8]], _ prepare: (inout SiteLearner.Limits) -> Void = { _ in }
  ) throws -> SiteLearner {
    var limits = SiteLearner.Limits()
    prepare(&limits)
    var learner = SiteLearner(limits)
    for (index, page) in pages.enumerated() {
      learner.add(try Cleaner().sitePage(page, isNamedHTML: true).get(), name: "\(index)")
    }
    return learner
  }

  @Test func `a sentence on the site's pages is proposed, and no heading above other text`() throws
  {
    let learner = try Self.learned(Self.towns.map { Self.html($0, Self.extra) })
    #expect(
      learner.proposals() == [
        .init(
          name: "example.com", pages: 6,
          proposals: [
            .init(
              place: "main > article > p.note", text: Self.notice, pages: 6, kept: 6, example: "2")
          ])
      ])
  }

  @Test(arguments: [
    (2, 0.8, false), (3, 0.8, false), (5, 0.8, true), (3, 0.5, true), (2, 0.1, false),
  ])
  func `it takes pages and a share of them`(count: Int, share: Double, isProposed: Bool) throws {
    let pages = Self.towns.enumerated().map { Self.html($1, $0 < count ? Self.extra : "") }
    let learner = try Self.learned(pages) { $0.minShare = share }
    #expect(learner.proposals()[0].proposals.isEmpty != isProposed)
  }

  @Test func `the same page counts once, whatever its address`() throws {
    let page = Self.html("Alder", Self.extra)
    let others = ["a", "b"].map { Self.html("Alder", Self.extra, path: $0) }
    let learner = try Self.learned(
      [page, page] + others + [Self.html("Birch", Self.extra), Self.html("Cedar")])
    #expect(learner.repeatedCount == 3)
    #expect(learner.proposals()[0].pages == 3)
    #expect(learner.proposals()[0].proposals.isEmpty)
  }

  @Test func `one address for all pages makes them no copies`() throws {
    let pages = Self.towns.map { Self.html($0, Self.extra, path: "") }
    #expect(try Self.learned(pages).proposals()[0].proposals.count == 1)
  }

  @Test func `on enough pages, half of the share does for a sentence`() throws {
    let pages = (0..<10).map { Self.html("Town\($0)", $0 < 5 ? Self.extra : "") }
    for (enough, isProposed) in [(5, true), (6, false)] {
      let learner = try Self.learned(pages) { $0.enoughPages = enough }
      #expect(learner.proposals()[0].proposals.isEmpty != isProposed)
    }
  }

  @Test func `a place that always holds the same text needs no share of all pages`() throws {
    let label = "<aside class=\"box\"><p>\(Self.notice)</p><p class=\"last\">Support us</p></aside>"
    let pages = (0..<20).map { Self.html("Town\($0)", $0 < 5 ? label : "") }
    let learner = try Self.learned(pages) { $0.enoughPages = 5 }
    #expect(learner.proposals()[0].proposals.map(\.text).contains(Self.notice))
  }

  @Test func `hosts are apart`() throws {
    let other = Self.towns.prefix(2).map {
      Array(
        String(decoding: Self.html($0, Self.extra), as: UTF8.self)
          .replacing("example.com", with: "example.org").utf8)
    }
    let sites = try Self.learned(
      Self.towns.prefix(3).map { Self.html($0, Self.extra) } + other
    ).proposals()
    #expect(sites.map(\.name) == ["example.com", "example.org"])
    #expect(sites.map(\.pages) == [3, 2])
    #expect(sites.map(\.proposals.count) == [1, 0])
  }

  @Test func `lines of plain text are proposed without a place`() throws {
    let pages = Self.towns.map { town in
      Array(
        """
        The bridge of \(town)
        The council of \(town) met on Monday to decide about the old bridge, which has carried the \
        road since the war, and after four hours of talk it agreed to repair it.
        Nobody in \(town) spoke against the plan, though three members asked what it would cost.
        \(Self.notice)
        """.utf8)
    }
    let site = try #require(try Self.learned(pages).proposals().first)
    #expect(site.name == "-")
    #expect(site.proposals.map(\.text) == [Self.notice])
    #expect(site.proposals.allSatisfy { $0.place == nil })
  }

  @Test func `what is seen often outlasts what is seen once, within the bounds`() throws {
    let pages = (0..<60).map { Self.html("Town\($0)", Self.extra) }
    let learner = try Self.learned(pages) { $0.maxTexts = 60 }
    #expect(learner.prunedCount > 2)
    #expect(learner.proposals()[0].proposals.map(\.text) == [Self.notice])
    let tight = try Self.learned(pages) { $0.maxTextBytes = 1 }
    #expect(tight.proposals()[0].proposals.count <= 1)
  }

  @Test func `challenges and what is no page teach nothing`() {
    for page in ["", "Checking your browser before accessing example.com."] {
      let result = Cleaner().sitePage(Array(page.utf8), isNamedHTML: false)
      #expect(throws: RefusedPage.self) { try result.get() }
    }
  }
}
