import PithSnapshot
import PithTestSupport
import Testing

struct SnapshotFolderTests {
  @Test func `finds pages beside their expectations and in folders of their own`() throws {
    let folder = try TemporaryFolder()
    for name in [
      "one.html", "one.expected.md", "sub/two.txt", "sub/two.expected.md", "three/page.html",
      "three/expected.md", "three/removals.txt", "four/page.txt", "five.warc", "six.warc.gz",
      "six.expected.md", "seven/page.warc.gz", "notes.md", "one.expected.md.new",
    ] { try folder.write("x", to: name) }
    try folder.write(#"{"url":"https://example.com/"}"#, to: "three/source.json")
    let found = try SnapshotFolder(folder.path)
    #expect(
      found.cases.map(\.name) == [
        "five.warc", "four/page.txt", "one.html", "seven/page.warc.gz", "six.warc.gz",
        "sub/two.txt", "three/page.html",
      ])
    #expect(
      found.cases.map(\.shortName) == ["five", "four", "one", "seven", "six", "sub/two", "three"])
    #expect(found.unreferenced == [])
    #expect(found.ambiguous == [])
    let three = try #require(found.cases.last)
    #expect(three.expectedPath == folder.path + "/three/expected.md")
    #expect(three.removalsPath == folder.path + "/three/removals.txt")
    #expect(three.sourcePath == folder.path + "/three/source.json")
    #expect(found.cases[0].removalsPath == nil)
    #expect(found.cases[4].expectedPath == folder.path + "/six.expected.md")
    #expect(found.staleNew == [])
  }

  @Test func `names expectations without a page and pages that share one`() throws {
    let folder = try TemporaryFolder()
    for name in [
      "gone.expected.md", "a/expected.md", "a/removals.txt", "b.html", "b.txt", "b.expected.md",
      "lost.expected.md.new", "b.expected.md.new", "other.new",
    ] { try folder.write("x", to: name) }
    let found = try SnapshotFolder(folder.path)
    #expect(found.unreferenced == ["a/expected.md", "a/removals.txt", "gone.expected.md"])
    #expect(found.ambiguous == ["b.txt"])
    #expect(found.staleNew == ["lost.expected.md.new"])
  }

  @Test func `endings are those of pages in either case, and only files are pages`() throws {
    let folder = try TemporaryFolder()
    for name in ["A.HTML", "c.Htm", "D.Warc.GZ", "sub/page.TXT", "A.expected.md"] {
      try folder.write("x", to: name)
    }
    let script = """
      mkfifo pipe.html; ln -s pipe.html link.html; ln -s sub folder.html; ln -s c.Htm same.html
      ln -s none gone.html
      """
    #expect(try BuiltBinary.shell(script, in: folder).exitCode == 0)
    let found = try SnapshotFolder(folder.path)
    #expect(
      found.cases.map(\.name)
        == ["A.HTML", "D.Warc.GZ", "c.Htm", "gone.html", "same.html", "sub/page.TXT"])
    #expect(
      found.cases.map(\.shortName) == ["A", "D", "c", "gone", "same", "sub"])
    #expect(found.unreferenced == [])
  }

  @Test func `a folder that is not there is an error`() throws {
    let folder = try TemporaryFolder()
    let error = SnapshotError(
      .unreadable, path: folder.path + "/none", cause: "no such folder; check the path")
    #expect(throws: error) {
      try SnapshotFolder(folder.path + "/none")
    }
  }
}
