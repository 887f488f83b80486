import PithPage

/// The short blocks around the headline and the ends of the prose, where bylines and datelines
/// stand, read as such.
package struct BylineZone: Sendable {
  /// Blocks looked at before the headline.
  private static let blocksBeforeTitle = 4
  /// Blocks looked at behind it, when no prose comes first.
  private static let blocksAfterTitle = 14
  /// Blocks looked at around the start and the end of the prose.
  private static let blocksAroundProse = 4
  /// The digits that a date has at least, as in `5. 1.`, and a time with them.
  private static let minimumDigits: Int32 = 2
  /// The words up to which digits alone make a line worth reading.
  private static let maximumUnmarkedWords: Int32 = 14
  /// The longest byline in words.
  private static let maximumWords: Int32 = 30

  /// What was read, by block.
  package private(set) var bylines: [Int: BylineContent] = [:]
  /// The blocks that were read, whether they told something or not.
  package private(set) var readBlocks: Set<Int> = []

  /// Reads the blocks of the zone that have a mark of a byline.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - hits: The phrases of its blocks.
  ///   - names: The names of its elements.
  ///   - title: The block of the headline.
  ///   - prose: The blocks from the first long paragraph to the last.
  ///   - known: What was read on another page, and the number that each block has there.
  init(
    _ page: Page, hits: [PhraseHits], names: NodeNames, title: Int?, prose: ClosedRange<Int>?,
    known: (zone: BylineZone, blocks: [Int])? = nil
  ) {
    for index in Self.candidates(in: page.blocks.indices, title: title, prose: prose) {
      let block = page.blocks[index]
      guard block.words <= Self.maximumWords, block.flags.isDisjoint(with: .unseen),
        Self.isMarked(block, hits[index], names.near[Int(block.node)])
      else { continue }
      readBlocks.insert(index)
      if let known, known.zone.readBlocks.contains(known.blocks[index]) {
        bylines[index] = known.zone.bylines[known.blocks[index]]
      } else {
        bylines[index] = BylineReader.read(page.text(of: block))
      }
    }
  }

  private static func candidates(
    in blocks: Range<Int>, title: Int?, prose: ClosedRange<Int>?
  ) -> [Int] {
    var zones: [Range<Int>] = []
    if let title {
      zones.append((title - blocksBeforeTitle)..<(title + blocksAfterTitle))
    }
    if let prose {
      zones.append((prose.lowerBound - blocksAroundProse)..<(prose.lowerBound + blocksAroundProse))
      zones.append((prose.upperBound + 1)..<(prose.upperBound + 1 + blocksAroundProse))
    }
    var seen: Set<Int> = []
    return zones.flatMap { $0.clamped(to: blocks) }.filter { seen.insert($0).inserted }.sorted()
  }

  /// Whether a block has a phrase or a name that bylines and datelines have, or is short and has
  /// the digits of a date.
  private static func isMarked(_ block: Block, _ hits: PhraseHits, _ names: NameConcepts) -> Bool {
    (block.digits >= minimumDigits && block.words <= maximumUnmarkedWords && !block.endsSentence)
      || hits.any.intersects([.bylineLead, .bylineRole, .dateLead, .readTime])
      || names.intersects([.byline, .author, .date])
  }
}
