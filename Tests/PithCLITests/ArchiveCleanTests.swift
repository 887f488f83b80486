import PithArchive
import PithTestSupport
import Testing

/// `pith clean` on WARC files.
struct ArchiveCleanTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func clean(_ arguments: String...) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["clean"] + arguments, in: folder)
  }

  /// The values of a member, line by line of JSON Lines.
  private func values(_ name: String, in text: String) -> [String] {
    text.split(separator: "\n").map { line in
      guard let range = line.firstRange(of: "\"\(name)\":\"") else { return "" }
      return String(line.suffix(from: range.upperBound).prefix { $0 != "\"" })
    }
  }

  @Test(arguments: ["a.warc.gz", "a.warc"])
  func `a page of an archive knows where and when it came from`(name: String) throws {
    let record = ArchiveSample.page("Alder")
    let places = try ArchiveSample.write(
      [record], to: name, in: folder, isCompressed: name.hasSuffix(".gz"))
    let run = try clean(name)
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    for line in [
      "Source: \"https://example.com/Alder\"\n", "Retrieved: \"2026-11-21T07:42:00Z\"\n",
      "Archive: \"warc:\(name)#\(places[0].offset)\"\n", "Record-ID: \"\(record.id.uri)\"\n",
    ] {
      #expect(run.text.contains(line))
    }
    #expect(run.text.contains("which Alder has carried"))
    let json = try clean("--format", "jsonl", name).text
    #expect(values("source", in: json) == ["https://example.com/Alder"])
    #expect(values("archive", in: json) == ["warc:\(name)#\(places[0].offset)"])
    #expect(values("record_id", in: json) == [record.id.uri])
    let markdown = try clean("--format", "markdown", name).text
    #expect(markdown.contains("\nrecord_id: \"\(record.id.uri)\"\n"))
  }

  @Test func `cleaning the output again changes nothing of the text`() throws {
    try ArchiveSample.write([ArchiveSample.page("Alder")], to: "a.warc.gz", in: folder)
    let once = try clean("a.warc.gz")
    try folder.write(once.output, to: "a.txt")
    let twice = try clean("a.txt")
    let text = { (run: BuiltBinary.Run) in
      run.text.firstRange(of: "\n\n").map { String(run.text.suffix(from: $0.upperBound)) }
    }
    #expect(text(once) == text(twice))
    #expect(!twice.text.contains("Record-ID"))
  }

  @Test func `the charset of the transport decides, and codings are taken off`() throws {
    let cyrillic = "Мост снова открыт после ремонта, сообщил городской совет в понедельник. "
    let text = String(repeating: cyrillic, count: 6)
    let bytes = text.unicodeScalars.map { scalar -> UInt8 in
      scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(scalar.value - 0x410 + 0xC0)
    }
    let html = Array("<!doctype html><html><body><article><p>".utf8) + bytes
    let size = String(html.count, radix: 16)
    let chunked = Array("\(size)\r\n".utf8) + html + Array("\r\n0\r\n\r\n".utf8)
    try ArchiveSample.write(
      [
        ArchiveSample.response(
          "ru", chunked, type: "text/html; charset=windows-1251",
          fields: "Transfer-Encoding: chunked\r\n")
      ], to: "a.warc.gz", in: folder)
    let run = try clean("a.warc.gz")
    #expect(run.text.contains("Мост снова открыт"))
  }

  @Test func `what is no page is passed over and counted`() throws {
    let html = Array(SamplePage.html("Wrong").utf8)
    var log = WARCRecord(
      .resource, date: WARCDate(secondsSince1970: 0), targetURI: "metadata://crawler/log",
      contentType: "text/plain", block: Array("log".utf8))
    log.id = WARCRecordID()
    let file = WARCRecord(
      .resource, date: WARCDate(secondsSince1970: 0), targetURI: "https://example.com/file",
      contentType: "text/html; charset=utf-8", block: Array(SamplePage.html("Cedar").utf8))
    let page = ArchiveSample.page("Alder")
    try ArchiveSample.write(
      [
        page, .request(Array("GET / HTTP/1.1\r\n\r\n".utf8), for: page),
        ArchiveSample.response("gone", html, status: "404 Not Found"),
        ArchiveSample.response("moved", html, status: "301 Moved"),
        ArchiveSample.response("style.css", Array("body{}".utf8), type: "text/css"),
        ArchiveSample.response("robots.txt", Array("User-agent: *\n".utf8), type: "text/plain"),
        log, file,
      ], to: "a.warc.gz", in: folder)
    let run = try clean("--format", "jsonl", "a.warc.gz")
    #expect(
      values("source", in: run.text) == ["https://example.com/Alder", "https://example.com/file"])
    #expect(run.errors == "ok 2 · other records 7\n")
    #expect(run.exitCode == 0)
  }

  @Test func `an archive without pages is told`() throws {
    try ArchiveSample.write(
      [ArchiveSample.response("a.css", [], type: "text/css")], to: "a.warc", in: folder,
      isCompressed: false)
    let run = try clean("a.warc")
    #expect(
      run.errors == "pith: a.warc: no pages in it; of 2 records none is HTML or text\n")
    #expect(run.exitCode == 2)
  }

  @Test func `damaged records are reported with their place, and the rest is cleaned`() throws {
    let words = ["Alder", "Birch", "Cedar", "Dogwood"]
    let places = try ArchiveSample.write(
      words.map { ArchiveSample.page($0) }, to: "a.warc.gz", in: folder)
    var bytes = try #require(folder.bytes(of: "a.warc.gz"))
    bytes[places[1].offset + places[1].length / 2] ^= 0x55
    try folder.write(bytes.dropLast(9), to: "a.warc.gz")
    let run = try clean("--format", "jsonl", "a.warc.gz")
    #expect(values("status", in: run.text) == ["ok", "failed", "ok", "failed"])
    #expect(values("source", in: run.text)[1] == "warc:a.warc.gz#\(places[1].offset)")
    #expect(
      run.errors == """
        pith: warc:a.warc.gz#\(places[1].offset): a gzip member is damaged
        pith: warc:a.warc.gz#\(places[3].offset): the file ends inside a gzip member
        ok 2 · failed 2 · other records 1

        """)
    #expect(run.exitCode == 1)
  }

  @Test func `archives stand among pages, in folders, pipes and any order of jobs`() throws {
    try folder.write(SamplePage.html("Alder"), to: "pages/a.html")
    let words = (0..<60).map { "Page\($0)" }
    try ArchiveSample.write(
      words.map { ArchiveSample.page($0) }, to: "pages/deep/b.WARC.gz", in: folder)
    try ArchiveSample.write([ArchiveSample.page("Zelkova")], to: "z", in: folder)
    let one = try clean("--format", "jsonl", "--jobs", "1", "pages", "z")
    let nine = try clean("--format", "jsonl", "--jobs", "9", "pages", "z")
    #expect(one.output == nine.output)
    let expected =
      ["pages/a.html"] + (words + ["Zelkova"]).map { "https://example.com/\($0)" }
    #expect(values("source", in: one.text) == expected)
    let piped = try BuiltBinary.shell(
      "\"$PITH\" clean --format jsonl - <z; cat z | \"$PITH\" clean --format jsonl; "
        + "cat pages/a.html | \"$PITH\" clean --format jsonl /dev/stdin", in: folder)
    #expect(
      values("source", in: piped.text)
        == ["https://example.com/Zelkova", "https://example.com/Zelkova", "/dev/stdin"])
    #expect(values("archive", in: piped.text).prefix(2).allSatisfy { $0.hasPrefix("warc:-#") })
    #expect(values("status", in: piped.text) == ["ok", "ok", "ok"])
  }

  @Test func `a folder of articles has a folder for each archive`() throws {
    try ArchiveSample.write(
      [
        ArchiveSample.page("Alder"), ArchiveSample.page("Alder"), ArchiveSample.page("../../x"),
      ], to: "in/crawl.warc.gz", in: folder)
    let run = try clean("-o", "out/", "in")
    #expect(run.exitCode == 0)
    let names = folder.names.filter { $0.hasPrefix("out/") && folder.text(of: $0) != nil }
    #expect(names.count == 3)
    #expect(names.allSatisfy { $0.hasPrefix("out/crawl/example-com-") && $0.hasSuffix(".txt") })
    #expect(names.contains { $0.hasSuffix("-2.txt") })
  }

  @Test func `how inputs are read can be forced`() throws {
    try ArchiveSample.write([ArchiveSample.page("Alder")], to: "a.warc.gz", in: folder)
    try folder.write(SamplePage.html("Birch"), to: "b.html")
    let forced = try clean("--input", "html", "a.warc.gz")
    #expect(forced.errors.contains("undecodable"))
    let archive = try clean("--input", "warc", "b.html")
    #expect(archive.errors == "pith: warc:b.html#0: what stands here is no WARC record\n")
    #expect(archive.exitCode == 2)
    let explain = try BuiltBinary.run(["explain", "--input", "warc", "b.html"], in: folder)
    #expect(explain.exitCode == 64)
  }

  @Test func `bombs and pages that are too large end as such`() throws {
    // A gzip member of two million spaces in two thousand bytes, made by the writer itself.
    let spaces = WARCRecord(
      .resource, date: WARCDate(secondsSince1970: 0), targetURI: "https://example.com/",
      contentType: "text/html", block: Array(repeating: 0x20, count: 2 << 20))
    try ArchiveSample.write([spaces], to: "spaces", in: folder)
    let bomb = try #require(folder.bytes(of: "spaces"))
    #expect(bomb.count < 10_000)
    try ArchiveSample.write(
      [
        ArchiveSample.response("bomb", bomb, fields: "Content-Encoding: gzip\r\n"),
        ArchiveSample.response("large", Array(repeating: 0x20, count: 3 << 20)),
        ArchiveSample.page("Alder"),
      ], to: "a.warc.gz", in: folder)
    let run = try clean("--format", "jsonl", "--max-bytes", "1M", "a.warc.gz")
    #expect(values("status", in: run.text) == ["too_large", "too_large", "ok"])
    #expect(run.exitCode == 1)
  }

  @Test func `a record that says it is cut is cleaned with a warning`() throws {
    var record = ArchiveSample.page("Alder")
    record.fields.append("WARC-Truncated", "length")
    try ArchiveSample.write([record], to: "a.warc.gz", in: folder)
    let run = try clean("--format", "jsonl", "a.warc.gz")
    #expect(run.text.contains("\"warnings\":[\"the archive holds only its start (length)\"]"))
    #expect(run.exitCode == 0)
  }
}
