import Foundation
import PithTestSite
import PithTestSupport
import Testing

/// What `pith fetch` asks of pages that an earlier run has asked for.
struct RefetchTests {
  private let folder: TemporaryFolder
  private let site: ScriptedSite
  private let page = "http://a.example/page"
  private var archive: FetchedArchive { FetchedArchive(path: folder.path + "/out") }

  /// A site whose pages never change, and that cuts off what is asked for first.
  init() throws {
    folder = try TemporaryFolder()
    site = try ScriptedSite { request in
      let headers = ["Content-Type: text/html; charset=utf-8", "ETag: \"1\""]
      if request.target == "/robots.txt" { return .response(404, []) }
      if request["If-None-Match"] == "\"1\"" { return .response(304, headers) }
      let whole: [SiteStep] = .response(headers, body: [UInt8](SiteBodies.page("x").utf8))
      guard request.target == "/cut", request.earlierCount == 0, case .send(let bytes) = whole[0]
      else { return whole }
      return [.send(Array(bytes.dropLast(100))), .close]
    }
  }

  private func fetch(_ arguments: String...) throws -> BuiltBinary.Run {
    try BuiltBinary.run(
      [
        "fetch", "-o", "out", "--connect-to", "::127.0.0.1:\(site.port)", "--allow-private",
        "--delay", "0.01", "--retries", "0",
      ] + arguments, in: folder)
  }

  private var conditionalCount: Int {
    site.requests.count { $0["If-None-Match"] != nil }
  }

  /// The page is there as a whole, and the next run asks only whether it has changed.
  private func expectWhole(
    _ url: String, _ arguments: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try #require(try archive.pages()[url], sourceLocation: sourceLocation)
    #expect(
      found.state == "done" && found.status == 200, "\(found)", sourceLocation: sourceLocation)
    #expect(conditionalCount == 0, sourceLocation: sourceLocation)
    let article = try #require(found.article, sourceLocation: sourceLocation)
    #expect(
      folder.text(of: "out/\(article)")?.contains("northern pier") == true,
      sourceLocation: sourceLocation)
    let run = try fetch(url)
    #expect(run.errors == "done 1\n", sourceLocation: sourceLocation)
    #expect(conditionalCount == 1, sourceLocation: sourceLocation)
    try archive.expectAgreement()
  }

  @Test(arguments: [["http://a.example/cut"], ["--retry-failed"]])
  func `what was cut off is fetched again as a whole`(_ arguments: [String]) throws {
    let run = try fetch("http://a.example/cut")
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(try archive.pages()["http://a.example/cut"]?.problem == "incomplete")
    #expect(try fetch(arguments[0]).exitCode == 0)
    try expectWhole("http://a.example/cut")
  }

  @Test func `what was too large is fetched again as a whole`() throws {
    #expect(try fetch(page, "--max-bytes", "200").exitCode == 1)
    #expect(try archive.pages()[page]?.problem == "too_large")
    #expect(try fetch(page).exitCode == 0)
    try expectWhole(page)
  }

  @Test(arguments: ["--no-warc", "--no-clean"])
  func `what a run left out is made by the next`(_ option: String) throws {
    #expect(try fetch(page, option).exitCode == 0)
    #expect(try fetch(page).exitCode == 0)
    try expectWhole(page)
  }

  @Test func `articles that were deleted are made again`() throws {
    #expect(try fetch(page).exitCode == 0)
    try FileManager.default.removeItem(atPath: folder.path + "/out/articles")
    #expect(try fetch(page).exitCode == 0)
    try expectWhole(page)
  }

  @Test func `articles are made again in another format and by other rules`() throws {
    try folder.write("pith-site-rules 1\n[a.example]\nline \"Read more\"\n", to: "s.rules")
    #expect(try fetch(page).exitCode == 0)
    for options in [
      ["--format", "markdown"], ["--favor", "recall"], ["--site-rules", "s.rules"],
    ] {
      let run = try BuiltBinary.run(
        [
          "fetch", page, "-o", "out", "--connect-to", "::127.0.0.1:\(site.port)",
          "--allow-private", "--delay", "0.01",
        ] + options, in: folder)
      #expect(run.exitCode == 0, "\(options) \(run.errors)")
      #expect(try archive.pages()[page]?.status == 200, "\(options)")
    }
    #expect(folder.names.contains { $0.hasSuffix(".md") })
    #expect(conditionalCount == 0)
  }

  @Test func `a page that has no article is not asked for again as a whole`() throws {
    let site = try ScriptedSite { request in
      request["If-None-Match"] == nil
        ? .response(["Content-Type: text/html", "ETag: \"1\""], body: [UInt8]("<p></p>".utf8))
        : .response(304, [])
    }
    for status in [200, 304] {
      let run = try BuiltBinary.run(
        [
          "fetch", page, "-o", "out", "--connect-to", "::127.0.0.1:\(site.port)",
          "--allow-private", "--delay", "0.01",
        ], in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      #expect(try archive.pages()[page]?.status == status)
    }
  }
}
