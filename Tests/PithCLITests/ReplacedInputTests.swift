import PithArchive
import PithTestSupport
import Testing

/// Destinations that would replace what is read.
struct ReplacedInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SamplePage.html("Alder"), to: "in/p.html")
    try folder.write(SamplePage.html("Birch"), to: "in/p.txt")
    try folder.write(SamplePage.html("Cedar"), to: "a.html")
  }

  private func run(_ arguments: String..., input: String = "") throws -> BuiltBinary.Run {
    try BuiltBinary.run(arguments, in: folder, input: Array(input.utf8))
  }

  private func holds(_ name: String, _ word: String) -> Bool {
    folder.text(of: name) == SamplePage.html(word)
  }

  @Test(arguments: ["1", "2"])
  func `no result in a folder replaces another input`(jobs: String) throws {
    let run = try run("clean", "in/p.html", "in/p.txt", "-o", "in/", "-j", jobs)
    #expect(holds("in/p.txt", "Birch"))
    #expect(
      run.errors.hasPrefix(
        "pith: in/p.html: failed: its output would replace the input in/p.txt;"))
    #expect(run.exitCode == 1)
    #expect(folder.text(of: "in/p-2.txt")?.contains("which Birch has carried") == true)
    #expect(folder.text(of: "in/p-2.txt")?.contains("Title: \"The bridge of Birch\"") == true)
  }

  @Test(arguments: ["1", "2"])
  func `no result in a folder replaces what a list names`(jobs: String) throws {
    for name in ["w/x/p.html", "x/p.html"] { try folder.write(SamplePage.html("Elm"), to: name) }
    try folder.write(SamplePage.html("Birch"), to: "w/x/p.txt")
    let script = """
      cd w && printf '../x/p.html\\nx/p.txt\\n' >list
      "$PITH" clean --files-from list -o . -j \(jobs)
      """
    let run = try BuiltBinary.shell(script, in: folder)
    #expect(holds("w/x/p.txt", "Birch"))
    #expect(run.errors.contains("its output would replace the input ./x/p.txt;"), "\(run.errors)")
    #expect(run.exitCode == 1)
  }

  @Test(arguments: ["1", "2"])
  func `an input that a result could replace fails when nothing tells of it before`(
    jobs: String
  ) throws {
    let script = """
      mkdir links out; printf x >out/b.txt; ln -s ../out/b.txt links/b.txt
      cp a.html links/c.html; "$PITH" clean links -o out/ -j \(jobs); cat out/b.txt
      """
    let run = try BuiltBinary.shell(script, in: folder)
    #expect(run.text == "x")
    #expect(
      run.errors.hasPrefix(
        "pith: links/b.txt: failed: it stands in the output folder, where results replace files;"))
    let list = try self.run(
      "clean", "--files-from", "-", "-o", "in/", "-j", jobs, input: "in/p.html\nin/p.txt\n")
    #expect(list.errors.contains("in/p.txt: failed: it stands in the output folder"))
    #expect(holds("in/p.txt", "Birch"))
  }

  @Test func `a result replaces that of an earlier run and no file beside its input`() throws {
    for _ in 0..<2 { #expect(try run("clean", "in/p.html", "-o", "out/").exitCode == 0) }
    let run = try run("clean", "in/p.html", "-o", "in/")
    #expect(
      run.errors
        == "pith: in/p.html: failed: in/p.txt is there already, beside the input; choose another "
        + "folder\n")
    #expect(run.exitCode == 1)
    #expect(holds("in/p.txt", "Birch"))
    // What a run has written may be written again.
    for _ in 0..<2 { #expect(try self.run("clean", "a.html", "-o", ".").exitCode == 0) }
  }

  @Test func `no result gets into a folder of inputs`() throws {
    try folder.write(SamplePage.html("Elm"), to: "in/in/p.html")
    let run = try run("clean", "in", "-o", ".")
    #expect(run.errors.contains("in/in/p.html: failed: its output would lie inside the input"))
    #expect(holds("in/p.txt", "Birch"))
    #expect(folder.text(of: "p.txt")?.contains("Alder") == true)
    try folder.write("in\n", to: "list")
    #expect(try self.run("clean", "--files-from", "list", "-o", "in/new/").exitCode == 64)
  }

  /// Command lines that would replace what they read, and the file.
  static let replacing = [
    ("clean in -o in/p.txt", "in/p.txt"), ("clean in -o in/all.txt", "in/all.txt"),
    ("clean --files-from list -o in/p.html", "in/p.html"),
    ("clean --files-from list -o list", "list"), ("clean a.html --site-rules r -o r", "r"),
    ("clean - -o a.html <a.html", "a.html"), ("clean a.manifest.jsonl -o a", "a.manifest.jsonl"),
    ("explain a.html -o a.html", "a.html"), ("explain a.html --site-rules r -o r", "r"),
    ("learn a.html -o a.html", "a.html"), ("learn in -o in/p.txt", "in/p.txt"),
    ("learn --files-from list -o list", "list"),
    ("check in --junit in/p.html", "in/p.html"), ("check in --sarif in/p.txt", "in/p.txt"),
    ("check in --summary in/new.HTML", "in/new.HTML"), ("check in --report a.html", "a.html"),
    ("check in --summary in/p.expected.md", "in/p.expected.md"),
    ("check in --impact \"$PITH\" --summary in/p.html", "in/p.html"),
    ("check in --site-rules r --report r", "r"),
  ]

  @Test(arguments: replacing)
  func `no file that is read is a destination`(line: String, name: String) throws {
    try folder.write("in/p.html\nin/p.txt\n", to: "list")
    try folder.write(#"{"id":1}"#, to: "a.manifest.jsonl")
    _ = try BuiltBinary.shell(
      "ln -s ../a.html in/link.html; \"$PITH\" learn in >r 2>/dev/null", in: folder)
    let before = folder.bytes(of: name)
    let run = try BuiltBinary.shell("\"$PITH\" \(line)", in: folder)
    #expect(run.exitCode == 64, "\(run.errors)")
    #expect(folder.bytes(of: name) == before)
    #expect(run.errors.contains("would replace the input") || run.errors.contains("lies inside"))
  }

  @Test func `a file beside pages that is not read is a good destination`() throws {
    let line = """
      "$PITH" clean in --format jsonl -o in/all.jsonl && "$PITH" learn in -o in/in.rules
      "$PITH" check in --junit in/check.xml >/dev/null
      """
    let run = try BuiltBinary.shell(line, in: folder)
    #expect(run.exitCode == 1)
    #expect(folder.names.contains("in/all.jsonl") && folder.names.contains("in/check.xml"))
    #expect(folder.names.contains("in/in.rules"))
  }

  @Test func `a run ends when it comes to its own destination`() throws {
    let places = try ArchiveSample.write(
      [ArchiveSample.page("Alder")], to: "g.warc", in: folder)
    let archive = folder.bytes(of: "g.warc")
    let message = "it is read as an input; choose another file\n"
    // Also when a record's place in it is wrong, as 0 is: a record about the archive stands there.
    for offset in [0, places[0].offset] {
      let record = try BuiltBinary.run(
        ["clean", "--input", "jsonl", "--warc-field", "warc", "-", "-o", "g.warc"], in: folder,
        input: Array(#"{"warc":"g.warc","offset":\#(offset)}"#.utf8))
      #expect(record.errors == "pith: cannot write to g.warc: \(message)")
      #expect(record.exitCode == 2)
      #expect((folder.bytes(of: "g.warc") == archive) == true)
    }
    // Standard input must not be a file, whose paths would be known before.
    let listed = try BuiltBinary.shell(
      "echo g.warc | \"$PITH\" clean --files-from - -o g.warc", in: folder)
    #expect(listed.errors == "pith: cannot write to g.warc: \(message)")
    #expect((folder.bytes(of: "g.warc") == archive) == true)
    let page = try BuiltBinary.shell(
      "printf 'in/p.html\\na.html\\n' | \"$PITH\" clean --files-from - -o a.html", in: folder)
    #expect(page.errors.hasPrefix("pith: cannot write to a.html: \(message)"))
    #expect(holds("a.html", "Cedar"))
    #expect(!folder.names.contains { $0.hasSuffix(".part") || $0.hasSuffix(".manifest.jsonl") })
  }
}
