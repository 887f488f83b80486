import PithArchive
import PithTestSupport
import Testing

/// `pith warc`.
struct WarcTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func warc(_ arguments: String...) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["warc"] + arguments, in: folder)
  }

  @Test func `good files break no rule`() throws {
    try ArchiveSample.write([ArchiveSample.page("Alder")], to: "a.warc.gz", in: folder)
    try ArchiveSample.write(
      [ArchiveSample.page("Birch")], to: "b.warc", in: folder, isCompressed: false)
    let run = try warc("verify", "a.warc.gz", "b.warc")
    #expect(run.text == "")
    #expect(run.errors == "files 2 · records 4 · defects 0\n")
    #expect(run.exitCode == 0)
  }

  @Test func `each defect has its line, and nothing of the file acts on a terminal`() throws {
    let text =
      "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:x:1>\r\nWARC-Date: \u{1B}[31m\r\n"
      + "Content-Length: 0\r\n\r\n\r\n\r\nrubbish"
    try folder.write(text, to: "a.warc")
    let run = try warc("verify", "a.warc")
    #expect(
      run.text == """
        a.warc#0: record 1 <urn:x:1>: date: WARC-Date is no date in UTC: "\\u001b[31m"
        a.warc#0: record 1 <urn:x:1>: missing-field: it has no WARC-Target-URI
        a.warc#\(text.utf8.count - 7): version: what stands here is no WARC record

        """)
    #expect(run.errors == "files 1 · records 1 · defects 3\n")
    #expect(run.exitCode == 1)
  }

  @Test func `files that cannot be read are told, and the others are verified`() throws {
    try ArchiveSample.write([ArchiveSample.page("Alder")], to: "a.warc.gz", in: folder)
    let some = try warc("verify", "none", "a.warc.gz")
    #expect(some.errors.hasPrefix("pith: none: no such file"))
    #expect(some.exitCode == 1)
    #expect(try warc("verify", "none").exitCode == 2)
    #expect(try warc("verify", ".").exitCode == 2)
    #expect(try warc("index", "none").exitCode == 2)
    #expect(try warc("verify").exitCode == 64)
  }

  @Test func `an index of several files is one sorted list`() throws {
    let cedar = try ArchiveSample.write(
      [ArchiveSample.page("Cedar"), ArchiveSample.page("Alder")], to: "x/a.warc.gz", in: folder)
    try ArchiveSample.write(
      [ArchiveSample.page("Birch")], to: "b.warc", in: folder, isCompressed: false)
    let run = try warc("index", "x/a.warc.gz", "b.warc")
    let lines = run.text.split(separator: "\n")
    #expect(
      lines.map { $0.split(separator: " ")[0] }
        == ["com,example)/alder", "com,example)/birch", "com,example)/cedar"])
    #expect(
      lines[2].contains("\"offset\": \"\(cedar[0].offset)\", \"filename\": \"a.warc.gz\"}"))
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
  }

  @Test func `what an index cannot lead to is told`() throws {
    try ArchiveSample.write(
      [ArchiveSample.page("Alder"), ArchiveSample.page("Birch")], to: "a.warc", in: folder,
      isCompressed: false)
    let run = try BuiltBinary.shell("gzip a.warc && \"$PITH\" warc index a.warc.gz", in: folder)
    #expect(run.text == "")
    #expect(
      run.errors
        == "pith: a.warc.gz: captures that share a gzip member and cannot be reached: 2\n")
    #expect(run.exitCode == 1)
  }
}
