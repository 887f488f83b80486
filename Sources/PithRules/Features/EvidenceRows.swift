import PithModel
import PithPage

/// The evidence of a page's blocks, one row a block.
package enum EvidenceRows {
  /// Computes the row of each block that the page's deadline allows, one after the other, into one buffer; a page of a million
  /// blocks would need a gigabyte for all rows at once.
  ///
  /// - Parameters:
  ///   - view: The page.
  ///   - isWanted: Whether a block's row is needed.
  ///   - body: Takes the index of a block and its row.
  package static func forEach(
    of view: PageView, where isWanted: (Int) -> Bool = { _ in true },
    _ body: (Int, Span<Float>) -> Void
  ) {
    var filler = EvidenceFiller(view)
    var row = [Float](repeating: 0, count: EvidenceLayout.columnCount)
    for index in view.blocks.indices {
      if view.page.deadline.isPast(atStep: index) { return }
      guard isWanted(index) else {
        filler.pass(block: index)
        continue
      }
      var columns = row.mutableSpan
      filler.fill(&columns, block: index)
      body(index, row.span)
    }
  }
}

extension MutableSpan<Float> {
  /// Sets a piece of evidence in a row.
  @inline(__always)
  mutating func callAsFunction(_ evidence: Evidence, _ value: Float) {
    self[evidence.rawValue] = value
  }
}

extension Span<Float> {
  /// The numbers as an array.
  package var array: [Float] { indices.map { self[$0] } }
}
