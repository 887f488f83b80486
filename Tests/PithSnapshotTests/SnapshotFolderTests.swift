import PithSnapshot
import PithTestSupport
import Testing

struct SnapshotFolderTests {
  @Test func `finds pages beside their expectations and in folders of their own`() throws {
    let folder = try TemporaryFolder()
    for name in [
      "one.html", "one.expected.txt", "sub/two.txt", "sub/two.expected.txt", "three/page.html",
      "three/expected.txt", "three/removals.txt", "four/page.txt", "notes.md",
      "one.expected.txt.new",
    ] { try folder.write("x", to: name) }
    try folder.write(#"{"url":"https://example.com/"}"#, to: "three/source.json")
    let found = try SnapshotFolder(folder.path)
    #expect(
      found.cases.map(\.name) == ["four/page.txt", "one.html", "sub/two.txt", "three/page.html"])
    #expect(found.unreferenced == [])
    #expect(found.ambiguous == [])
    let three = try #require(found.cases.last)
    #expect(three.expectedPath == folder.path + "/three/expected.txt")
    #expect(three.removalsPath == folder.path + "/three/removals.txt")
    #expect(three.sourcePath == folder.path + "/three/source.json")
    #expect(found.cases[0].removalsPath == nil)
  }

  @Test func `names expectations without a page and pages that share one`() throws {
    let folder = try TemporaryFolder()
    for name in [
      "gone.expected.txt", "a/expected.txt", "a/removals.txt", "b.html", "b.txt", "b.expected.txt",
    ] { try folder.write("x", to: name) }
    let found = try SnapshotFolder(folder.path)
    #expect(found.unreferenced == ["a/expected.txt", "a/removals.txt", "gone.expected.txt"])
    #expect(found.ambiguous == ["b.txt"])
  }

  @Test func `a folder that is not there is an error`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SnapshotError(.unreadable, path: folder.path + "/none")) {
      try SnapshotFolder(folder.path + "/none")
    }
  }
}
