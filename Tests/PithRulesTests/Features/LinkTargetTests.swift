import Testing

@testable import PithRules

struct LinkTargetTests {
  private static let page = "https://www.example.com/live/final?edition=en"

  @Test(arguments: [
    ("#goal", LinkTarget.samePage), (" #goal", .samePage),
    ("https://www.example.com/live/final#goal", .samePage),
    ("https://www.example.com/live/final?page=with:goal#goal", .samePage),
    ("/live/final#goal", .samePage),
    ("https://www.example.com/live/final", .sameSite), ("/live/other#goal", .sameSite),
    ("https://www.example.com/live/other#goal", .sameSite), ("other", .sameSite), ("", .sameSite),
    ("https://news.example.com/a", .sameSite), ("http://EXAMPLE.com/a", .sameSite),
    ("https://badexample.com/a", .otherSite), ("https://shop.example/a", .otherSite),
    ("https://shop.example", .otherSite), ("mailto:a@shop.example", .sameSite),
  ])
  func `tells where a link leads`(address: String, target: LinkTarget) {
    #expect(LinkTarget(address.utf8.span, from: Self.page.utf8.span) == target)
  }

  @Test func `a page without an address has only fragments of its own`() {
    #expect(LinkTarget("#goal".utf8.span, from: "".utf8.span) == .samePage)
    #expect(LinkTarget("https://shop.example/a".utf8.span, from: "".utf8.span) == .sameSite)
    #expect(LinkTarget("/#goal".utf8.span, from: "".utf8.span) == .sameSite)
  }

  @Test func `addresses without end are not looked at`() {
    let long = "https://shop.example/" + String(repeating: "a", count: 5_000)
    #expect(LinkTarget(long.utf8.span, from: Self.page.utf8.span) == .sameSite)
  }
}
