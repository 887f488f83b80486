import PithModel
import PithPage
import PithRules
import PithTestSupport
import Testing

@testable import Pith

/// Holds every rule to its fixtures: one rule alone over one page, block by block.
struct RuleFixtureTests {
  @Test(arguments: RuleFixture.all)
  func `removes and keeps the blocks of a fixture`(_ fixture: RuleFixture) throws {
    let rule = try #require(
      RuleCatalog.all.first { $0.id == fixture.rule }, "no rule \(fixture.rule)")
    let page = PageReader.read(
      fixture.bytes, input: fixture.isPlainText ? .text : .html, charset: "utf-8")
    var view = PageView(page)
    if !fixture.siteRules.isEmpty {
      var rules = SiteRules()
      try rules.add(fixture.siteRules, name: fixture.name)
      view.site = rules.templates(of: PageSite.unknown)
    }
    let listing = Self.listing(of: view, with: rule.init())
    let difference = try fixture.difference(to: listing)
    #expect(difference.isEmpty, "\(fixture): expected -, found +\n\(difference)")
    // A fixture that shows nothing cannot fail when the rule breaks.
    let removes = listing.split(separator: "\n").contains { $0.hasPrefix("- ") }
    if fixture.name.hasPrefix("removes-") { #expect(removes, "\(fixture) removes nothing") }
    if fixture.name.hasPrefix("keeps-") { #expect(listing.contains("+ ")) }
  }

  @Test func `there are fixtures`() {
    #expect(!RuleFixture.all.isEmpty)
  }

  /// One line for each block: `+` kept or `-` removed, and its text.
  private static func listing(of view: PageView, with rule: any PageRule) -> String {
    var isRemoved = [Bool](repeating: false, count: view.blocks.count)
    for removal in rule.findings(in: view) {
      for index in removal.blocks { isRemoved[index] = true }
    }
    return view.blocks.indices.map { index in
      let text = view.text(index).split(separator: "\n").joined(separator: " ⏎ ")
      return "\(isRemoved[index] ? "-" : "+") \(text)\n"
    }.joined()
  }
}
