import PithModel
import PithPage
import Testing

@testable import PithRules

struct SentenceNeighboursTests {
  /// Decides about lines of which some are kept, with an estimate for each.
  private func kept(_ lines: [(text: String, estimate: Float, isKept: Bool)]) throws -> [Bool] {
    let text = lines.map(\.text).joined(separator: "\n\n")
    let view = PageView(PageReader.read(Array(text.utf8), input: .text, charset: "utf-8"))
    var decisions = Decisions(count: view.blocks.count)
    try #require(view.blocks.count == lines.count)
    for (index, line) in lines.enumerated() {
      decisions.scores[index] = line.estimate
      decisions.verdicts[index] = line.isKept ? .kept : .dropped
    }
    SentenceNeighbours.keep(view, in: &decisions)
    return view.blocks.indices.map { decisions.isKept($0) }
  }

  @Test func `keeps the sentence before and the sentence behind, with a fair chance`() throws {
    let kept = try kept([
      ("The ferry left at six.", 0.3, false),
      ("It was the last one of the year.", 0.9, true),
      ("Nobody waved.", 0.25, false),
    ])
    #expect(kept == [true, true, true])
  }

  @Test func `leaves lines without a chance, without an end, or farther off`() throws {
    let kept = try kept([
      ("All rights are reserved.", 0.4, false),
      ("Read our terms.", 0.2, false),
      ("It was the last one of the year.", 0.9, true),
      ("Share this page", 0.4, false),
      ("Sign up here.", 0.4, false),
    ])
    #expect(kept == [false, false, true, false, false])
  }
}
