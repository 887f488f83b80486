import PithModel
import PithPage

/// Finds the block that is the page's headline.
enum Headline {
  /// The share of the title's words that a headline has.
  private static let minimumOverlap: Float = 0.5
  /// The longest headline in words.
  private static let maximumWords: Int32 = 40

  /// The headline: the heading that best echoes the document's title, else the first `h1`, else
  /// in plain text the first line before the prose that could be one.
  static func find(
    in page: Page, overlaps: [(ofText: Float, ofTitle: Float)], prose: ClosedRange<Int>?,
    hits: [PhraseHits]
  ) -> Int? {
    var best: Int?
    var bestScore: Float = 0
    for index in page.blocks.indices {
      let block = page.blocks[index]
      guard block.flags.isDisjoint(with: .unseen), block.words <= maximumWords else { continue }
      let overlap = overlaps[index]
      var score = overlap.ofTitle * overlap.ofText
      guard overlap.ofTitle >= minimumOverlap || block.tag == .h1 else { continue }
      if block.flags.contains(.heading) { score += block.tag == .h1 ? 0.6 : 0.3 }
      if block.flags.contains(.nav) || block.flags.contains(.footer) { score -= 0.5 }
      if let prose, index > prose.upperBound { score -= 0.5 }
      if score > bestScore {
        best = index
        bestScore = score
      }
    }
    if best == nil, page.input == .text { return firstLine(of: page, before: prose, hits) }
    return best
  }

  /// The last short line that stands alone before the prose and has no mark of noise or a byline.
  private static func firstLine(
    of page: Page, before prose: ClosedRange<Int>?, _ hits: [PhraseHits]
  ) -> Int? {
    guard let first = prose?.lowerBound else { return nil }
    for index in (max(0, first - 8)..<first).reversed() {
      let block = page.blocks[index]
      if block.words >= 3, block.words <= maximumWords, block.digits * 3 < block.characters,
        block.flags.contains(.afterBlankLine), !hits[index].entire.intersects(.noise),
        !hits[index].edge.intersects([.bylineLead, .dateLead, .readTime])
      {
        return index
      }
    }
    return nil
  }
}
