import PithTestSupport
import Testing

@testable import PithFetch

struct SchedulerTests {
  /// The pause that robots.txt asks for holds from its own arrival on, also when its host has made
  /// room for another meanwhile, and also between requests that are under way at once.
  @Test(arguments: [false, true])
  func `a site's wish counts without a delay of one's own`(_ isPutBack: Bool) throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger(writing: folder.path + "/ledger.sqlite")
    let run = try ledger.beginRun(at: "2026-01-01T00:00:00Z")
    let pages = try [1, 2].map { try WebURL("http://a.example/\($0)") }
    for page in pages { _ = try ledger.add(page, .page, in: run) }
    let robots = RobotsCache(ledger, agent: "Pith")
    var manners = Manners()
    manners.delaySeconds = 0
    manners.requestsPerHost = 2
    let scheduler = Scheduler(ledger, robots: robots, manners: manners, run: run) { _, _ in }
    try scheduler.renewWindow(at: 100)
    let first = try #require(try scheduler.next(at: 100))
    #expect(first.kind == .robots)
    scheduler.host("a.example")?.inFlight -= 1
    if isPutBack {
      try scheduler.renewWindow(at: 100)
      #expect(scheduler.isEmpty)
    }
    let file = Array("User-agent: *\nCrawl-delay: 4\n".utf8)
    try robots.add(RobotsEntry(verdict: .file(file), fetchedAt: 101), for: first.url.origin)
    try scheduler.robotsArrived(for: first.url, at: 101)
    try scheduler.renewWindow(at: 101)
    #expect(try scheduler.next(at: 104) == nil)
    #expect(try scheduler.next(at: 105)?.url == pages[0])
    #expect(try scheduler.next(at: 108) == nil)
    #expect(try scheduler.next(at: 109)?.url == pages[1])
    let origin = pages[0].origin
    #expect(try scheduler.pauseSeconds(afterAnswerOf: 1, origin: origin, at: 109) == 4)
  }
}
