import PithArchive
import Testing

@testable import PithFetch

/// What responses mean and how long is waited for another.
struct DecisionTests {
  private func transfer(
    _ head: String = "", code: UInt32 = 0, stop: TransferResult.Stop? = nil,
    isHeadComplete: Bool = true
  ) -> TransferResult {
    TransferResult(
      code: CurlCode(rawValue: code), stop: stop, requestHead: [], head: Array(head.utf8),
      isHeadComplete: isHeadComplete, body: [], address: nil, isHTTP2: false, seconds: 0)
  }

  private func verdict(
    _ head: String, code: UInt32 = 0, stop: TransferResult.Stop? = nil,
    isHeadComplete: Bool = true
  ) throws -> Verdict {
    let head = try #require(HTTPHead(response: Array("HTTP/1.1 \(head)\r\n\r\n".utf8)))
    return Verdict(
      head, transfer(code: code, stop: stop, isHeadComplete: isHeadComplete),
      from: try WebURL("https://example.com/a/b"),
      now: 1_000_000)
  }

  @Test func `statuses decide`() throws {
    #expect(try verdict("200 OK") == .success)
    #expect(try verdict("206 Partial") == .success)
    #expect(try verdict("304 Not Modified") == .notModified)
    for status in [400, 401, 403, 404, 410, 451, 501, 505] {
      #expect(try verdict("\(status) x") == .failure(.status, "status \(status)"))
    }
    for status in [408, 429, 500, 502, 503, 504, 522, 524] {
      #expect(
        try verdict("\(status) x") == .retry(.status, "status \(status)", afterSeconds: nil))
    }
  }

  @Test func `redirects lead on, or astray`() throws {
    for status in [301, 302, 303, 307, 308] {
      #expect(
        try verdict("\(status) x\r\nLocation: ../c?d#e")
          == .redirect(try WebURL("https://example.com/c?d")))
    }
    for location in [
      "", "ftp://example.com/", "file:///etc/passwd", "javascript:alert(1)",
      "https://user:secret@example.com/",
    ] {
      guard case .failure(.badRedirect, let detail) = try verdict("302 x\r\nLocation: \(location)")
      else {
        Issue.record("\(location)")
        continue
      }
      #expect(!detail.contains("secret"))
    }
  }

  @Test func `a redirect leads on even if its body has no end`() throws {
    let target = Verdict.redirect(try WebURL("https://example.com/c"))
    #expect(try verdict("301 x\r\nLocation: /c", code: 18) == target)
    #expect(try verdict("301 x\r\nLocation: /c", code: 23, stop: .bodyTooLarge) == target)
    guard case .retry(.incomplete, _, _) = try verdict("301 x", code: 18),
      case .retry(.incomplete, _, _) = try verdict(
        "301 x\r\nLocation: /c", code: 18, isHeadComplete: false)
    else {
      Issue.record("a redirect without its end")
      return
    }
  }

  @Test func `what has no head of HTTP is malformed, whatever libcurl says`() {
    #expect(
      Verdict(withoutResponse: transfer())
        == .failure(.malformed, "its answer does not begin with a head of HTTP"))
  }

  @Test(arguments: [
    ("120", 120.0), ("0", 0), ("-5", 0), ("1e999", nil), ("nan", nil), ("soon", nil),
    ("Mon, 12 Jan 1970 13:46:50 GMT", 10), ("Mon, 12 Jan 1970 13:46:30 GMT", 0),
    ("Mon Jan 12 13:46:50 1970", 10),
  ])
  func `a server may say when to come again`(_ value: String, _ seconds: Double?) throws {
    #expect(
      try verdict("503 x\r\nRetry-After: \(value)")
        == .retry(.status, "status 503", afterSeconds: seconds))
  }

  @Test func `what Pith stops itself is never tried again`() throws {
    guard case .failure(.tooLarge, _) = try verdict("200 OK", code: 23, stop: .bodyTooLarge),
      case .failure(.tooLarge, _) = Verdict(
        withoutResponse: transfer(code: 23, stop: .headTooLarge)),
      case .failure(.blockedAddress, let detail) = Verdict(
        withoutResponse: transfer(code: 7, stop: .addressRefused("it is a loopback address")))
    else {
      Issue.record("not a failure")
      return
    }
    #expect(detail.contains("loopback"))
  }

  @Test func `connections that fail are tried again, but not those that cannot be trusted`() {
    for (code, problem) in [
      (6, FetchProblem.unknownHost), (7, .connection), (28, .timeout), (18, .incomplete),
      (52, .incomplete), (56, .incomplete),
    ] as [(UInt32, FetchProblem)] {
      guard
        case .retry(problem, _, afterSeconds: nil) = Verdict(withoutResponse: transfer(code: code))
      else {
        Issue.record("\(code)")
        continue
      }
    }
    for (code, problem) in [(60, FetchProblem.tls), (35, .tls), (8, .malformed), (1, .malformed)]
      as [(UInt32, FetchProblem)]
    {
      guard case .failure(problem, _) = Verdict(withoutResponse: transfer(code: code)) else {
        Issue.record("\(code)")
        continue
      }
    }
  }

  @Test func `waits double, spread out, and end at a minute`() {
    let backoff = Backoff(firstSeconds: 1)
    #expect(
      (1...8).map { backoff.seconds(attempt: $0, chance: 0.5) } == [1, 2, 4, 8, 16, 32, 60, 60])
    #expect(backoff.seconds(attempt: 1, chance: 0) == 0.5)
    #expect(backoff.seconds(attempt: 1, chance: 1) == 1.5)
    #expect(backoff.seconds(attempt: .max, chance: 0.5) == 60)
  }

  @Test func `a host that does not answer is left alone, and given up in the end`() {
    var host = Ledger.HostState(name: "example.com", politeAt: 0, failures: 0, pauses: 0)
    let actions = (0..<20).map { _ in HostBreaker.failed(&host, retryDelaySeconds: 1) }
    let events = actions.enumerated().filter { $0.element != .goOn }
    #expect(events.map(\.offset) == [4, 9, 14, 19])
    #expect(
      events.map(\.element)
        == [.pause(seconds: 30), .pause(seconds: 60), .pause(seconds: 120), .giveUp])
  }

  @Test func `a robots.txt that cannot be read is not one that is not there`() {
    func entry(_ problem: FetchProblem?, _ status: Int?) -> RobotsEntry.Verdict {
      RobotsEntry.verdict(problem, status: status, detail: "x", body: [65])
    }
    #expect(entry(nil, 200) == .file([65]))
    for status in [400, 401, 403, 404, 410] { #expect(entry(.status, status) == .missing) }
    #expect(entry(.tooManyRedirects, 301) == .missing)
    for status in [429, 500, 503] {
      #expect(entry(.status, status) == .unreachable(.robotsUnreachable, "x"))
    }
    #expect(entry(.timeout, nil) == .unreachable(.timeout, "x"))
    #expect(entry(.blockedAddress, nil) == .unreachable(.blockedAddress, "x"))
  }

  @Test func `large bodies are taken in one after the other`() {
    let budget = BodyBudget(bytes: 100)
    #expect(budget.grants(60, to: 1))
    #expect(budget.grants(60, to: 2))
    #expect(!budget.grants(1, to: 1))
    #expect(budget.grants(1000, to: 2))
    budget.transferEnded(2)
    budget.release(1060)
    #expect(budget.grants(40, to: 1))
    #expect(budget.hasRoom)
  }

  @Test func `a proxy's credentials stay out of the archive`() throws {
    let request = "GET / HTTP/1.1\r\nHost: a\r\nProxy-Authorization: Basic c2VjcmV0\r\nA: b\r\n\r\n"
    var result = transfer("HTTP/2 200 \r\nA: b\r\n\r\n")
    result.requestHead = Array(request.utf8)
    result.isHTTP2 = true
    let url = try WebURL("http://example.com/")
    let exchange = Exchange(
      task: FetchTask(id: 1, kind: .page, url: url, hop: url, trail: [], depth: 0, attempts: 0),
      date: .now, result: result, head: try #require(HTTPHead(response: result.head)),
      verdict: .success, isLastTry: true)
    #expect(
      String(decoding: exchange.request, as: UTF8.self)
        == "GET / HTTP/1.1\r\nHost: a\r\nA: b\r\n\r\n")
    #expect(String(decoding: exchange.message, as: UTF8.self).hasPrefix("HTTP/1.1 200 \r\n"))
  }
}
