import PithTestSupport
import Testing

struct OutputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SamplePage.html("Alder"), to: "in/a.html")
    try folder.write(SamplePage.html("Birch"), to: "in/A.htm")
    try folder.write(SamplePage.html("Cedar"), to: "in/sub/a.txt")
    try folder.write("", to: "in/empty.html")
  }

  private func clean(_ arguments: String...) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["clean"] + arguments, in: folder)
  }

  @Test(arguments: [
    ("text", ".txt"), ("markdown", ".md"), ("html", ".html"),
  ])
  func `a folder mirrors the inputs without two outputs of one name`(
    format: String, ending: String
  ) throws {
    let run = try clean("in", "in/a.html", "--format", format, "-o", "out/")
    #expect(run.text == "")
    #expect(
      folder.names.filter { $0.hasPrefix("out/") }
        == ["A", "a-2", "a-3", "sub", "sub/a"].map {
          $0 == "sub" ? "out/sub" : "out/\($0)\(ending)"
        }
        .sorted())
    #expect(folder.text(of: "out/A\(ending)")?.contains("Birch") == true)
    #expect(folder.text(of: "out/a-2\(ending)")?.contains("Alder") == true)
    #expect(run.exitCode == 1)
  }

  @Test func `records of inputs without an article get files too`() throws {
    _ = try clean("in", "none/..", "--format", "jsonl", "-o", "out/")
    #expect(folder.text(of: "out/empty.jsonl")?.contains(#""status":"empty""#) == true)
    #expect(folder.text(of: "out/...jsonl")?.contains(#""status":"failed""#) == true)
  }

  @Test func `a file takes all articles and appears whole`() throws {
    let stream = try clean("in", "--format", "markdown")
    let run = try clean("in", "--format", "markdown", "-o", "all.md")
    #expect(folder.text(of: "all.md") == stream.text)
    #expect(run.text == "")
    #expect(folder.names.filter { $0.hasPrefix(".pith") } == [])
  }

  @Test func `no output replaces an input`() throws {
    let page = folder.text(of: "in/sub/a.txt")
    #expect(try clean("in/sub/a.txt", "-o", "in/sub/a.txt").exitCode == 64)
    #expect(try clean("in", "-o", "in/out/").exitCode == 64)
    #expect(try clean("in", "-o", "in").exitCode == 64)
    let run = try clean("in/sub/a.txt", "-o", "in/sub")
    #expect(run.errors.contains("its output would replace it"))
    #expect(run.exitCode == 1)
    #expect(folder.text(of: "in/sub/a.txt") == page)
  }

  @Test func `an output that cannot be written ends with 2`() throws {
    let full = try clean("in", "-o", "/dev/full")
    #expect(full.exitCode == 2)
    #expect(full.errors.contains("cannot write to /dev/full: no space left"))
    let nowhere = try clean("in", "-o", "none/all.txt")
    #expect(nowhere.exitCode == 2)
    #expect(nowhere.errors.hasPrefix("pith: cannot write to none/all.txt: no such file or folder"))
    try folder.write("x", to: "file")
    let blocked = try clean("in", "-o", "file/out/")
    #expect(blocked.exitCode == 2)
  }

  @Test func `a device is written to as it is`() throws {
    let run = try clean("in/a.html", "-o", "/dev/null")
    #expect(run.exitCode == 0)
    #expect(run.text == "")
  }

  @Test func `most of a page going is told, or stands in the record`() throws {
    let form = "Subscribe to our newsletter\nEnter your email address\nSign up\n\n"
    let story =
      "The council met on Monday to decide about the bridge, which has carried since the war.\n\n"
    try folder.write(story + String(repeating: form, count: 40), to: "dump.txt")
    let warning = "% of the page's words were removed"
    let text = try clean("dump.txt")
    #expect(text.errors.hasPrefix("pith: dump.txt: warning: 96 \(warning)"))
    #expect(text.exitCode == 0)
    let record = try clean("dump.txt", "--format", "jsonl")
    #expect(record.errors == "")
    #expect(record.text.contains("\"removed_ratio\":0.96"))
    #expect(record.text.contains("\"warnings\":[\"96 \(warning)"))
  }
}
