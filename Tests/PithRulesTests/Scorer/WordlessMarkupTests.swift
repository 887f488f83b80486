import PithModel
import PithPage
import Testing

@testable import PithRules

struct WordlessMarkupTests {
  /// Decides about lines of which some are kept: those with a `+`; the others have a `-`.
  private func kept(_ lines: [String]) throws -> [String] {
    let text = lines.map { $0.dropFirst(2) }.joined(separator: "\n")
    let view = PageView(PageReader.read(Array(text.utf8), input: .text, charset: "utf-8"))
    var decisions = Decisions(count: view.blocks.count)
    try #require(view.blocks.count == lines.count)
    for (index, line) in lines.enumerated() {
      decisions.verdicts[index] = line.hasPrefix("+") ? .kept : .dropped
    }
    WordlessMarkup.keep(view, in: &decisions)
    return view.blocks.indices.map { "\(decisions.isKept($0) ? "+" : "-") \(view.text($0))" }
  }

  @Test func `closes the fence of kept code, and opens one before it`() throws {
    let named = try kept(["+ ```sh", "+ ferry --now", "- ```", "- Share this page"])
    #expect(named == ["+ ```sh", "+ ferry --now", "+ ```", "- Share this page"])
    let bare = try kept(["- Share this page", "- ~~~", "+ ferry --now", "- ~~~"])
    #expect(bare == ["- Share this page", "+ ~~~", "+ ferry --now", "+ ~~~"])
  }

  @Test func `leaves the fences of dropped code`() throws {
    let lines = ["+ The ferry left.", "- ```", "- ferry --now", "- ```", "+ Nobody waved."]
    #expect(try kept(lines) == lines)
  }

  @Test func `keeps the rule of a kept table, and no other line of dashes`() throws {
    let table = try kept(["+ | Quay | Boats |", "- |------|-------|", "+ | East | 12 |"])
    #expect(table == ["+ | Quay | Boats |", "+ |------|-------|", "+ | East | 12 |"])
    let half = ["+ The ferry left.", "- +---+---+", "- | East | 12 |"]
    #expect(try kept(half) == half)
    let dashes = ["+ The ferry left.", "- -----", "+ Nobody waved."]
    #expect(try kept(dashes) == dashes)
  }
}
