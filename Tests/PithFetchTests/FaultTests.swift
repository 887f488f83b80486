import Foundation
import PithTestSite
import PithTestSupport
import Testing

/// `pith fetch` when the machine fails it: each run ends with a clear line, and the next one goes on
/// as if nothing had been.
struct FaultTests {
  private static let pageCount = 12

  private let folder: TemporaryFolder
  private let site: ScriptedSite

  init() throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    site = try ScriptedSite { request in
      // A page asks for what happens to the output while it is fetched.
      if request.target == "/6", FileManager.default.fileExists(atPath: folder.path + "/vanish") {
        // By then the articles of earlier pages are being written.
        for _ in 0..<3000
        where !folder.names.contains(where: { $0.hasSuffix(".txt") && $0 != "urls.txt" }) {
          Thread.sleep(forTimeInterval: 0.01)
        }
        try? FileManager.default.removeItem(atPath: folder.path + "/vanish")
        try? FileManager.default.removeItem(atPath: folder.path + "/out/articles")
      }
      return request.target == "/robots.txt"
        ? .response(404, []) : .html(SiteBodies.page(request.target) + Self.padding(request.target))
    }
    try folder.write(
      (1...Self.pageCount).map { "http://a.example/\($0)\n" }.joined(), to: "urls.txt")
  }

  /// What makes a page's record large, since it cannot be compressed well.
  private static func padding(_ seed: String) -> String {
    var state = UInt64(truncatingIfNeeded: seed.utf8.reduce(7) { $0 &* 31 &+ Int($1) })
    let digits = (0..<4000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return String(state >> 32, radix: 36)
    }
    return "<!-- \(digits.joined()) -->"
  }

  /// Runs the command in a shell, behind what the shell is to do first.
  private func fetch(_ before: String = "", _ prefix: String = "", _ after: String = "") throws
    -> BuiltBinary.Run
  {
    try BuiltBinary.shell(
      "\(before) \(prefix) \"$PITH\" fetch urls.txt -o out --connect-to ::127.0.0.1:\(site.port) "
        + "--allow-private --delay 0.001 \(after)", in: folder)
  }

  /// A run without trouble has all pages, each once, in sound files.
  private func expectAllAfterwards() throws {
    let run = try fetch()
    #expect(run.exitCode == 0, "\(run.errors)")
    let archive = FetchedArchive(path: folder.path + "/out")
    try archive.expectAgreement()
    #expect(try archive.pages().values.filter { $0.state == "done" }.count == Self.pageCount)
    #expect(!folder.names.contains { $0.hasSuffix(".tmp") || $0.hasSuffix(".open") })
    #expect(
      folder.names.filter { $0.hasPrefix("out/articles/a.example/") }.count == Self.pageCount)
  }

  private func expectOneLine(
    _ run: BuiltBinary.Run, _ text: String, exitCode: Int32 = 2,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(run.exitCode == exitCode, "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.contains(text), "\(run.errors)", sourceLocation: sourceLocation)
    #expect(
      run.errors.split(separator: "\n").count == 1, "\(run.errors)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [80, 120, 200, 400])
  func `a full disk ends the run, and nothing half-written stays`(_ blocks: Int) throws {
    // A limit on the size of files refuses to write as a full disk does, without filling one.
    let run = try fetch("ulimit -f \(blocks);")
    #expect(run.exitCode == 2, "\(run.errors)")
    #expect(run.errors.hasPrefix("pith: "), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(!folder.names.contains { $0.hasSuffix(".tmp") })
    try expectAllAfterwards()
  }

  @Test func `an output that may not be written to is told`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/out", withIntermediateDirectories: false)
    let run = try fetch("chmod 555 out;", BuiltBinary.unprivileged)
    expectOneLine(run, "permission denied")
    #expect(folder.names.filter { $0.hasPrefix("out/") } == [])
    _ = try BuiltBinary.shell("chmod 755 out", in: folder)
    try expectAllAfterwards()
  }

  @Test func `a ledger that may not be written to is told`() throws {
    _ = try fetch()
    let run = try fetch("chmod 444 out/ledger.sqlite*; chmod 555 out;", BuiltBinary.unprivileged)
    #expect(run.exitCode == 2, "\(run.errors)")
    #expect(run.errors.hasPrefix("pith: "))
    _ = try BuiltBinary.shell("chmod 755 out; chmod 644 out/ledger.sqlite*", in: folder)
    try expectAllAfterwards()
  }

  @Test func `a folder of articles that vanishes is told`() throws {
    try folder.write("", to: "vanish")
    let run = try fetch()
    #expect(!folder.names.contains("vanish"))
    expectOneLine(run, "articles/a.example/")
    // The articles that were removed are made anew when their pages are asked for again.
    #expect(try fetch().exitCode == 0)
    try expectAllAfterwards()
  }

  @Test func `an unfinished archive whose ledger is lost keeps its whole records`() throws {
    #expect(try fetch().exitCode == 0)
    let name = try #require(folder.names.first { $0.hasSuffix(".warc.gz") })
    let whole = try #require(folder.bytes(of: name))
    _ = try BuiltBinary.shell(
      """
      rm out/ledger* out/archive/*.cdxj && mv \(name) \(name).open && printf torn >> \(name).open
      """, in: folder)
    let run = try BuiltBinary.run(["fetch", "-o", "out"], in: folder)
    #expect(run.exitCode == 2)
    let line = "pith: \(name): the last 4 bytes are cut off: a record without its end\n"
    #expect(run.errors.hasPrefix(line), "\(run.errors)")
    #expect(folder.bytes(of: name) == whole)
    #expect(folder.names.contains { $0.hasSuffix(".cdxj") })
  }

  @Test func `what a mended archive lacks is fetched again if the ledger was not told`() throws {
    #expect(try fetch().exitCode == 0)
    let name = try #require(folder.names.first { $0.hasSuffix(".warc.gz") })
    // As after a loss of power, and a kill of the process that cut the file behind its whole records.
    let cut = """
      offset=$(grep -o '"offset": "[0-9]*' out/archive/*.cdxj | grep -o '[0-9]*$' | sort -n |
        tail -n 1)
      sed -i '/"offset": "'$offset'"/d' out/archive/*.cdxj && truncate -s "$offset" \(name)
      """
    #expect(try BuiltBinary.shell(cut, in: folder).exitCode == 0)
    let run = try BuiltBinary.shell(
      "\"$PITH\" fetch -o out --connect-to ::127.0.0.1:\(site.port) --allow-private", in: folder)
    #expect(run.errors.hasSuffix("done \(Self.pageCount)\n"), "\(run.errors)")
    try FetchedArchive(path: folder.path + "/out").expectAgreement()
    try expectAllAfterwards()
  }

  @Test func `a file in the place of the folder is told`() throws {
    try folder.write("x", to: "out")
    expectOneLine(try fetch(), "out: ")
    #expect(folder.text(of: "out") == "x")
  }

  @Test func `a list that may not be read is told`() throws {
    let run = try fetch("chmod 000 urls.txt;", BuiltBinary.unprivileged)
    #expect(run.exitCode == 2, "\(run.errors)")
    #expect(run.errors.contains("urls.txt: permission denied"), "\(run.errors)")
  }

  @Test(arguments: ["2>&-", ">&-", "<&-", "<&- >&- 2>&-", "2>/dev/full", "2>&1 >/dev/null | true"])
  func `streams that are closed change nothing but what is told`(_ streams: String) throws {
    _ = try fetch("", "", streams)
    try expectAllAfterwards()
  }

  @Test func `an article's file that somebody replaced by a folder is told`() throws {
    let run = try fetch()
    #expect(run.exitCode == 0)
    let article = try #require(folder.names.first { $0.hasPrefix("out/articles/a.example/") })
    _ = try BuiltBinary.shell(
      "rm -r out/ledger* '\(article)'; mkdir -p '\(article)/x'", in: folder)
    let blocked = try fetch()
    expectOneLine(blocked, article)
    #expect(!folder.names.contains { $0.hasSuffix(".tmp") })
  }
}
