import PithTestSupport
import Testing

@testable import PithCLI

/// `pith check --impact`: what changes from another version to this one.
struct ImpactTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SamplePage.html("Alder"), to: "pages/a.html")
    let page = SamplePage.html("Birch")
      .replacing("</h1>", with: "</h1><p class=\"byline\">By Imogen Tarrant</p>")
    try folder.write(page, to: "pages/b/page.html")
  }

  /// Writes a version that is a script; `$PITH` is this version.
  private func writeVersion(_ script: String) throws -> String {
    let lines = "#!/bin/sh\nPITH='\(BuiltBinary.path)'\n\(script)\n"
    try folder.write(lines, to: "old")
    _ = try BuiltBinary.run(
      "/bin/chmod", ["755", "old"], in: folder, input: [], environment: [:])
    return folder.path + "/old"
  }

  private func impact(of version: String, _ arguments: String...) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["check", "pages", "--impact", version] + arguments, in: folder)
  }

  @Test func `nothing changes from a version to itself`() throws {
    try ArchiveSample.write([ArchiveSample.page("Cedar")], to: "pages/c.warc.gz", in: folder)
    let names = folder.names
    let run = try impact(of: BuiltBinary.path)
    #expect(run.text == "")
    #expect(run.errors == "pages 3 · changed 0 · lines 0\n")
    #expect(run.exitCode == 0)
    #expect(folder.names == names)
  }

  @Test func `lines that a rule takes from now on stand under its name`() throws {
    let version = try writeVersion(
      #"""
      "$PITH" "$@" | sed -e 's/"kept":false,"rule":"byline"/"kept":true,"score":0.900/' \
        -e 's/"authors":{[^}]*},//'
      """#)
    let run = try impact(of: version, "--summary", "impact.md")
    let rule = "byline" + String(repeating: " ", count: 22)
    #expect(
      run.text == """
        b/page.html
          - \(rule)By Imogen Tarrant
          ! authors: nothing → "Imogen Tarrant"

        rule                        removes now  lets in now  pages
        \(rule)          1            0      1

        """)
    #expect(run.errors == "pages 2 · changed 1 · lines 1\n")
    #expect(run.exitCode == 1)
    let summary = try #require(folder.text(of: "impact.md"))
    #expect(summary.contains("\n| `byline` | 1 | 0 | 1 |\n"))
    #expect(summary.contains("\n- \(rule)By Imogen Tarrant\n"))
  }

  @Test func `lines that come in stand under the rule that has removed them so far`() throws {
    let run = try impact(of: BuiltBinary.path, "--without-rule", "byline")
    #expect(run.errors == "pages 2 · changed 0 · lines 0\n")
    let old = try PageAccount(
      json: Array(
        """
        {"status":"ok","metadata":{"title":{"value":"A","source":"meta"}},"blocks":[
        {"text":"one","path":"p","kept":true,"score":0.9,"evidence":{}},
        {"text":"two","path":"p","kept":false,"rule":"byline","evidence":{}},
        {"text":"three","path":"p","kept":true,"score":0.9,"evidence":{}},
        {"text":"four","path":"p","kept":false,"score":0.1,"evidence":{}}]}
        """.utf8))
    let new = try PageAccount(
      json: Array(
        """
        {"status":"ok","metadata":{"authors":{"value":["B","C"],"source":"byline"}},"blocks":[
        {"text":"one","path":"p","kept":false,"score":0.2,"evidence":{}},
        {"text":"two","path":"p","kept":true,"score":0.9,"evidence":{}},
        {"text":"3","path":"p","kept":true,"score":0.9,"evidence":{}},
        {"text":"four","path":"p","kept":false,"rule":"tag-list","evidence":{}}]}
        """.utf8))
    let impact = PageImpact(name: "page", from: old, to: new)
    #expect(
      impact.lines == [
        PageImpact.Line(text: "one", isKept: false, cause: "scorer"),
        PageImpact.Line(text: "two", isKept: true, cause: "byline"),
        PageImpact.Line(text: "three", isKept: false, cause: "reading"),
        PageImpact.Line(text: "3", isKept: true, cause: "reading"),
      ])
    #expect(
      impact.facts == [
        PageImpact.Fact(name: "authors", old: nil, new: "B, C"),
        PageImpact.Fact(name: "title", old: "A", new: nil),
      ])
  }

  @Test func `a version that cannot be asked is told in one line`() throws {
    let none = try impact(of: "none/pith")
    #expect(
      none.errors
        == "pith: none/pith cannot be run: no such file or folder; check the path\n")
    #expect(none.exitCode == 2)
    let silent = try impact(of: writeVersion("echo 'out of order' >&2; exit 3"))
    #expect(
      silent.errors
        == "pith: \(folder.path)/old --version ended with exit code 3: out of order\n")
    #expect(silent.exitCode == 2)
    #expect(try impact(of: BuiltBinary.path, "--min-f1", "1").exitCode == 64)
  }

  @Test func `a version that fails for one page is asked for the others`() throws {
    let version = try writeVersion(
      """
      case "$*" in *a.html) kill -SEGV $$ ;; *page.html) echo '{"status":"ok"'; exit 0 ;; esac
      exec "$PITH" "$@"
      """)
    try folder.write(SamplePage.html("Elm"), to: "pages/e.html")
    let run = try impact(of: version)
    #expect(
      run.errors == """
        pith: pages/a.html: \(version) explain was ended by signal 11
        pith: pages/b/page.html: \(version) explain writes something that cannot be read
        pages 1 · changed 0 · lines 0 · failed 2

        """)
    #expect(run.exitCode == 1)
  }

  @Test func `a version that hangs is stopped, with all that it has started`() throws {
    let script = try writeVersion("[ $1 = --version ] && exit 0; sleep 1000 & sleep 1000")
    let limit = Duration.milliseconds(300)
    let version = try OldVersion(script, pageLimit: limit)
    let failure = #expect(throws: OldVersion.Failure.self) {
      try version.account(of: "a.html", options: [], input: [])
    }
    #expect(failure?.description == "\(script) explain took too long and was stopped")
    #expect(failure?.isFinal == true)
    let hung = try writeVersion("sleep 1000 & sleep 1000")
    #expect(throws: OldVersion.Failure.self) { try OldVersion(hung, greetingLimit: limit) }
  }

  @Test func `a program gets its input whole and gives its output whole`() throws {
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
    let run = try ChildProcess("cat", [], input: bytes, limit: .seconds(60))
    #expect(run.output == bytes)
    #expect(run.ending == .exited(0))
    // One that does not want its input does not end this process.
    #expect(try ChildProcess("true", [], input: bytes, limit: .seconds(60)).ending == .exited(0))
  }
}
