package import PithModel
import PithPage
import PithRules

/// What the scorer weighs on one page; `Scripts/train` learns from it.
package struct PageEvidence: Sendable {
  /// One block and its evidence.
  package struct Row: Sendable {
    /// The block's text.
    package var text: String
    /// The block's words.
    package var words: Int
    /// The rule that removed the block before the scorer saw it, or nil.
    package var rule: String?
    /// The columns whose value is not 0.
    package var columns: [Int]
    /// Their values.
    package var values: [Float]
  }

  /// How the page was read.
  package var input: InputKind
  /// The blocks in reading order.
  package var rows: [Row]

  /// The names of all columns.
  package static var columnNames: [String] { EvidenceLayout.columnNames }
}

extension Cleaner {
  /// The evidence of all blocks of a page; nil when it cannot be read as one.
  package func evidence(_ bytes: [UInt8], isNamedHTML: Bool) -> PageEvidence? {
    guard case .page(let page) = PageIntake.read(bytes, isNamedHTML: isNamedHTML, options) else {
      return nil
    }
    let view = PageView(page)
    let decisions = RuleEngine(excluding: options.excludedRules).decide(view, leaning: 0)
    var rows: [PageEvidence.Row] = []
    EvidenceRows.forEach(of: view) { index, row in
      let numbers = row.array
      let columns = numbers.indices.filter { numbers[$0] != 0 }
      rows.append(
        PageEvidence.Row(
          text: view.text(index), words: Int(view.blocks[index].words),
          rule: decisions.rule(of: index), columns: columns, values: columns.map { numbers[$0] }))
    }
    return PageEvidence(input: page.input, rows: rows)
  }
}
