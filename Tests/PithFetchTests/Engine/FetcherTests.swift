import PithFiles
import PithTestSite
import PithTestSupport
import Testing

@testable import PithFetch

struct FetcherTests {
  @Test func `what waits for memory goes on while the run is stopping`() throws {
    let folder = try TemporaryFolder()
    // One body holds all the memory while the other comes.
    let site = try ScriptedSite { request in
      let body = [UInt8](repeating: 65, count: 400_000)
      guard case .send(let bytes) = [SiteStep].response(["Content-Type: text/html"], body: body)[0]
      else { return [] }
      return request.host == "a.example"
        ? [.send(Array(bytes.dropLast(9))), .pause(milliseconds: 700), .send([65, 65, 65])]
          + [.send([UInt8](repeating: 65, count: 6))]
        : [.pause(milliseconds: 200), .send(bytes)]
    }
    var transfer = TransferOptions(userAgent: "Pith")
    transfer.addressPolicy = .any
    transfer.detours = ["::127.0.0.1:\(site.port)"]
    transfer.limits.totalMilliseconds = 10_000
    var options = FetchOptions(folder: FilePath(folder.path + "/out"), transfer: transfer)
    options.manners.ignoresRobots = true
    options.retries = 0
    let session = try FetchSession(options)
    for host in ["a.example", "b.example"] {
      _ = try session.add(try WebURL("http://\(host)/"))
    }
    let fetcher = try Fetcher(session, bodyBudgetBytes: 100_000)
    let counts = try fetcher.run(
      shouldStop: { site.requests.count == 2 }, report: { _ in }, tell: { _ in })
    #expect(counts.done == 2)
  }
}
