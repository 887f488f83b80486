import Foundation
import PithTestSite
import PithTestSupport
import Testing

/// Runs of the built command against a site on which everything goes wrong.
@Suite(.serialized)
struct HostileSiteTests {
  /// Unoptimised code takes ten times as long for a page.
  private static let pageCount = BuiltBinary.isReleased ? 2000 : 400

  private let folder: TemporaryFolder
  private let site: ScriptedSite
  private let pages: [(url: String, expectation: HostileSite.Expectation)]

  init() throws {
    folder = try TemporaryFolder()
    site = try ScriptedSite(script: HostileSite.answer)
    // An odd number of hosts, so that the pages that stall do not all stand on a few of them.
    pages = HostileSite.urls(count: Self.pageCount, hosts: Self.pageCount / 25 + 1)
    try folder.write(pages.map(\.url).joined(separator: "\n") + "\n", to: "urls.txt")
  }

  private var arguments: [String] {
    [
      "fetch", "urls.txt", "-o", "out", "--allow-private", "--connect-to",
      "::127.0.0.1:\(site.port)", "--delay", "0.002", "--retries", "2", "--retry-delay", "0.02",
      "--stall-timeout", "1", "--max-bytes", "200K", "--concurrency", "48", "--warc-size", "1M",
      "--warc-text",
    ]
  }

  private var archive: FetchedArchive { FetchedArchive(path: folder.path + "/out") }

  private func expectAllEnded() throws {
    let found = try archive.pages()
    #expect(found.count == pages.count)
    for page in pages {
      let row = try #require(found[page.url], "\(page.url)")
      #expect(row.state == page.expectation.state, "\(row)")
      if page.expectation.problems.isEmpty {
        #expect(row.problem == nil, "\(row)")
      } else {
        #expect(page.expectation.problems.contains(row.problem ?? ""), "\(row)")
      }
    }
    try archive.expectAgreement()
  }

  @Test func `every page of a hostile site ends as it should, and a second run asks what changed`()
    throws
  {
    let run = try BuiltBinary.run(arguments, in: folder)
    #expect(run.exitCode == 1, "\(run.errors)")
    try expectAllEnded()
    try expectReadByOthers()
    let requests = site.requests.count
    #expect(try archive.pages().values.allSatisfy { $0.status != 304 })

    let again = try BuiltBinary.run(arguments, in: folder)
    #expect(again.exitCode == 1, "\(again.errors)")
    try expectAllEnded()
    let plain = pages.filter { $0.url.contains("/ok/") && $0.expectation == .done }.map(\.url)
    let found = try archive.pages()
    for url in plain { #expect(found[url]?.status == 304, "\(url)") }
    let conditional = site.requests[requests...].filter { $0["If-None-Match"] != nil }
    #expect(conditional.count >= plain.count)
    try expectReadByOthers()
  }

  @Test func `a run that is killed at any moment ends complete`() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      let process = Process()
      process.executableURL = URL(filePath: BuiltBinary.path)
      process.arguments = arguments
      process.currentDirectoryURL = URL(filePath: folder.path)
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32.random(in: 50_000...700_000, using: &generator))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    let run = try BuiltBinary.run(arguments, in: folder)
    #expect(run.exitCode == 1, "\(run.errors)")
    try expectAllEnded()
    try expectReadByOthers()
    try expectNothingTwice()
  }

  /// No page that the ledger had as done was asked for again: more requests than one are only for
  /// what was under way when a process was killed, at most as many at once as were allowed.
  private func expectNothingTwice() throws {
    let counts = site.requests.filter { $0.target.hasPrefix("/ok/") }
      .reduce(into: [:]) { $0["\($1.host)\($1.target)", default: 0] += 1 }
    let extra = counts.values.reduce(0) { $0 + $1 - 1 }
    // 48 under way, and those that wait to be committed together with them, in each of 20 processes.
    #expect(extra < 20 * 400, "\(extra)")
  }

  /// The command warcio, which fails on any record in Brotli's coding (AttributeError, 1.8.1) unless
  /// it is told to leave those coded.
  private static let warcio = """
    from warcio.bufferedreaders import BufferedReader
    BufferedReader.DECOMPRESSORS.pop("br", None)
    from warcio.cli import main
    main()
    """

  private func expectReadByOthers() throws {
    guard ArchiveReaders.areExpected else { return }
    let archiveFolder = folder.path + "/out/archive"
    for file in archive.archiveFiles(".warc.gz") {
      let warcio = try ArchiveReaders.script(
        Self.warcio, "check", "\(archiveFolder)/\(file)", in: folder)
      #expect(warcio.exitCode == 0, "\(file): \(warcio.text)\(warcio.errors)")
      let fast = try ArchiveReaders.run(
        "fastwarc", "check", "-q", "\(archiveFolder)/\(file)", in: folder)
      #expect(fast.exitCode == 0, "\(file): \(fast.text)\(fast.errors)")
    }
  }
}
