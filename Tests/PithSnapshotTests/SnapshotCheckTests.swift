import PithSnapshot
import PithTestSupport
import Testing

struct SnapshotCheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("page", to: "p/page.html")
    try folder.write("old\n", to: "p/expected.txt")
    try folder.write("", to: "p/removals.txt")
  }

  private func differences(
    _ mode: SnapshotCheck.Mode, article: String = "new\n", removals: String = ""
  ) throws -> [SnapshotCheck.Difference] {
    let page = try #require(try SnapshotFolder(folder.path).cases.first)
    return try SnapshotCheck(mode: mode).differences(in: page) { bytes, source in
      #expect(bytes == Array("page".utf8))
      return SnapshotOutput(article: article, removals: removals)
    }
  }

  @Test func `an output as expected leaves nothing`() throws {
    try folder.write("stale", to: "p/expected.txt.new")
    #expect(try differences(.leaveNew, article: "old\n") == [])
    #expect(folder.text(of: "p/expected.txt.new") == nil)
  }

  @Test func `in CI a difference is told and nothing is written`() throws {
    let names = folder.names
    let found = try differences(.compare, removals: "byline\tBy Ada\n")
    #expect(
      found.map(\.diff) == ["@@ -1,1 +1,1 @@\n-old\n+new\n", "@@ -0,0 +1,1 @@\n+byline\tBy Ada\n"])
    #expect(found.map(\.isMissing) == [false, false])
    #expect(folder.names == names)
  }

  @Test func `elsewhere the output is left beside its expectation`() throws {
    #expect(try differences(.leaveNew).count == 1)
    #expect(folder.text(of: "p/expected.txt.new") == "new\n")
    #expect(folder.text(of: "p/expected.txt") == "old\n")
  }

  @Test func `an accepted output is what is expected`() throws {
    _ = try differences(.leaveNew)
    #expect(try differences(.accept).count == 1)
    #expect(folder.text(of: "p/expected.txt") == "new\n")
    #expect(folder.text(of: "p/expected.txt.new") == nil)
    #expect(try differences(.compare) == [])
  }

  @Test func `an empty output is no match for a missing expectation`() throws {
    try folder.write("page", to: "a.html")
    let page = try #require(try SnapshotFolder(folder.path).cases.first)
    let found = try SnapshotCheck(mode: .compare).differences(in: page) { _, _ in
      SnapshotOutput(article: "", removals: "")
    }
    #expect(found.map(\.isMissing) == [true])
  }

  @Test func `a source that is no source is an error`() throws {
    try folder.write(#"{"url":7}"#, to: "p/source.json")
    #expect(throws: SnapshotError(.badSource, path: folder.path + "/p/source.json")) {
      try differences(.compare)
    }
  }

  @Test func `CI is known by its variable`() {
    #expect(SnapshotCheck.mode(inEnvironment: ["CI": "true"]) == .compare)
    #expect(SnapshotCheck.mode(inEnvironment: ["CI": ""]) == .leaveNew)
    #expect(SnapshotCheck.mode(inEnvironment: [:]) == .leaveNew)
  }
}
