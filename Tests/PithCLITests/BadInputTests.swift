import PithTestSupport
import Testing

struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func clean(_ arguments: String...) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["clean"] + arguments, in: folder)
  }

  @Test func `an empty file is empty`() throws {
    try folder.write("", to: "a.html")
    let run = try clean("a.html")
    #expect(run.text == "")
    #expect(run.errors.hasPrefix("pith: a.html: empty: "))
    #expect(run.exitCode == 1)
  }

  @Test func `a binary file gets a status and no text`() throws {
    let bytes: [UInt8] = [0x7F, 0x45, 0x4C, 0x46] + (0..<4096).map { UInt8($0 * 37 % 256) }
    try folder.write(bytes, to: "a.html")
    let run = try clean("--format", "jsonl", "a.html")
    #expect(run.text.hasPrefix(#"{"source":"a.html","status":""#))
    #expect(!run.text.contains(#""status":"ok""#))
    #expect(run.exitCode == 1)
  }

  @Test func `a missing path ends with 2 and says what to do`() throws {
    let run = try clean("none.html")
    #expect(run.text == "")
    #expect(run.errors == "pith: none.html: no such file or folder; check the path\n")
    #expect(run.exitCode == 2)
  }

  @Test func `the rest of a batch goes on`() throws {
    try folder.write(SamplePage.html("Alder"), to: "a.html")
    try folder.write("", to: "b.html")
    let run = try clean("--format", "jsonl", "none.html", "b.html", "a.html")
    let statuses = run.text.split(separator: "\n").map { $0.split(separator: "\"")[7] }
    #expect(statuses == ["failed", "empty", "ok"])
    #expect(run.errors.hasSuffix("\nok 1 · empty 1 · failed 1\n"))
    #expect(run.exitCode == 1)
  }

  @Test func `a page that may not be read is told`() throws {
    try folder.write("x", to: "a.html")
    // Whoever may read everything meets a file that nobody can open as a page: a socket's path.
    let run = try BuiltBinary.shell(
      "chmod 000 a.html; if cat a.html >/dev/null 2>&1; then rm a.html; ln -s a.html a.html; fi; "
        + "\"$PITH\" clean a.html", in: folder)
    #expect(run.errors.hasPrefix("pith: a.html: "))
    #expect(run.errors.contains("permission denied") || run.errors.contains("symbolic links"))
    #expect(run.exitCode == 2)
  }

  @Test func `a folder without pages is told`() throws {
    try folder.write("x", to: "images/a.png")
    let run = try clean("images")
    #expect(
      run.errors
        == "pith: images: nothing to read in it; what is read in a folder ends in .html .htm "
        + ".xhtml .xht .txt .warc .warc.gz\n")
    #expect(run.exitCode == 2)
  }

  @Test func `a page over the limit is too large, from a file and from a pipe`() throws {
    try folder.write(SamplePage.html("Alder"), to: "a.html")
    let file = try clean("--max-bytes", "100", "a.html")
    #expect(file.errors.hasPrefix("pith: a.html: too_large: it has "))
    #expect(file.errors.hasSuffix("--max-bytes allows 100\n"))
    #expect(file.exitCode == 1)
    let pipe = try BuiltBinary.shell("cat a.html | \"$PITH\" clean --max-bytes 100", in: folder)
    #expect(
      pipe.errors == "pith: -: too_large: it has more than 100 bytes; --max-bytes allows 100\n")
    #expect(pipe.exitCode == 1)
    let exact = try clean("--max-bytes", "\(SamplePage.html("Alder").utf8.count)", "a.html")
    #expect(exact.exitCode == 0)
  }
}
