import PithTestSupport
import Testing

@testable import PithFetch

struct RobotsCacheTests {
  private let origin = "http://a.example"
  private let ledger: Ledger
  private let cache: RobotsCache

  init() throws {
    let folder = try TemporaryFolder()
    ledger = try Ledger(writing: folder.path + "/ledger.sqlite")
    cache = RobotsCache(ledger, agent: "Pith")
  }

  @Test(arguments: [RobotsEntry.Verdict.file([]), .missing])
  func `a robots.txt counts for a day`(_ verdict: RobotsEntry.Verdict) throws {
    try cache.add(RobotsEntry(verdict: verdict, fetchedAt: 1000), for: origin)
    for seconds in [0.0, 1, 86_399] {
      #expect(try cache.verdict(for: origin, at: 1000 + seconds) != nil, "\(seconds)")
    }
    for time in [87_400.0, 200_000, 999] {
      #expect(try cache.verdict(for: origin, at: time) == nil, "\(time)")
    }
    try cache.add(RobotsEntry(verdict: verdict, fetchedAt: 87_400), for: origin)
    #expect(try cache.verdict(for: origin, at: 87_401) != nil)
  }

  @Test(arguments: [RobotsEntry.Verdict.file(Array("User-agent: *\nDisallow: /a".utf8)), .missing])
  func `what was read before holds on while it cannot be read`(
    _ verdict: RobotsEntry.Verdict
  ) throws {
    let outage = RobotsEntry.Verdict.unreachable(.robotsUnreachable, "503")
    try cache.add(RobotsEntry(verdict: verdict, fetchedAt: 1000), for: origin)
    let rules = try cache.verdict(for: origin, at: 1000)
    for now in [90_000.0, 90_600, 2_000_000] {
      try cache.add(RobotsEntry(verdict: outage, fetchedAt: now), for: origin)
      #expect(try cache.verdict(for: origin, at: now + 599) == rules)
      #expect(try cache.verdict(for: origin, at: now + 600) == nil)
    }
    try cache.add(RobotsEntry(verdict: outage, fetchedAt: 2_593_000), for: origin)
    #expect(
      try cache.verdict(for: origin, at: 2_593_001) == .unreachable(.robotsUnreachable, "503"))
  }

  @Test func `that one cannot be read counts for ten minutes`() throws {
    let verdict = RobotsEntry.Verdict.unreachable(.timeout, "it took too long")
    try cache.add(RobotsEntry(verdict: verdict, fetchedAt: 1000), for: origin)
    #expect(try cache.verdict(for: origin, at: 1599) == .unreachable(.timeout, "it took too long"))
    #expect(try cache.verdict(for: origin, at: 1600) == nil)
  }
}
