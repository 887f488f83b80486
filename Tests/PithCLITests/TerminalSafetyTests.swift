import PithTestSupport
import Testing

/// Control, escape and bidirectional characters of pages, names and arguments never act on a terminal.
struct TerminalSafetyTests {
  /// A terminal's title is set, the screen cleared, text turned round and a line forged.
  private static let evil = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}\u{2066}x\r\nTitle: \"y\""

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Text that a program wrote holds nothing that acts on a terminal.
  private func expectHarmless(
    _ text: String, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let harmful = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x09, 0x0C: false
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(
      harmful.isEmpty, "\(what): \(harmful.map { String($0.value, radix: 16) })",
      sourceLocation: sourceLocation)
  }

  /// What a command line shows on a terminal, messages included.
  private func shown(_ command: String) throws -> String {
    let run = try BuiltBinary.run(
      "/usr/bin/script", ["-qec", command, "/dev/null"], in: folder, input: [],
      environment: ["PITH": BuiltBinary.path, "TERM": "dumb"])
    // The terminal itself makes CR LF of every line feed.
    return run.text.replacing("\r\n", with: "\n")
  }

  @Test(arguments: [
    ["clean"], ["explain"], ["check"], ["warc", "verify"], ["warc", "index"], ["evidence"],
    ["evidence", "--estimates"], ["clean", "-o"], ["clean", "x.html", "-o"], ["fetch"],
    ["fetch", "--status"], ["fetch", "-o"], ["fetch", "--sitemap"], ["fetch", "--feed"],
    ["robots", "none.txt"], ["robots"], ["rules"], ["clean", "--format"], ["clean", "--jobs"],
    ["clean", "--split-on"], ["clean", "--text-field"], ["clean", "--retrieved"],
    ["clean", "--url"], ["--no-such-option"], [],
  ])
  func `messages quote what was given without its harm`(_ start: [String]) throws {
    for end in [[Self.evil], ["--" + Self.evil], ["(" + Self.evil]] {
      let run = try BuiltBinary.run(start + end, in: folder)
      expectHarmless(run.errors, "\(start)")
      #expect(!run.errors.isEmpty, "\(start)")
    }
  }

  @Test func `names of files are shown without their harm`() throws {
    let name = "a\u{1B}[2J\u{202E}.html"
    try folder.write(SamplePage.html("Alder"), to: "pages/\(name)")
    try folder.write("", to: "empty/\(name)")
    try folder.write("WARC/1.0\r\nWARC-Type: \u{1B}[2J\r\n\r\n", to: "warc/a\u{1B}[2J.warc")
    for arguments in [
      ["clean", "pages"], ["clean", "pages", "--format", "markdown"], ["clean", "empty"],
      ["clean", "pages", "--format", "jsonl"],
      ["explain", "pages/\(name)"], ["explain", "pages/\(name)", "--format", "json"],
      ["check", "pages"], ["evidence", "pages"], ["clean", "warc"],
      ["warc", "verify", "warc/a\u{1B}[2J.warc"],
    ] {
      let run = try BuiltBinary.run(arguments, in: folder)
      expectHarmless(run.text, "\(arguments)")
      expectHarmless(run.errors, "\(arguments)")
    }
  }

  @Test func `a page's text does not act on a terminal, in any form`() throws {
    let page = SamplePage.html("Alder").replacing(
      "Alder", with: "Al\u{202E}der\u{2066}&#x9b;31m\u{200F}")
    try folder.write(page, to: "a.html")
    let record = "{\"text\":\"Alder has carried \u{202E}\u{9B}31m\",\"\u{202E}\":1}\n"
    try folder.write(record, to: "a.jsonl")
    for command in [
      "clean a.html", "clean --format markdown a.html", "clean --format html a.html",
      "clean --format jsonl a.html", "clean --input jsonl a.jsonl", "explain a.html",
      "explain --format json a.html", "evidence a.html", "check .",
    ] {
      let text = try shown("\"$PITH\" \(command)")
      expectHarmless(text, command)
      #expect(text.contains("u202e"), "\(command)")
    }
  }

  @Test func `articles on a terminal keep their lines`() throws {
    try folder.write(SamplePage.html("Alder"), to: "a.html")
    let run = try BuiltBinary.run(["clean", "a.html", "a.html"], in: folder)
    let text = try shown("\"$PITH\" clean a.html a.html 2>err")
    #expect(text == run.text)
  }
}
