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
    /// What the block loses in log odds when the page is surely an article.
    package var articleLoss: Float = 0
  }

  /// How the page was read.
  package var input: InputKind
  /// The blocks in reading order.
  package var rows: [Row]
  /// What the page declares of its kind.
  package var signs: [Float]

  /// The names of all columns.
  package static var columnNames: [String] { EvidenceLayout.columnNames }

  /// The names of those signs.
  package static var signNames: [String] { PageSigns.names }

  /// The names of the columns of the second look at plain text.
  package static var neighbourColumnNames: [String] { NeighbourEvidence.columnNames }
}

extension Cleaner {
  /// The evidence of all blocks of a page; nil when it cannot be read as one.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - isNamedHTML: Whether the page's name says that it is HTML.
  ///   - estimates: An estimate for each block: asks for the evidence of the second look, which is
  ///     of the blocks that no rule removed.
  /// - Returns: The evidence of all blocks, or of those.
  package func evidence(
    _ bytes: [UInt8], isNamedHTML: Bool, estimates: [Float]? = nil
  ) -> PageEvidence? {
    guard case .page(let page) = PageIntake.read(bytes, isNamedHTML: isNamedHTML, options) else {
      return nil
    }
    let view = PageView(page)
    let engine = RuleEngine(excluding: options.excludedRules)
    let decisions = engine.decide(view, leaning: 0)
    var rows: [PageEvidence.Row] = []
    func append(_ index: Int, _ row: Span<Float>) {
      let numbers = row.array
      let columns = numbers.indices.filter { numbers[$0] != 0 }
      rows.append(
        PageEvidence.Row(
          text: view.text(index), words: Int(view.blocks[index].words),
          rule: decisions.rule(of: index), columns: columns, values: columns.map { numbers[$0] }))
    }
    if let estimates {
      NeighbourEvidence.forEach(of: view, decisions, estimates: estimates, append)
    } else {
      var linkedLines = LinkedLines(blockCount: view.blocks.count)
      EvidenceRows.forEach(of: view) { index, row in
        append(index, row)
        if decisions.rule(of: index) == nil { linkedLines.add(index, row) }
      }
      for (index, loss) in linkedLines.losses(in: view) where index < rows.count {
        rows[index].articleLoss += loss
      }
    }
    return PageEvidence(input: page.input, rows: rows, signs: view.signs.values)
  }
}
