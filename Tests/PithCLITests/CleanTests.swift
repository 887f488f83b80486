import PithTestSupport
import Testing

struct CleanTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func clean(_ arguments: String...) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["clean"] + arguments, in: folder)
  }

  @Test func `a page becomes text on standard output`() throws {
    try folder.write(SamplePage.html("Alder"), to: "a.html")
    let run = try clean("a.html")
    #expect(run.text.contains("Source: \"a.html\"\n"))
    #expect(run.text.contains("which Alder has carried"))
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
  }

  @Test func `standard input is read when no path is given`() throws {
    let run = try BuiltBinary.run(
      ["clean"], in: folder, input: Array(SamplePage.html("Birch").utf8))
    #expect(run.text.contains("which Birch has carried"))
    #expect(run.text.contains("Source: \"-\"\n"))
    #expect(run.exitCode == 0)
  }

  @Test func `articles are separated by a form feed and counted at the end`() throws {
    for word in ["Alder", "Birch", "Cedar"] {
      try folder.write(SamplePage.html(word), to: "\(word).html")
    }
    let run = try clean("Cedar.html", ".")
    let articles = run.text.split(separator: "\n\u{C}\n")
    let sources = articles.compactMap { article in
      article.split(separator: "\n").first { $0.hasPrefix("Source: ") }
    }
    #expect(
      sources
        == ["Cedar.html", "./Alder.html", "./Birch.html", "./Cedar.html"].map {
          "Source: \"\($0)\""
        })
    #expect(run.errors == "ok 4\n")
  }

  @Test func `any number of jobs gives the same bytes in the order of the paths`() throws {
    for number in 0..<300 {
      let filler = String(repeating: SamplePage.html("Page\(number)"), count: number % 7 + 1)
      try folder.write(filler, to: "pages/\(number % 10)/\(number).html")
    }
    let one = try clean("--format", "jsonl", "--jobs", "1", "pages")
    let two = try clean("--format", "jsonl", "--jobs", "2", "pages")
    let nine = try clean("--format", "jsonl", "--jobs", "9", "pages")
    #expect(one.output == two.output)
    #expect(one.output == nine.output)
    let sources = one.output.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0.split(separator: UInt8(ascii: "\""), maxSplits: 4)[3], as: UTF8.self)
    }
    #expect(sources.count == 300)
    #expect(sources == sources.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(one.exitCode == 0)
  }

  @Test func `a folder is searched for pages only and without going in circles`() throws {
    try folder.write(SamplePage.html("Alder"), to: "pages/a.HTM")
    try folder.write(SamplePage.html("Birch"), to: "pages/deep/er/b.txt")
    for name in [".hidden.html", "c.css", "d.md", ".git/e.html"] {
      try folder.write(SamplePage.html("Wrong"), to: "pages/\(name)")
    }
    let run = try BuiltBinary.shell(
      "ln -s .. pages/deep/loop && ln -s a.HTM pages/z.html && "
        + "mkfifo pages/fifo.html && \"$PITH\" clean --format jsonl pages", in: folder)
    let sources = run.text.split(separator: "\n").map { $0.split(separator: "\"")[3] }
    #expect(sources == ["pages/a.HTM", "pages/deep/er/b.txt", "pages/z.html"])
    #expect(run.exitCode == 0)
  }

  @Test func `names that are not UTF-8 are read and printed harmlessly`() throws {
    try folder.write(SamplePage.html("Alder"), to: "a.html")
    let run = try BuiltBinary.shell(
      "mkdir p && mv a.html \"$(printf 'p/\\377\\033[31m.html')\" && \"$PITH\" clean p", in: folder)
    #expect(run.text.contains("Source: \"p/\u{FFFD}\\u001b[31m.html\"\n"))
    #expect(run.exitCode == 0)
  }

  @Test func `a reader that goes away is no failure`() throws {
    for number in 0..<300 {
      try folder.write(SamplePage.html("Page\(number)"), to: "pages/\(number).html")
    }
    let run = try BuiltBinary.shell(
      "{ \"$PITH\" clean pages; echo \"exit $?\" >&2; } | head -c 1 >/dev/null", in: folder)
    #expect(run.errors.hasSuffix("exit 0\n"))
    #expect(!run.errors.contains("pith:"))
  }

  @Test func `a header comes in the style that is asked for`() throws {
    try folder.write(SamplePage.html("Alder"), to: "a.html")
    let none = try clean("--header-style", "none", "a.html")
    #expect(none.exitCode == 0)
    #expect(!none.text.contains("Source:"))
    #expect(none.text.contains("which Alder has carried"))
    let obsidian = try clean("--header-style", "obsidian", "--retrieved", "2026-01-31", "a.html")
    #expect(obsidian.text.hasPrefix("---\n"))
    #expect(obsidian.text.contains("\nsource: \"a.html\"\n"))
    #expect(obsidian.text.contains("\ncreated: \"2026-01-31\"\n"))
  }

  @Test func `records tell where values were read`() throws {
    try folder.write(SamplePage.html("Alder"), to: "a.html")
    let run = try clean("--provenance", "--format", "jsonl", "a.html")
    #expect(run.text.contains("\"provenance\":{\"title\":"))
    let record = "{\"text\":\"\",\"html\":\"<title>Alder pages</title><p>Alder\"}"
    let records = try BuiltBinary.run(
      ["clean", "--provenance", "--input", "jsonl", "--html-field", "html"], in: folder,
      input: Array(record.utf8))
    #expect(records.text.contains("\"provenance\":{\"title\":\"meta\"}"))
  }

  @Test func `wrong usage ends with 64`() throws {
    try folder.write("x", to: "a.html")
    for arguments in [
      ["clean", "--format", "pdf", "a.html"], ["clean", "--jobs", "0", "a.html"],
      ["clean", "--max-bytes", "12X", "a.html"], ["clean", "-", "-"], ["clean", ""],
      ["clean", "--url", "https://example.com/", "a.html", "a.html"], ["nonsense"],
      ["clean", "--header-style", "none", "--format", "jsonl", "a.html"],
      ["clean", "--header-style", "plain", "a.html"], ["clean", "--provenance", "a.html"],
      ["clean", "--retrieved", "yesterday", "a.html"],
    ] {
      let run = try BuiltBinary.run(arguments, in: folder)
      #expect(run.exitCode == 64, "\(arguments)")
      #expect(run.output == [])
      #expect(run.errors.hasPrefix("Error: "))
    }
  }
}
