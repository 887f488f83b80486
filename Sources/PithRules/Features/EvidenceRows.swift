import PithPage

/// The evidence of a page's blocks, one row a block.
package enum EvidenceRows {
  /// Computes the row of each block, one after the other, into one buffer; a page of a million
  /// blocks would need a gigabyte for all rows at once.
  ///
  /// - Parameters:
  ///   - view: The page.
  ///   - isWanted: Whether a block's row is needed.
  ///   - body: Takes the index of a block and its row.
  package static func forEach(
    of view: PageView, where isWanted: (Int) -> Bool = { _ in true },
    _ body: (Int, borrowing EvidenceRow) -> Void
  ) {
    var filler = EvidenceFiller(view)
    var row = EvidenceRow()
    for index in view.blocks.indices {
      guard isWanted(index) else {
        filler.pass(block: index)
        continue
      }
      filler.fill(&row, block: index)
      body(index, row)
    }
  }
}
