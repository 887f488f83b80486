import PithTestSupport
import Testing

/// `pith learn`, and `--site-rules`.
struct LearnTests {
  private static let notice =
    "Our reporting is paid for by our readers, and they decide together what we look into next."
  private static let towns = ["Alder", "Birch", "Cedar", "Damson"]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for town in Self.towns { try folder.write(Self.page(town), to: "in/\(town).html") }
  }

  private static func page(_ town: String, _ notice: String = notice) -> String {
    SamplePage.html(town).replacing(
      "</article>", with: "<p class=\"note\">\(notice)</p></article>")
  }

  private func pith(_ arguments: String...) throws -> BuiltBinary.Run {
    try BuiltBinary.run(arguments, in: folder)
  }

  /// The lines of a file of rules that name texts.
  private func rules(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { $0.hasPrefix("block ") || $0.hasPrefix("line ") }
  }

  @Test func `what is learned is removed, and explained by its line`() throws {
    let run = try pith("learn", "in", "--site", "example.com", "-o", "s.rules")
    #expect(run.exitCode == 0 && run.errors == "pages 4 · sites 1 · rules 1\n")
    let file = try #require(folder.text(of: "s.rules"))
    #expect(file.hasPrefix("pith-site-rules 1\n# "))
    #expect(
      file.hasSuffix(
        """

        [example.com]  # 4 pages
        block "main > article > p.note" "\(Self.notice)"  # on 4 of 4, kept on 4, such as "in/Cedar.html"

        """))
    let cleaned = try pith(
      "clean", "in", "--site-rules", "s.rules", "--site", "example.com", "--format", "jsonl")
    #expect(cleaned.exitCode == 0 && !cleaned.text.contains("Our reporting"))
    let plain = try pith("clean", "in", "--site-rules", "s.rules", "--format", "jsonl")
    #expect(plain.text == (try pith("clean", "in", "--format", "jsonl")).text)
    let why = try pith(
      "explain", "in/Alder.html", "--site-rules", "s.rules", "--site", "example.com",
      "--format", "json")
    #expect(why.text.contains("\"rule\":\"site-template\""))
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(why.text.contains("s.rules:\(lines.count - 1)"))
    let rule = try pith("rules", "site-template")
    #expect(rule.text.hasPrefix("site-template (site, preview)\n"))
  }

  @Test func `the rules are those of one job, in the order of hosts`() throws {
    var lines = ""
    for host in ["b.example", "a.example"] {
      for town in Self.towns {
        let text = Self.page(town).split(separator: "\n").joined(separator: " ")
          .replacing("\"", with: "'")
        lines += "{\"html\":\"\(text)\",\"url\":\"https://\(host)/\(town)\"}\n"
      }
    }
    lines += "no record\n"
    try folder.write(lines, to: "c.jsonl")
    let one = try pith("learn", "--input", "jsonl", "--jobs", "1", "c.jsonl")
    #expect(one.errors.hasPrefix("pith: c.jsonl#9: invalid JSON"))
    #expect(one.errors.hasSuffix("pages 8 · sites 2 · rules 2 · skipped 1\n"))
    #expect(one.exitCode == 1)
    #expect(
      one.text.split(separator: "\n").filter { $0.hasPrefix("[") }
        == ["[a.example]  # 4 pages", "[b.example]  # 4 pages"])
    let examples = rules(one.text).compactMap { $0.split(separator: " ").last }
    #expect(examples == ["\"https://a.example/Cedar\"", "\"https://b.example/Cedar\""])
    let four = try pith("learn", "--input", "jsonl", "--jobs", "4", "c.jsonl")
    #expect(four.output == one.output)
    try folder.write(one.output, to: "s.rules")
    let cleaned = try pith("clean", "--input", "jsonl", "--site-rules", "s.rules", "c.jsonl")
    let other = try pith("clean", "--input", "jsonl", "c.jsonl")
    // The field html keeps the text; only the clean text lacks it.
    #expect(count("Our reporting", in: cleaned.text) == 8)
    #expect(count("Our reporting", in: other.text) == 16)
  }

  private func count(_ text: String, in whole: String) -> Int { whole.ranges(of: text).count }

  @Test func `records of archives are of the host of their URL`() throws {
    var archive = ""
    for town in Self.towns {
      let page = Self.page(town)
      archive += """
        WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: https://www.example.com/\(town)\r\n\
        WARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:x:\(town)>\r\n\
        Content-Type: text/html\r\nContent-Length: \(page.utf8.count)\r\n\r\n\(page)\r\n\r\n
        """
    }
    try folder.write(archive, to: "a.warc")
    let run = try pith("learn", "a.warc", "-o", "s.rules")
    #expect(run.errors == "pages 4 · sites 1 · rules 1\n")
    #expect(folder.text(of: "s.rules")?.contains("[example.com]  # 4 pages") == true)
    let cleaned = try pith("clean", "a.warc", "--site-rules", "s.rules", "--format", "jsonl")
    #expect(!cleaned.text.contains("Our reporting"))
  }

  @Test func `no text and no name of a page breaks out of its line`() throws {
    let hostile =
      "Read this &quot; # and \\ that\u{2028}[evil.example] line &quot;x&quot; &#10;"
      + "[other.example] line &quot;the council met&quot; of \u{202E}our \u{1B}[2Jsite, please."
    for town in Self.towns {
      try folder.write(
        Self.page(town, hostile).replacing(
          "class=\"note\"", with: "class='a\"b\\&#10;[x.example]'"),
        to: "bad/\(town)\"\n[y.example].html")
    }
    let run = try pith("learn", "bad", "-o", "s.rules")
    #expect(run.errors == "pages 4 · sites 1 · rules 1\n")
    let file = try #require(folder.text(of: "s.rules"))
    #expect(file.split(separator: "\n").filter { $0.hasPrefix("[") } == ["[-]  # 4 pages"])
    #expect(rules(file).count == 1)
    #expect(!file.unicodeScalars.contains { [0x1B, 0x202E, 0x2028].contains($0.value) })
    // What was written is read as it was.
    let cleaned = try pith("clean", "bad", "--site-rules", "s.rules", "--format", "jsonl")
    #expect(cleaned.exitCode == 0 && !cleaned.text.contains("Read this"))
  }

  @Test func `a hostile host is no section`() throws {
    for town in Self.towns {
      let page = Self.page(town).replacing(
        "</title>", with: "</title><link rel=canonical href='https://a.b]#[c/\(town)'>")
      try folder.write(page, to: "bad/\(town).html")
    }
    let run = try pith("learn", "bad")
    #expect(run.text.contains("\n[-]  # 4 pages\n"))
  }

  @Test func `rules that cannot be read end the command with one line`() throws {
    try folder.write("pith-site-rules 1\n[a.example]\nblock \"p\" \"x\n", to: "s.rules")
    for verb in [["clean"], ["explain"], ["learn"], ["check"], ["fetch"]] {
      let run = try BuiltBinary.run(
        verb + ["in/Alder.html", "--site-rules", "s.rules"], in: folder)
      #expect(run.errors == "pith: s.rules:3: a quotation mark (\") does not end\n")
      #expect(run.exitCode == 2 && run.output.isEmpty)
    }
    let gone = try pith("clean", "in", "--site-rules", "gone")
    #expect(gone.errors == "pith: gone: no such file or folder; check the path\n")
    #expect(gone.exitCode == 2)
  }

  @Test func `wrong usage is told, and so is what cannot be read`() throws {
    for arguments in [
      ["--min-pages", "1"], ["--min-share", "0"], ["--min-share", "1.5"], ["--site", "a b"],
      ["--url", "https://a.example/"], ["--jobs", "0"], ["-o", "in"],
    ] {
      #expect(try BuiltBinary.run(["learn", "in"] + arguments, in: folder).exitCode == 64)
    }
    let gone = try pith("learn", "gone", "-o", "s.rules")
    #expect(gone.exitCode == 2 && folder.text(of: "s.rules") == nil)
    let some = try pith("learn", "gone", "in", "--site", "a.example")
    #expect(some.exitCode == 1 && rules(some.text).count == 1)
    #expect(try pith("learn", "in", "-o", "none/s.rules").exitCode == 2)
  }

  @Test func `a run goes on only with the same rules`() throws {
    try folder.write("pith-site-rules 1\n", to: "s.rules")
    let arguments = ["clean", "in", "--site-rules", "s.rules", "-o", "out/", "--resume"]
    #expect(try BuiltBinary.run(arguments, in: folder).exitCode == 0)
    try folder.write("pith-site-rules 1\n# other\n", to: "s.rules")
    let other = try BuiltBinary.run(arguments, in: folder)
    #expect(other.exitCode == 2)
  }
}
