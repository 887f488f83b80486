import Foundation
import PithTestSite
import PithTestSupport
import Testing

/// `pith fetch` against small sites.
struct FetchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func fetch(
    _ site: ScriptedSite, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> BuiltBinary.Run {
    try BuiltBinary.run(
      [
        "fetch", "-o", "out", "--connect-to", "::127.0.0.1:\(site.port)", "--allow-private",
        "--delay", "0.01", "--retry-delay", "0.01",
      ] + arguments, in: folder, environment: environment)
  }

  private var archive: FetchedArchive { FetchedArchive(path: folder.path + "/out") }

  private func statusLines() throws -> [[String]] {
    try BuiltBinary.run(["fetch", "--status", "out"], in: folder).text.split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func `pages become an archive, articles and a ledger`() throws {
    let site = try ScriptedSite { request in
      request.target == "/robots.txt"
        ? .text("User-agent: Pith\nDisallow: /private\n") : .html(SiteBodies.page(request.target))
    }
    try folder.write(
      "# two pages\n\nhttp://a.example/1\n  http://a.example/2#part\nftp://a.example/\n",
      to: "urls.txt")
    let run = try fetch(site, "urls.txt", "HTTP://A.example:80/1", "http://b.example/private/x")
    #expect(
      run.errors == "pith: urls.txt:5: no URL to fetch: the scheme ftp is neither http nor https\n"
        + "done 2 · excluded 1\n")
    #expect(run.exitCode == 1)
    try archive.expectAgreement()
    let lines = try statusLines()
    #expect(lines.map { $0[0] } == ["done", "done", "excluded"])
    #expect(
      lines.map { $0[3] } == [
        "http://a.example/1", "http://a.example/2", "http://b.example/private/x",
      ])
    #expect(lines[0][1...2] == ["200", "ok"])
    #expect(lines[2][4] == "line 2 of robots.txt: Disallow: /private")
    let agents = Set(site.requests.compactMap { $0["User-Agent"] })
    #expect(agents == ["Pith/0.1.0"])
    #expect(site.requests.filter { $0.target == "/robots.txt" }.count == 2)
    #expect(site.requests.allSatisfy { $0["Accept-Encoding"] == "gzip, deflate, br, zstd" })
  }

  @Test func `addresses that are not public are refused on every hop`() throws {
    let site = try ScriptedSite { _ in .html("secret") }
    for host in ["127.0.0.1", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]", "localhost", "0.0.0.0"]
    {
      let run = try BuiltBinary.run(
        ["fetch", "-o", "out", "http://\(host):\(site.port)/"], in: folder)
      #expect(run.exitCode == 1, "\(host)")
    }
    #expect(site.requests == [])
    #expect(try archive.pages().count == 4)
    for page in try archive.pages().values { #expect(page.problem == "blocked_address", "\(page)") }
  }

  @Test func `an empty proxy is none, and what is not public stays refused`() throws {
    let site = try ScriptedSite { _ in .text("secret") }
    let url = "http://127.0.0.1:\(site.port)/"
    let run = try BuiltBinary.run(["fetch", "-o", "out", "--proxy", "", url], in: folder)
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(try archive.pages()[url]?.problem == "blocked_address")
    let robots = try BuiltBinary.run(["robots", "--proxy", "", url, "/"], in: folder)
    #expect(robots.text.contains("may not be connected to"), "\(robots.text)\(robots.errors)")
    #expect(site.requests == [])
  }

  @Test func `credentials are never sent nor stored`() throws {
    let site = try ScriptedSite { request in
      request.target == "/there"
        ? .response(302, ["Location: http://user:hunter2@a.example/x"])
        : .html(SiteBodies.page("x"))
    }
    let run = try fetch(
      site, "http://user:hunter2@a.example/", "http://a.example/there",
      environment: ["HOME": folder.path, "http_proxy": "http://user:hunter2@127.0.0.1:1/"])
    #expect(run.exitCode == 1)
    #expect(!run.errors.contains("hunter2"))
    #expect(try archive.pages()["http://a.example/there"]?.problem == "bad_redirect")
    let found = try BuiltBinary.shell(
      "zcat -f out/archive/* out/*.sqlite* | grep -c hunter2", in: folder)
    // The server's own answer is archived as it was sent, and holds it once.
    #expect(found.text == "1\n")
  }

  @Test func `sitemaps and feeds lead to pages`() throws {
    let site = try ScriptedSite { request in
      switch request.target {
      case "/robots.txt": .text("Sitemap: http://a.example/index.xml\n")
      case "/index.xml":
        .text(
          "<sitemapindex><sitemap><loc>/map.xml.gz</loc></sitemap></sitemapindex>",
          type: "application/xml")
      case "/map.xml.gz":
        .response(
          ["Content-Type: application/gzip"],
          body: SiteBodies.gzip(
            text: "<urlset><url><loc>http://a.example/1?utm_source=x</loc></url></urlset>"))
      case "/feed": .text("<rss><channel><item><link>/2</link></item></channel></rss>")
      default: .html(SiteBodies.page(request.target))
      }
    }
    let run = try fetch(
      site, "--sitemap", "http://a.example/", "--feed", "http://b.example/feed", "--strip-tracking")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(Set(try archive.pages().keys) == ["http://a.example/1", "http://b.example/2"])
    try archive.expectAgreement()
    let again = try fetch(
      site, "--sitemap", "http://a.example/", "--feed", "http://b.example/feed", "--strip-tracking")
    #expect(again.errors == "done 2\n")
  }

  @Test func `what has failed is tried again when that is asked for`() throws {
    let site = try ScriptedSite { request in
      request.earlierCount == 0 && request.target == "/1"
        ? .html("gone", status: 404) : .html(SiteBodies.page(request.target))
    }
    #expect(try fetch(site, "http://a.example/1", "http://a.example/2").exitCode == 1)
    let run = try fetch(site, "--retry-failed")
    #expect(run.errors == "done 1\n")
    #expect(run.exitCode == 0)
    #expect(site.requests.filter { $0.target == "/2" }.count == 1)
    #expect(try fetch(site).exitCode == 2)
    // A run that had nothing to do is none that was interrupted.
    #expect(try fetch(site, "http://a.example/2").errors == "done 1\n")
  }

  @Test func `archive and articles can be left out`() throws {
    let site = try ScriptedSite { .html(SiteBodies.page($0.target)) }
    #expect(try fetch(site, "http://a.example/1", "--no-warc").exitCode == 0)
    #expect(!folder.names.contains { $0.hasPrefix("out/archive") })
    let article = try #require(folder.names.first { $0.hasSuffix(".txt") })
    #expect(folder.text(of: article)?.contains("Record-ID") == false)
    let second = try BuiltBinary.run(
      [
        "fetch", "-o", "raw", "--no-clean", "--connect-to", "::127.0.0.1:\(site.port)",
        "--allow-private", "http://a.example/1",
      ], in: folder)
    #expect(second.exitCode == 0)
    #expect(!folder.names.contains { $0.hasPrefix("raw/articles") })
    #expect(folder.names.contains { $0.hasSuffix(".warc.gz") })
  }

  @Test func `one payload is stored once`() throws {
    let site = try ScriptedSite { request in
      request.target == "/robots.txt" ? .text("", status: 404) : .html(SiteBodies.page("all"))
    }
    #expect(
      try fetch(site, "http://a.example/1", "http://a.example/2", "--concurrency", "1").exitCode
        == 0)
    let list = try BuiltBinary.shell(
      "zcat out/archive/*.warc.gz | grep -a '^WARC-Type'", in: folder)
    #expect(list.text.split(separator: "\r\n").count { $0 == "WARC-Type: revisit" } == 1)
    try archive.expectAgreement()
  }

  @Test func `cookies are kept only when that is asked for, each for its host`() throws {
    let site = try ScriptedSite { request in
      request.target == "/1"
        ? .response(["Content-Type: text/html", "Set-Cookie: k=v; Path=/"], body: [65])
        : .html(SiteBodies.page(request.target))
    }
    let urls = ["http://a.example/1", "http://a.example/2", "http://b.example/3"]
    #expect(try fetch(site, urls[0], urls[1], urls[2]).exitCode == 0)
    #expect(site.requests.allSatisfy { $0["Cookie"] == nil })
    let count = site.requests.count
    #expect(try fetch(site, urls[0], urls[1], urls[2], "--cookies").exitCode == 0)
    for request in site.requests[count...] {
      #expect(request["Cookie"] == (request.target == "/2" ? "k=v" : nil), "\(request)")
    }
  }

  @Test func `an interrupted run finishes what is under way and says so`() throws {
    let site = try ScriptedSite { request in
      request.target == "/robots.txt"
        ? .text("") : [.pause(milliseconds: 300)] + .html(SiteBodies.page(request.target))
    }
    let urls = (0..<200).map { "http://a.example/\($0)" }
    try folder.write(urls.joined(separator: "\n"), to: "urls.txt")
    let process = Process()
    process.executableURL = URL(filePath: BuiltBinary.path)
    process.arguments = [
      "fetch", "urls.txt", "-o", "out", "--connect-to", "::127.0.0.1:\(site.port)",
      "--allow-private", "--delay", "0.01",
    ]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardError = FileHandle.nullDevice
    try process.run()
    while !site.requests.contains(where: { $0.target == "/0" }) { usleep(10_000) }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(try archive.pages()["http://a.example/0"]?.state == "done")
    #expect(try archive.pages().values.count { $0.state == "queued" } > 100)
    try archive.expectAgreement()
  }

  @Test func `an interruption ends a run that still waits for its list`() throws {
    let process = Process()
    process.executableURL = URL(filePath: BuiltBinary.path)
    process.arguments = ["fetch", "-", "-o", "out"]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardError = FileHandle.nullDevice
    let input = Pipe()
    process.standardInput = input
    try process.run()
    while !folder.names.contains("out/ledger.sqlite") { usleep(10_000) }
    kill(process.processIdentifier, SIGINT)
    // The list ends only if the interruption is not heard, so that the test ends too.
    for _ in 0..<2000 where process.isRunning { usleep(10_000) }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
  }

  @Test func `a folder as a list is told how to go on with it`() throws {
    try folder.write("", to: "out/x")
    let run = try BuiltBinary.run(["fetch", "out", "-o", "new"], in: folder)
    #expect(
      run.errors.hasPrefix(
        "pith: out: it is a folder; to go on with the archive in it, give it with -o\n"))
    #expect(run.exitCode == 2)
  }

  @Test func `a byte order mark before a list belongs to no URL`() throws {
    let site = try ScriptedSite { .html(SiteBodies.page($0.target)) }
    try folder.write("\u{FEFF}http://a.example/1\n", to: "urls.txt")
    #expect(try fetch(site, "urls.txt").errors == "done 1\n")
  }

  @Test func `a page that has not changed is a revisit of what has its payload`() throws {
    let site = try ScriptedSite { request in
      let headers = ["Content-Type: text/html", "ETag: \"1\""]
      if request.target == "/robots.txt" { return .response(404, []) }
      return request["If-None-Match"] == nil
        ? .response(headers, body: [UInt8](SiteBodies.page("all").utf8)) : .response(304, headers)
    }
    let urls = (1...3).map { "http://a.example/\($0)" }
    for _ in 0..<2 {
      let run = try fetch(site, urls[0], urls[1], urls[2], "--concurrency", "1")
      #expect(run.errors == "done 3\n")
      try archive.expectAgreement()
    }
    #expect(try archive.pages().values.allSatisfy { $0.status == 304 })
  }

  @Test func `two processes do not work in one folder, and a strange ledger is refused`() throws {
    try folder.write("", to: "out/.lock")
    let site = try ScriptedSite { .html(SiteBodies.page($0.target)) }
    let run = try BuiltBinary.shell(
      "exec 9<>out/.lock; flock -x 9; \"$PITH\" fetch -o out http://a.example/", in: folder)
    #expect(run.errors == "pith: out: another pith works in this folder; wait until it ends\n")
    #expect(run.exitCode == 2)
    try folder.write("no database", to: "other/ledger.sqlite")
    #expect(
      try BuiltBinary.run(["fetch", "-o", "other", "http://a.example/"], in: folder).exitCode == 2)
    #expect(try BuiltBinary.run(["fetch", "--status", "none"], in: folder).exitCode == 2)
    #expect(site.requests == [])
  }

  @Test(arguments: [
    ["--concurrency", "0"], ["--delay", "-1"], ["--per-host", "0"], ["--retries", "99"],
    ["--contact", "a\nb"], ["--connect-to", "x"], ["--feed", "nonsense"], ["-", "-"], [""],
    ["--no-warc", "--warc-text"], ["--status", "out", "http://a.example/"],
  ])
  func `wrong usage ends with 64`(_ arguments: [String]) throws {
    let run = try BuiltBinary.run(["fetch"] + arguments, in: folder)
    #expect(run.exitCode == 64, "\(arguments) \(run.errors)")
  }
}
