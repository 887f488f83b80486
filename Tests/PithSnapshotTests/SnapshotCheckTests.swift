import PithSnapshot
import PithTestSupport
import Testing

struct SnapshotCheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("page", to: "p/page.html")
    try folder.write("old\n", to: "p/expected.md")
    try folder.write("", to: "p/removals.txt")
  }

  private func check(
    article: String = "new\n", removals: String = "", minimumF1: Double? = nil
  ) throws -> PageCheck {
    let page = try #require(try SnapshotFolder(folder.path).cases.first)
    return SnapshotCheck(minimumF1: minimumF1).check(page) { _, _ in
      SnapshotOutput(article: article, removals: removals)
    }
  }

  @Test func `an output as expected leaves nothing`() throws {
    try folder.write("stale", to: "p/expected.md.new")
    let result = try check(article: "old\n")
    try SnapshotWriting.newFiles.settle(result)
    #expect(result.verdict == .same)
    #expect(result.failures == [])
    #expect(folder.text(of: "p/expected.md.new") == nil)
  }

  @Test func `in CI a difference is told and nothing is written`() throws {
    try folder.write("stale", to: "p/expected.md.new")
    let names = folder.names
    let result = try check(removals: "byline\tBy Ada\n")
    try SnapshotWriting.nothing.settle(result)
    #expect(result.verdict == .different)
    #expect(
      result.failures.map(\.difference?.diff.unified) == [
        "@@ -1,1 +1,1 @@\n-old\n+new\n", "@@ -0,0 +1,1 @@\n+byline\tBy Ada\n",
      ])
    #expect(result.failures.map(\.isMissing) == [false, false])
    #expect(folder.names == names)
    #expect(folder.text(of: "p/expected.md.new") == "stale")
  }

  @Test func `elsewhere the output is left beside its expectation`() throws {
    try SnapshotWriting.newFiles.settle(check())
    #expect(folder.text(of: "p/expected.md.new") == "new\n")
    #expect(folder.text(of: "p/expected.md") == "old\n")
    #expect(folder.text(of: "p/removals.txt.new") == nil)
  }

  @Test func `an accepted output is what is expected`() throws {
    var result = try check()
    try SnapshotWriting.newFiles.settle(result)
    try result.accept()
    #expect(result.verdict == .accepted)
    #expect(result.failures == [])
    #expect(folder.text(of: "p/expected.md") == "new\n")
    #expect(folder.text(of: "p/expected.md.new") == nil)
    #expect(try check().verdict == .same)
  }

  @Test func `an empty output is no match for a missing expectation`() throws {
    try folder.write("page", to: "a.html")
    let result = try check(article: "")
    #expect(result.verdict == .missing)
    #expect(result.failures.map(\.isMissing) == [true])
  }

  @Test func `texts that only look the same differ`() throws {
    try folder.write("Zo\u{EB}\n", to: "p/expected.md")
    let result = try check(article: "Zoe\u{308}\n")
    #expect(result.verdict == .different)
    #expect(
      result.failures.first?.difference?.diff.unified
        .utf8.elementsEqual("@@ -1,1 +1,1 @@\n-Zo\u{EB}\n+Zoe\u{308}\n".utf8) == true)
  }

  @Test func `with a threshold words count and nothing else`() throws {
    try folder.write("one two three four\n", to: "p/expected.md")
    let close = try check(
      article: "Two one, three five\n", removals: "byline\tBy Ada\n", minimumF1: 0.75)
    #expect(close.verdict == .close)
    #expect(close.f1 == 0.75)
    #expect(close.failures == [])
    let far = try check(article: "Two one, three five\n", minimumF1: 0.76)
    #expect(far.verdict == .different)
    #expect(far.failures.map(\.subject) == [.article])
  }

  @Test func `a page without a snapshot is close to nothing`() throws {
    try folder.write("page", to: "a.html")
    #expect(try check(article: "", minimumF1: 0).verdict == .missing)
  }

  @Test func `a source that is no source fails its page alone`() throws {
    try folder.write(#"{"url":7}"#, to: "p/source.json")
    let result = try check()
    #expect(result.verdict == .failed)
    #expect(result.problem == SnapshotError(.badSource, path: folder.path + "/p/source.json"))
  }

  @Test func `CI is known by its variable`() {
    for (value, writing) in [
      ("true", SnapshotWriting.nothing), ("1", .nothing), ("woodpecker", .nothing),
      ("", .newFiles), ("false", .newFiles), ("0", .newFiles),
    ] {
      #expect(SnapshotWriting.allowed(inEnvironment: ["CI": value]) == writing, "CI=\(value)")
    }
    #expect(SnapshotWriting.allowed(inEnvironment: [:]) == .newFiles)
  }
}
