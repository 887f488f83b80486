import PithTestSupport
import Testing

struct VerbTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SamplePage.html("Alder"), to: "pages/a.html")
  }

  private func run(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> BuiltBinary.Run {
    try BuiltBinary.run(arguments, in: folder, environment: environment)
  }

  @Test func `explain lists the blocks of a page`() throws {
    let run = try run("explain", "pages/a.html")
    #expect(run.text.hasPrefix("pages/a.html: ok, article"))
    #expect(run.text.split(separator: "\n").contains { $0.hasPrefix("+ ") })
    #expect(run.exitCode == 0)
  }

  @Test func `explain gives an object for programs`() throws {
    let run = try run("explain", "--format", "json", "pages/a.html")
    #expect(run.text.hasPrefix(#"{"source":"pages/a.html","status":"ok","kind":"article""#))
    #expect(run.text.contains(#""kept":true"#))
    #expect(run.text.contains("which Alder has carried"))
    #expect(run.exitCode == 0)
  }

  @Test func `explain writes the format that the name of its file asks for`() throws {
    let html = try run("explain", "pages/a.html", "-o", "why.html")
    #expect(html.text == "")
    #expect(html.exitCode == 0)
    #expect(folder.text(of: "why.html")?.hasPrefix("<!doctype html>\n") == true)
    #expect(try run("explain", "pages/a.html", "-o", "why.JSON").exitCode == 0)
    #expect(folder.text(of: "why.JSON")?.hasPrefix("{\"source\"") == true)
    #expect(try run("explain", "pages/a.html", "-o", "why.txt").exitCode == 0)
    #expect(folder.text(of: "why.txt")?.hasPrefix("pages/a.html: ok") == true)
    #expect(try run("explain", "--format", "html", "pages/a.html").text.hasPrefix("<!doctype"))
    let folderRun = try run("explain", "pages/a.html", "-o", "pages")
    #expect(folderRun.errors.hasPrefix("pith: cannot write to pages: "))
    #expect(folderRun.exitCode == 2)
    let lost = try run("explain", "pages/a.html", "-o", "none/why.html")
    #expect(
      lost.errors == "pith: cannot write to none/why.html: no such file or folder; check the path\n"
    )
    #expect(lost.exitCode == 2)
  }

  @Test func `explain of a missing page ends with 2`() throws {
    let run = try run("explain", "none.html")
    #expect(run.errors == "pith: none.html: no such file or folder; check the path\n")
    #expect(run.exitCode == 2)
  }

  @Test(arguments: ["clean", "explain", "learn", "check", "evidence"])
  func `a rule that there is not cannot be left out`(verb: String) throws {
    let run = try run(verb, "pages", "--without-rule", "byline", "--without-rule", "nope")
    let message = "Error: There is no rule \"nope\"; `pith rules` lists them all.\n"
    #expect(run.errors.hasPrefix(message))
    #expect(run.exitCode == 64)
    #expect(try self.run("rules", "nope").errors.hasPrefix(message))
    #expect(
      try self.run("clean", "pages/a.html", "--without-rule", "byline").exitCode == 0)
  }

  @Test(arguments: [true, false])
  func `an archive is no page and no dump`(isCompressed: Bool) throws {
    try ArchiveSample.write(
      [ArchiveSample.page("Alder")], to: "g.warc", in: folder, isCompressed: isCompressed)
    for arguments in [[], ["--max-bytes", "10"]] {
      let run = try BuiltBinary.run(["explain", "g.warc"] + arguments, in: folder)
      #expect(
        run.errors
          == "pith: g.warc: it is a WARC file, not a page; pith clean reads its pages, and pith "
          + "check those of a folder\n")
      #expect(run.text == "")
      #expect(run.exitCode == 2)
    }
    let dump = try run("clean", "g.warc", "pages/a.html", "--split-on", "x")
    #expect(dump.errors.hasPrefix("pith: g.warc: it is a WARC file, whose records are pages;"))
    #expect(dump.text.contains("Alder") && !dump.text.contains("WARC-"))
    #expect(dump.exitCode == 1)
  }

  @Test func `the README shows the table of rules`() throws {
    let table = try run("rules", "--format", "markdown").text
    let readme = try BuiltBinary.run(
      "/bin/cat", [ProjectPaths.root + "/README.md"], in: folder, input: [], environment: [:]
    ).text
    #expect(readme.contains("<!-- rules -->\n\(table)<!-- /rules -->\n"))
  }

  @Test func `a rule that does not exist is wrong usage`() throws {
    let run = try run("rules", "no-such-rule")
    #expect(run.errors.contains("no rule \"no-such-rule\""))
    #expect(run.exitCode == 64)
  }
}
