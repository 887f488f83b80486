import PithTestSupport
import Testing

/// `pith check` as users and CI run it.
struct CheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SamplePage.html("Alder"), to: "pages/a.html")
  }

  private func check(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["check"] + arguments, in: folder, environment: environment)
  }

  /// Accepts the page, then changes it.
  private func changePage() throws {
    #expect(try check("--accept", "pages").exitCode == 0)
    try folder.write(SamplePage.html("Birch"), to: "pages/a.html")
  }

  @Test func `a page without a snapshot fails until one is accepted`() throws {
    let missing = try check("pages")
    #expect(missing.text.hasPrefix("--- pages/a.expected.md (missing)\n"))
    #expect(missing.errors == "same 0 · different 0 · missing 1\n")
    #expect(missing.exitCode == 1)
    let new = try #require(folder.text(of: "pages/a.expected.md.new"))
    #expect(new.hasPrefix("---\ntitle: \"The bridge of Alder\"\nsource: \"a.html\"\n"))
    let accepted = try check("pages", "--accept")
    #expect(accepted.text == "")
    #expect(accepted.errors == "same 0 · different 0 · accepted 1\n")
    #expect(accepted.exitCode == 0)
    #expect(folder.text(of: "pages/a.expected.md") == new)
    #expect(folder.text(of: "pages/a.expected.md.new") == nil)
    let same = try check("pages")
    #expect(same.text == "")
    #expect(same.errors == "same 1 · different 0\n")
    #expect(same.exitCode == 0)
  }

  @Test func `in CI a difference is told and nothing is written`() throws {
    try changePage()
    let names = folder.names
    let changed = try check("pages", environment: ["CI": "1"])
    #expect(changed.text.contains("\n-title: \"The bridge of Alder\"\n"))
    #expect(changed.text.contains("\n+title: \"The bridge of Birch\"\n"))
    #expect(changed.errors == "same 0 · different 1\n")
    #expect(changed.exitCode == 1)
    #expect(folder.names == names)
    #expect(try check("--accept", "pages", environment: ["CI": "1"]).exitCode == 64)
    #expect(try check("--review", "pages", environment: ["CI": "1"]).exitCode == 64)
  }

  @Test func `only pages that match are accepted`() throws {
    try folder.write(SamplePage.html("Cedar"), to: "pages/news/c.html")
    try folder.write("stale", to: "pages/gone.expected.md.new")
    let some = try check("pages", "--accept", "news/*")
    #expect(some.errors == "same 0 · different 0 · missing 1 · accepted 1\n")
    #expect(some.exitCode == 1)
    #expect(folder.text(of: "pages/news/c.expected.md") != nil)
    #expect(folder.text(of: "pages/a.expected.md") == nil)
    #expect(folder.text(of: "pages/gone.expected.md.new") == "stale")
    #expect(try check("pages", "--accept", "a").exitCode == 0)
    let none = try check("pages", "--accept", "letters/*")
    #expect(none.errors == "pith: no page matches letters/*; names are such as a\n")
    #expect(none.exitCode == 2)
    #expect(try check("pages", "--accept").exitCode == 0)
    #expect(folder.text(of: "pages/gone.expected.md.new") == nil)
  }

  @Test func `snapshots without pages and folders without either fail`() throws {
    #expect(try check("--accept", "pages").exitCode == 0)
    try folder.write("x", to: "pages/gone.expected.md")
    let stray = try check("pages")
    #expect(
      stray.text
        == "pages/gone.expected.md: it belongs to no page; remove it, or restore the page\n")
    #expect(stray.errors == "same 1 · different 0 · stray 1\n")
    #expect(stray.exitCode == 1)
    #expect(try check("--accept", "pages").exitCode == 1)
    #expect(folder.text(of: "pages/gone.expected.md") == "x")
    try folder.write("x", to: "empty/notes.md")
    #expect(try check("empty").exitCode == 1)
    let none = try check("none")
    #expect(none.errors == "pith: none cannot be read\n")
    #expect(none.exitCode == 2)
    #expect(try check().exitCode == 64)
  }

  @Test func `a page that cannot be checked stops no other`() throws {
    try folder.write("{", to: "pages/b/source.json")
    try folder.write(SamplePage.html("Birch"), to: "pages/b/page.html")
    let run = try check("pages")
    #expect(run.text.contains("pages/b/source.json: it is not a page's source"))
    #expect(run.errors == "same 0 · different 0 · missing 1 · failed 1\n")
    #expect(run.exitCode == 1)
  }

  @Test(arguments: [true, false])
  func `an archive has one snapshot, without what changes with its capture`(
    isCompressed: Bool
  ) throws {
    let name = "pages/web.warc" + (isCompressed ? ".gz" : "")
    let records = [ArchiveSample.page("Cedar"), ArchiveSample.page("Dogwood")]
    try ArchiveSample.write(records, to: name, in: folder, isCompressed: isCompressed)
    #expect(try check("--accept", "pages").exitCode == 0)
    let snapshot = try #require(folder.text(of: "pages/web.expected.md"))
    let articles = snapshot.components(separatedBy: "\n\u{C}\n")
    #expect(articles.count == 2)
    for (article, word) in zip(articles, ["Cedar", "Dogwood"]) {
      #expect(article.contains("\nsource: \"https://example.com/\(word)\"\n"))
      for key in ["retrieved", "archive", "record_id", "word_count"] {
        #expect(!article.contains("\n\(key):"), "\(key)")
      }
    }
    // Another capture has other record ids.
    try ArchiveSample.write(
      [ArchiveSample.page("Cedar"), ArchiveSample.page("Dogwood")], to: name, in: folder,
      isCompressed: isCompressed)
    #expect(try check("pages").exitCode == 0)
    let cut = try #require(folder.bytes(of: name)).dropLast(700)
    try folder.write(Array(cut), to: name)
    #expect(try check("pages").errors == "same 1 · different 0 · failed 1\n")
  }

  @Test func `the status of what is no article stands in the snapshot`() throws {
    try folder.write("<!doctype html><title>Nothing</title>", to: "e/page.html")
    #expect(try check("--accept", "e").exitCode == 0)
    #expect(folder.text(of: "e/expected.md")?.hasPrefix("---\nstatus: \"empty\"\n") == true)
  }

  @Test func `with a threshold a small difference passes`() throws {
    #expect(try check("--accept", "pages").exitCode == 0)
    let page = SamplePage.html("Alder").replacing("before the winter", with: "before the spring")
    try folder.write(page, to: "pages/a.html")
    #expect(try check("pages").exitCode == 1)
    let close = try check("--min-f1", "0.9", "pages")
    #expect(close.text == "")
    #expect(close.errors == "same 0 · different 0 · close 1\n")
    #expect(close.exitCode == 0)
    #expect(folder.text(of: "pages/a.expected.md.new") == nil)
    #expect(try check("--min-f1", "0.999", "pages").exitCode == 1)
    #expect(try check("--min-f1", "98", "pages").exitCode == 64)
  }

  @Test func `no page reaches the terminal`() throws {
    try changePage()
    try folder.write(
      SamplePage.html("\u{1B}[31mBirch\u{202E}"), to: "pages/a.html")
    let run = try check("pages")
    #expect(run.text.contains("Birch"))
    #expect(run.text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" })
    #expect(!run.text.unicodeScalars.contains("\u{202E}"))
  }
}

extension String {
  /// The parts between a separator.
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
