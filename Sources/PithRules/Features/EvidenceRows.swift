import PithPage

/// The evidence of a page's blocks, one row a block.
package enum EvidenceRows {
  /// Computes the row of each block, one after the other, into one buffer; a page of a million
  /// blocks would need a gigabyte for all rows at once.
  package static func forEach(of view: PageView, _ body: (Int, [Float]) -> Void) {
    var filler = EvidenceFiller(view)
    var row = [Float](repeating: 0, count: EvidenceLayout.columnCount)
    for index in view.blocks.indices {
      for column in row.indices { row[column] = 0 }
      filler.fill(&row, at: 0, block: index)
      body(index, row)
    }
  }
}
