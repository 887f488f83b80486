import PithArchive
import PithTestSupport
import Testing

/// Records whose page is HTML, or stands in an archive.
struct RecordPageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func clean(_ lines: String, _ arguments: String...) throws -> BuiltBinary.Run {
    try BuiltBinary.run(
      ["clean", "--input", "jsonl"] + arguments, in: folder, input: Array(lines.utf8))
  }

  @Test func `the field html is read where there is no text`() throws {
    let sentence = "The council met on Monday to decide about the old bridge of the town."
    let run = try clean(
      """
      {"html":"<title>Bridges</title><p>\(sentence)"}
      {"html":"<p>\(sentence)","text":"\(sentence) It stays."}
      """)
    let lines = run.text.split(separator: "\n")
    #expect(lines[0].contains(#""text":"\#(sentence)","pith":"#))
    #expect(lines[0].contains(#""title":"Bridges""#))
    #expect(lines[1].contains(#""text":"\#(sentence) It stays.","pith":"#))
    #expect(run.exitCode == 0)
  }

  @Test(arguments: [true, false])
  func `pages are read where records say they stand in an archive`(isCompressed: Bool) throws {
    let places = try ArchiveSample.write(
      [
        ArchiveSample.page("Alder"), ArchiveSample.page("Birch"),
        ArchiveSample.response("gone", [], status: "404 Not Found"),
      ], to: "a.warc", in: folder, isCompressed: isCompressed)
    let run = try clean(
      """
      {"id":1,"warc":"a.warc#\(places[1].offset)"}
      {"id":2,"warc":"a.warc","offset":"\(places[0].offset)","text":"old"}
      {"id":3,"warc":"warc:a.warc#\(places[2].offset)"}
      {"id":4,"warc":"a.warc#1"}
      {"id":5,"warc":"none.warc","warc_record_offset":0}
      {"id":6,"warc":"a.warc"}
      """, "--warc-field", "warc")
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[0].contains("which Birch has carried"))
    #expect(lines[0].contains(#""url":"https://example.com/Birch""#))
    #expect(lines[1].contains("which Alder has carried") && !lines[1].contains("\"old\""))
    #expect(lines[2].contains("the record is no page of HTML or text"))
    #expect(lines[3].contains("warc:a.warc#1: "))
    #expect(lines[4].contains("none.warc: no such file or folder"))
    #expect(lines[5].contains("is no FILE#OFFSET"))
    #expect(run.errors.hasSuffix("ok 2 · failed 4\n"))
    #expect(run.exitCode == 1)
  }

  @Test func `a place in a pipe or folder fails and nobody waits for it`() throws {
    let run = try BuiltBinary.shell(
      """
      mkfifo pipe; { echo '{"warc":"pipe","offset":0}'; echo '{"warc":".","offset":0}'; } |
        timeout 60 "$PITH" clean --input jsonl --warc-field warc -
      """, in: folder)
    #expect(run.errors.contains("pipe: it is no file but a pipe or device"))
    #expect(run.errors.contains(".: it is a folder"))
    #expect(run.exitCode == 1)
  }

  @Test func `what links lead to is told by the record's address`() throws {
    let sentence = "The council met on Monday to decide about the old bridge of the town."
    let html = "<p>\(sentence) <a href='/x'>See the plan</a> <img src='b.png' alt=''></p>"
    let run = try clean(
      """
      {"html":"\(html)","url":"https://www.example.com/a/"}
      {"html":"<base href='https://other.example/'>\(html)","url":"/nowhere"}
      {"text":"\(sentence)","url":"https://www.example.com/a/"}
      """, "--links", "--images")
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains(#""https://www.example.com/x""#))
    #expect(lines[0].contains(#""https://www.example.com/a/b.png""#))
    #expect(lines[1].contains(#""https://other.example/x""#))
    #expect(!lines[2].contains(#""url":"https://www.example.com/a/","pith":{"url""#))
    #expect(run.exitCode == 0)
  }

  @Test func `without the option no record makes Pith read a file`() throws {
    try ArchiveSample.write([ArchiveSample.page("Alder")], to: "a.warc", in: folder)
    let run = try clean(#"{"warc":"a.warc","offset":0}"#)
    #expect(!run.text.contains("Alder"))
    #expect(run.exitCode == 1)
    let wrong = try BuiltBinary.run(["clean", "--warc-field", "warc", "a.warc"], in: folder)
    #expect(wrong.exitCode == 64)
  }

  @Test func `a page that takes too long is given up and the batch goes on`() throws {
    let long = "<p>" + String(repeating: "<i>word <b>and</b> word</i> ", count: 200_000)
    try folder.write(long, to: "long.html")
    try folder.write("", to: "short.html")
    let run = try BuiltBinary.run(
      ["clean", "--timeout", "0.000001", "--format", "jsonl", "long.html", "short.html"],
      in: folder)
    let lines = run.text.split(separator: "\n")
    #expect(lines[0].hasPrefix(#"{"source":"long.html","status":"timeout","sha256":"#))
    #expect(lines[0].contains("it took longer than the limit of 1e-06 s"))
    #expect(lines[1].contains(#""status":"empty""#))
    #expect(run.errors == "empty 1 · timeout 1\n")
    #expect(run.exitCode == 1)
    for value in ["0", "-1", "nan", "soon"] {
      let wrong = try BuiltBinary.run(["clean", "--timeout=\(value)", "long.html"], in: folder)
      #expect(wrong.exitCode == 64, "\(value)")
    }
  }
}
