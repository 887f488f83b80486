import PithTestSupport
import Testing

/// The lines of `pith explain` at a person's desk.
struct ExplainListingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SamplePage.html("Alder"), to: "a.html")
  }

  @Test func `a terminal gets colours and lines of its width`() throws {
    let run = try PseudoTerminal.run(
      ["explain", "a.html"], in: folder, environment: ["COLUMNS": "60"])
    #expect(run.exitCode == 0)
    let lines = run.text.split(separator: "\r\n")
    #expect(lines.contains { $0.hasPrefix("\u{1B}[32m+ score 0.") && $0.hasSuffix("…") })
    for line in lines where line.contains("[32m+ ") || line.contains("[31m- ") {
      let shown = line.replacing(/\u{1B}\[\d+m/, with: "")
      #expect(shown.count <= 60)
    }
  }

  @Test func `NO_COLOR and a pipe get none`() throws {
    let plain = try PseudoTerminal.run(
      ["explain", "a.html"], in: folder, environment: ["COLUMNS": "60", "NO_COLOR": "1"])
    let piped = try BuiltBinary.run(
      ["explain", "a.html"], in: folder, environment: ["COLUMNS": "60"])
    #expect(!plain.text.contains("\u{1B}"))
    #expect(piped.text.split(separator: "\n") == plain.text.split(separator: "\r\n"))
  }
}
