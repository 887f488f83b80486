import PithTestSupport
import Testing

/// Outputs that cannot be written: full, closed, too large, forbidden.
struct FaultTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SamplePage.html("Alder"), to: "a.html")
    try folder.write(SamplePage.html("Alder"), to: "site/b.html")
    try folder.write("User-agent: *\nDisallow: /x\n", to: "robots.txt")
    try folder.write("a.html\na.html\n", to: "list.txt")
  }

  private func shell(_ line: String) throws -> BuiltBinary.Run {
    try BuiltBinary.shell(line, in: folder)
  }

  /// Every verb with what it writes to standard output.
  static let verbs = [
    "clean a.html", "clean --format jsonl a.html", "clean --files-from list.txt",
    "explain a.html", "explain a.html --format json", "explain a.html --format html",
    "evidence a.html", "rules", "rules newsletter-form", "manual",
    "robots robots.txt --agent Pith http://a.example/x", "--help", "help clean", "--version",
    "--generate-completion-script fish",
  ]

  @Test(arguments: verbs)
  func `a full standard output ends with 2 and says so in one line`(_ verb: String) throws {
    let run = try shell("\"$PITH\" \(verb) >/dev/full")
    #expect(run.exitCode == 2, "\(run.errors)")
    #expect(
      run.errors == "pith: cannot write to standard output: no space left; free some or choose "
        + "another place\n")
  }

  @Test(arguments: verbs)
  func `a reader that has enough ends the run without a word`(_ verb: String) throws {
    let run = try shell("(\"$PITH\" \(verb); echo $? >code) | true; cat code")
    #expect(run.errors == "")
    // Whether the reader had gone when the output was written is a matter of luck.
    #expect(["0\n", "1\n", "141\n"].contains(run.text), "\(run.text)")
  }

  @Test func `a report that the disk has no room for leaves the old one whole`() throws {
    try folder.write("old\n", to: "why.html")
    let run = try shell("ulimit -f 1; \"$PITH\" explain a.html -o why.html 2>&1 | cat")
    #expect(run.text.hasPrefix("pith: cannot write to why.html: "), "\(run.text)")
    #expect(folder.text(of: "why.html") == "old\n")
    #expect(!folder.names.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `a snapshot that the disk has no room for stays as it was`() throws {
    #expect(try shell("\"$PITH\" check --accept '*' site").exitCode == 0)
    let accepted = try #require(folder.text(of: "site/b.expected.md"))
    #expect(accepted.contains("Alder"))
    try folder.write("old\n", to: "site/b.expected.md")
    let run = try shell("(ulimit -f 0; \"$PITH\" check --accept '*' site; echo $?) 2>&1 | cat")
    #expect(run.text.contains("site/b.expected.md cannot be written: "), "\(run.text)")
    #expect(run.text.hasSuffix("2\n"), "\(run.text)")
    #expect(folder.text(of: "site/b.expected.md") == "old\n")
    #expect(!folder.names.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `a folder that may not be written to is told`() throws {
    let run = try shell(
      "chmod 555 site; \(BuiltBinary.unprivileged) \"$PITH\" check --accept '*' site; echo $?; "
        + "chmod 755 site")
    #expect(run.text.hasSuffix("2\n"), "\(run.text)")
    #expect(run.errors.contains("permission denied"), "\(run.errors)")
    #expect(folder.text(of: "site/b.expected.md") == nil)
  }

  @Test func `a page that vanishes while others are cleaned fails alone`() throws {
    try folder.write("a.html\nsite/gone.html\nsite/b.html\n", to: "list.txt")
    let run = try shell("\"$PITH\" clean --format jsonl --files-from list.txt")
    #expect(run.exitCode == 1)
    #expect(run.text.split(separator: "\n").count == 3)
    #expect(run.errors.contains("site/gone.html: no such file or folder"), "\(run.errors)")
  }
}
