import GRDB
import PithTestSupport
import Testing

@testable import PithFetch

struct LedgerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func open() throws -> Ledger { try Ledger(writing: folder.path + "/ledger.sqlite") }

  private func url(_ text: String) throws -> WebURL { try WebURL("http://\(text)") }

  @Test func `what was not committed did not happen`() throws {
    do {
      let ledger = try open()
      let run = try ledger.beginRun(at: "2026-01-01T00:00:00Z")
      #expect(try ledger.add(try url("a.example/1"), .page, in: run))
      try ledger.commit()
      #expect(try ledger.add(try url("a.example/2"), .page, in: run))
    }
    let ledger = try open()
    #expect(try ledger.pageCounts() == [.queued: 1])
  }

  @Test func `an interrupted run goes on with what was under way`() throws {
    do {
      let ledger = try open()
      let run = try ledger.beginRun(at: "2026-01-01T00:00:00Z")
      for number in 1...3 { _ = try ledger.add(try url("a.example/\(number)"), .page, in: run) }
      #expect(try ledger.takeHosts(9, by: 1).map(\.name) == ["a.example"])
      let tasks = try ledger.takeTasks(of: "a.example", upTo: .page, count: 2, at: 1)
      #expect(tasks.map(\.url.target) == ["/1", "/2"])
      try ledger.finish(tasks[0], TaskOutcome(.done))
      try ledger.commit()
    }
    let ledger = try open()
    let run = try ledger.beginRun(at: "2026-01-02T00:00:00Z")
    #expect(run == Ledger.Run(number: 1, isResumed: true))
    #expect(try ledger.pageCounts() == [.done: 1, .queued: 2])
    #expect(try ledger.add(try url("a.example/1"), .page, in: run) == false)
    #expect(try ledger.takeHosts(9, by: 1).count == 1)
    let tasks = try ledger.takeTasks(of: "a.example", upTo: .page, count: 9, at: 1)
    #expect(tasks.map(\.url.target) == ["/2", "/3"])
  }

  @Test func `a run whose end was not noted does not keep the next from beginning`()
    throws
  {
    do {
      let ledger = try open()
      let run = try ledger.beginRun(at: "2026-01-01T00:00:00Z")
      _ = try ledger.add(try url("a.example/1"), .page, in: run)
      _ = try ledger.takeHosts(1, by: 1)
      let task = try #require(
        try ledger.takeTasks(of: "a.example", upTo: .page, count: 1, at: 1).first)
      try ledger.finish(task, TaskOutcome(.done))
      try ledger.commit()
    }
    let ledger = try open()
    let run = try ledger.beginRun(at: "2026-01-02T00:00:00Z")
    #expect(run == Ledger.Run(number: 2, isResumed: false))
    #expect(try ledger.add(try url("a.example/1"), .page, in: run))
  }

  @Test func `a ledger of the first form is read, and gets the present one`() throws {
    do {
      let ledger = try open()
      try ledger.perform { database in
        try database.execute(
          sql: "ALTER TABLE task DROP COLUMN article_settings; PRAGMA user_version = 1")
      }
      try ledger.close()
    }
    _ = try Ledger(reading: folder.path + "/ledger.sqlite").pageCounts()
    let ledger = try open()
    let run = try ledger.beginRun(at: "2026-01-01T00:00:00Z")
    _ = try ledger.add(try url("a.example/1"), .page, in: run)
    _ = try ledger.takeHosts(1, by: 1)
    #expect(try ledger.takeTasks(of: "a.example", upTo: .page, count: 1, at: 1).count == 1)
  }

  @Test func `what was worked on when its host had nothing else to do is not forgotten`() throws {
    do {
      let ledger = try open()
      let run = try ledger.beginRun(at: "2026-01-01T00:00:00Z")
      _ = try ledger.add(try url("a.example/1"), .page, in: run)
      let host = try #require(try ledger.takeHosts(1, by: 1).first)
      #expect(try ledger.takeTasks(of: "a.example", upTo: .page, count: 1, at: 1).count == 1)
      try ledger.putBack(host, tasks: [], readyAt: nil)
      #expect(try ledger.takeHosts(1, by: 1) == [])
      try ledger.commit()
    }
    let ledger = try open()
    #expect(try ledger.beginRun(at: "2026-01-02T00:00:00Z").isResumed)
    #expect(try ledger.takeHosts(1, by: 1).map(\.name) == ["a.example"])
    #expect(try ledger.takeTasks(of: "a.example", upTo: .page, count: 1, at: 1).count == 1)
  }

  @Test func `a clock that was set back leaves no host alone for longer than any wait`() throws {
    let ledger = try open()
    let run = try ledger.beginRun(at: "2026-01-02T00:00:00Z")
    for number in 1...2 { _ = try ledger.add(try url("a.example/\(number)"), .page, in: run) }
    var host = try #require(try ledger.takeHosts(1, by: 1).first)
    let tasks = try ledger.takeTasks(of: "a.example", upTo: .page, count: 2, at: 1)
    host.politeAt = 90_000
    try ledger.requeue(tasks[0], readyAt: 90_000)
    try ledger.requeue(tasks[1], readyAt: 40)
    try ledger.putBack(host, tasks: [], readyAt: nil)
    try ledger.shortenWaits(to: 60, at: 10)
    #expect(try ledger.takeHosts(1, by: 69) == [])
    #expect(try ledger.takeHosts(1, by: 70).map(\.politeAt) == [70])
    #expect(try ledger.takeTasks(of: "a.example", upTo: .page, count: 2, at: 69).count == 1)
    #expect(try ledger.takeTasks(of: "a.example", upTo: .page, count: 2, at: 70).count == 1)
  }

  @Test func `a new run asks again, and knows what it had`() throws {
    let ledger = try open()
    let first = try ledger.beginRun(at: "2026-01-01T00:00:00Z")
    _ = try ledger.add(try url("a.example/1"), .page, in: first)
    _ = try ledger.takeHosts(1, by: 1)
    let task = try #require(
      try ledger.takeTasks(of: "a.example", upTo: .page, count: 1, at: 1).first)
    #expect(task.earlier == nil)
    var outcome = TaskOutcome(.done)
    outcome.finalURL = "http://a.example/1"
    outcome.etag = "\"x\""
    outcome.retrievedAt = "2026-01-01T00:00:01Z"
    outcome.record = RecordPlace(id: "urn:uuid:1", file: "f", offset: 7, length: 9)
    try ledger.finish(task, outcome)
    try ledger.finishRun(first, at: "2026-01-01T00:00:02Z")
    let second = try ledger.beginRun(at: "2026-01-02T00:00:00Z")
    #expect(second == Ledger.Run(number: 2, isResumed: false))
    #expect(try ledger.add(try url("a.example/1"), .page, in: second))
    _ = try ledger.takeHosts(1, by: 1)
    let again = try #require(
      try ledger.takeTasks(of: "a.example", upTo: .page, count: 1, at: 1).first)
    #expect(
      again.earlier
        == EarlierCapture(
          etag: "\"x\"", lastModified: nil, recordID: "urn:uuid:1",
          retrievedAt: "2026-01-01T00:00:01Z", digest: nil))
  }

  @Test func `the more urgent comes first, and nothing before its time`() throws {
    let ledger = try open()
    let run = try ledger.beginRun(at: "2026-01-01T00:00:00Z")
    _ = try ledger.add(try url("a.example/page"), .page, in: run)
    _ = try ledger.add(try url("a.example/list"), .list, in: run)
    try ledger.addRobots(try url("a.example/robots.txt"), in: run)
    _ = try ledger.takeHosts(1, by: 1)
    let robots = try ledger.takeTasks(of: "a.example", upTo: .robots, count: 9, at: 1)
    #expect(robots.map(\.kind) == [.robots])
    var tasks = try ledger.takeTasks(of: "a.example", upTo: .page, count: 9, at: 1)
    #expect(tasks.map(\.kind) == [.list, .page])
    tasks[1].attempts = 1
    try ledger.requeue(tasks[1], readyAt: 100)
    #expect(try ledger.takeTasks(of: "a.example", upTo: .page, count: 9, at: 99) == [])
    #expect(try ledger.takeTasks(of: "a.example", upTo: .page, count: 9, at: 100).count == 1)
  }

  @Test func `a host's pause outlives its place in memory`() throws {
    let ledger = try open()
    let run = try ledger.beginRun(at: "2026-01-01T00:00:00Z")
    _ = try ledger.add(try url("a.example/1"), .page, in: run)
    var host = try #require(try ledger.takeHosts(1, by: 1).first)
    host.politeAt = 50
    try ledger.putBack(host, tasks: [], readyAt: nil)
    #expect(try ledger.takeHosts(1, by: 49) == [])
    #expect(try ledger.takeHosts(1, by: 50).first?.politeAt == 50)
  }

  @Test func `a redirect moves a task to the host that it leads to`() throws {
    let ledger = try open()
    let run = try ledger.beginRun(at: "2026-01-01T00:00:00Z")
    _ = try ledger.add(try url("a.example/1"), .page, in: run)
    _ = try ledger.takeHosts(1, by: 1)
    var task = try #require(
      try ledger.takeTasks(of: "a.example", upTo: .page, count: 1, at: 1).first)
    task.trail.append(task.hop.description)
    task.hop = try url("b.example/2")
    try ledger.requeue(task, readyAt: 1)
    #expect(try ledger.takeHosts(9, by: 1).map(\.name) == ["b.example"])
    let moved = try ledger.takeTasks(of: "b.example", upTo: .page, count: 1, at: 1)
    #expect(moved == [task])
  }

  @Test func `what an archive lost with the power is fetched again`() throws {
    let ledger = try open()
    let run = try ledger.beginRun(at: "2026-01-01T00:00:00Z")
    for number in 1...2 { _ = try ledger.add(try url("a.example/\(number)"), .page, in: run) }
    _ = try ledger.takeHosts(1, by: 1)
    for (index, task) in try ledger.takeTasks(of: "a.example", upTo: .page, count: 2, at: 1)
      .enumerated()
    {
      var outcome = TaskOutcome(.done)
      outcome.record = RecordPlace(id: "urn:\(index)", file: "f", offset: index * 100, length: 100)
      try ledger.finish(task, outcome)
    }
    try ledger.finishRun(run, at: "2026-01-01T00:00:02Z")
    try ledger.forget(archive: "f", from: 100)
    #expect(try ledger.pageCounts() == [.done: 1, .queued: 1])
    #expect(try ledger.beginRun(at: "2026-01-02T00:00:00Z").isResumed)
  }
}
