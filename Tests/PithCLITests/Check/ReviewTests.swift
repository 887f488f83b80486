import PithTestSupport
import Testing

/// `pith check` at a terminal: colours, and the review of what differs.
struct ReviewTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["a", "b", "c"] {
      try folder.write(SamplePage.html("Alder"), to: "pages/\(name).html")
    }
    _ = try BuiltBinary.run(["check", "--accept", "pages"], in: folder)
    for name in ["a", "b", "c"] {
      try folder.write(SamplePage.html("Birch"), to: "pages/\(name).html")
      try folder.write("stale", to: "pages/\(name).expected.md.new")
    }
  }

  private func review(_ keys: String) throws -> BuiltBinary.Run {
    try PseudoTerminal.run(["check", "--review", "pages"], in: folder, keys: keys)
  }

  private func isAccepted(_ name: String) -> Bool? {
    folder.text(of: "pages/\(name).expected.md")?.contains("Birch")
  }

  @Test func `each page is accepted, rejected or skipped`() throws {
    let run = try review("ars")
    #expect(run.text.contains("[1/3] a.html\r\n"))
    #expect(run.text.contains("accepted\r\n\r\n[2/3] b.html\r\n"))
    #expect(run.text.hasSuffix("same 0 · different 2 · accepted 1\r\n"))
    #expect(run.exitCode == 1)
    #expect(["a", "b", "c"].map(isAccepted) == [true, false, false])
    #expect(
      ["a", "b", "c"].map { folder.text(of: "pages/\($0).expected.md.new") }
        == [nil, nil, "stale"])
  }

  @Test func `a capital letter answers for all pages that are left`() throws {
    let run = try review("x?sA")
    #expect(run.text.hasSuffix("same 0 · different 1 · accepted 2\r\n"))
    #expect(["a", "b", "c"].map(isAccepted) == [false, true, true])
  }

  @Test func `Ctrl-D leaves the rest as it is and Ctrl-C ends at once`() throws {
    #expect(try review("a\u{4}").exitCode == 1)
    #expect(["a", "b", "c"].map(isAccepted) == [true, false, false])
    #expect(try review("\u{3}").exitCode == 130)
    #expect(["a", "b", "c"].map(isAccepted) == [true, false, false])
  }

  @Test func `without a terminal there is one line`() throws {
    let run = try BuiltBinary.run(["check", "--review", "pages"], in: folder)
    #expect(
      run.errors
        == "pith: --review needs a terminal to ask on; use --accept GLOB without one\n")
    #expect(run.text == "")
    #expect(run.exitCode == 2)
  }

  @Test func `a terminal shows colours and the words that differ`() throws {
    let run = try PseudoTerminal.run(["check", "pages"], in: folder)
    #expect(
      run.text.contains("\u{1B}[31m-title: \"The bridge of \u{1B}[7mAlder\u{1B}[27m\"\u{1B}[0m"))
    #expect(
      run.text.contains("\u{1B}[32m+title: \"The bridge of \u{1B}[7mBirch\u{1B}[27m\"\u{1B}[0m"))
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func `nobody gets colours who does not want any`(_ environment: [String: String]) throws {
    let run = try PseudoTerminal.run(["check", "pages"], in: folder, environment: environment)
    #expect(run.text.contains("\r\n-title: \"The bridge of Alder\"\r\n"))
    #expect(!run.text.contains("\u{1B}"))
  }
}
