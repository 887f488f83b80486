import PithModel
import PithPage

/// Computes rows of evidence from a page's features.
struct EvidenceFiller {
  /// The distance that stands for all longer ones, and for a page without long paragraphs.
  private static let farthest: Int32 = 1000

  private let view: PageView
  private let pageWords: Float
  private let pageProse: Float
  private let page: NodeSum
  private let noisePrefix: [Int32]
  private let sums: WindowSums
  private let nearestParagraph: [Int32]
  private let noiseShare: Float
  /// What is the same for all blocks of the page.
  private var pageColumns: [(column: Int, value: Float)] = []
  /// The figures of the groups that the last block stood in, by level; neighbours share most.
  private var groups = InlineArray<4, GroupFigures>(repeating: GroupFigures())
  private var wordsBefore: Int32 = 0
  private var commentHeadingSeen = false

  init(_ view: PageView) {
    self.view = view
    page = view.sums[0]
    pageWords = Float(max(1, page.words))
    pageProse = Float(max(1, page.proseWords))
    var prefix: [Int32] = [0]
    prefix.reserveCapacity(view.blocks.count + 1)
    for hit in view.hits {
      prefix.append(prefix[prefix.count - 1] + (hit.entire.intersects(.noise) ? 1 : 0))
    }
    noisePrefix = prefix
    noiseShare = Float(prefix[prefix.count - 1]) / Float(max(1, view.blocks.count))
    sums = WindowSums(view.blocks)
    nearestParagraph = Self.distances(view.blocks)
    var row = [Float](repeating: 0, count: EvidenceLayout.columnCount)
    var columns = row.mutableSpan
    fillPage(&columns)
    pageColumns = row.indices.filter { row[$0] != 0 }.map { ($0, row[$0]) }
  }

  /// The distance of each block to the nearest long paragraph.
  private static func distances(_ blocks: [Block]) -> [Int32] {
    var distances = [Int32](repeating: farthest, count: blocks.count)
    var last = farthest
    for index in blocks.indices {
      last = blocks[index].isLongParagraph ? 0 : min(farthest, last + 1)
      distances[index] = last
    }
    last = farthest
    for index in blocks.indices.reversed() {
      last = blocks[index].isLongParagraph ? 0 : min(farthest, last + 1)
      distances[index] = min(distances[index], last)
    }
    return distances
  }

  /// Goes on behind a block whose row nobody needs.
  mutating func pass(block index: Int) {
    wordsBefore += view.blocks[index].words
    if view.hits[index].entire.contains(.commentHeading) { commentHeadingSeen = true }
  }

  /// Fills a row with the evidence of a block.
  mutating func fill(_ row: inout MutableSpan<Float>, block index: Int) {
    row.update(repeating: 0)
    for (column, value) in pageColumns { row[column] = value }
    fillOwn(index, &row)
    fillPosition(index, &row)
    fillNeighbours(index, &row)
    fillGroups(index, &row)
    fillRepetition(index, &row)
    fillHeading(index, &row)
    fillFamilies(&row, index)
    pass(block: index)
  }

  private func fillOwn(_ index: Int, _ set: inout MutableSpan<Float>) {
    let block = view.blocks[index]
    let words = Float(max(1, block.words))
    set(.logWords, log(block.words))
    set(.logCharacters, log(block.characters))
    set(.linkShare, block.linkShare)
    set(.isLinkOnly, block.linkShare >= 0.9 ? 1 : 0)
    set(.logLinks, log(block.links))
    set(.logSentences, log(block.sentenceEnds))
    set(.endsSentence, block.endsSentence ? 1 : 0)
    set(.logCommas, log(block.commas))
    set(.digitShare, Float(block.digits) / Float(max(1, block.characters)))
    set(.capitalShare, Float(block.capitalizedWords) / words)
    set(.separatorShare, min(1, Float(block.separators) / words))
    set(.boldShare, min(1, Float(block.boldWords) / words))
    set(.charactersPerWord, min(20, Float(block.characters) / words))
    set(.logLineBreaks, log(block.lineBreaks))
    set(.images, Float(min(3, block.images)))
    set(.controls, Float(min(3, block.controls)))
    set(.hasOneToThreeWords, block.words <= 3 ? 1 : 0)
    set(.hasFourToTenWords, (4...10).contains(block.words) ? 1 : 0)
    set(.hasElevenToTwentyWords, (11...20).contains(block.words) ? 1 : 0)
    set(.hasTwentyOneToFortyWords, (21...40).contains(block.words) ? 1 : 0)
    set(.isLongParagraph, block.isLongParagraph ? 1 : 0)
    set(.indentation, log(block.indentation))
    set(.followsBlankLine, block.flags.contains(.afterBlankLine) ? 1 : 0)
  }

  private func fillPosition(_ index: Int, _ set: inout MutableSpan<Float>) {
    let count = Float(max(1, view.blocks.count))
    set(.place, Float(index) / count)
    set(.wordsBefore, Float(wordsBefore) / pageWords)
    if let title = view.titleBlock {
      set(.isBeforeTitle, index < title ? 1 : 0)
      set(.isTitle, index == title ? 1 : 0)
      set(.logBlocksAfterTitle, log(Int32(max(0, index - title))))
    }
    set(.logBlocksFromParagraph, log(nearestParagraph[index]))
    guard let prose = view.prose else { return }
    set(.isBeforeProse, index < prose.lowerBound ? 1 : 0)
    set(.isAfterProse, index > prose.upperBound ? 1 : 0)
    set(.logBlocksBeforeProse, log(Int32(max(0, prose.lowerBound - index))))
    set(.logBlocksAfterProse, log(Int32(max(0, index - prose.upperBound))))
  }

  private func fillNeighbours(_ index: Int, _ set: inout MutableSpan<Float>) {
    let count = view.blocks.count
    if index > 0 {
      set(.logWordsBefore1, log(view.blocks[index - 1].words))
      set(.linkShareBefore1, view.blocks[index - 1].linkShare)
      set(.endsSentenceBefore1, view.blocks[index - 1].endsSentence ? 1 : 0)
    }
    if index > 1 { set(.logWordsBefore2, log(view.blocks[index - 2].words)) }
    if index + 1 < count {
      set(.logWordsAfter1, log(view.blocks[index + 1].words))
      set(.linkShareAfter1, view.blocks[index + 1].linkShare)
      set(.endsSentenceAfter1, view.blocks[index + 1].endsSentence ? 1 : 0)
    }
    if index + 2 < count { set(.logWordsAfter2, log(view.blocks[index + 2].words)) }
    let five = sums.window(around: index, reach: 2)
    set(.window5LogWords, log2(1 + five.meanWords))
    set(.window5LinkShare, five.linkShare)
    set(.window5Paragraphs, five.paragraphShare)
    let fifteen = sums.window(around: index, reach: 7)
    set(.window15LogWords, log2(1 + fifteen.meanWords))
    set(.window15LinkShare, fifteen.linkShare)
    set(.window15Paragraphs, fifteen.paragraphShare)
    let range = fifteen.range
    let noise = noisePrefix[range.upperBound] - noisePrefix[range.lowerBound]
    set(.window15Noise, Float(noise) / Float(max(1, range.count)))
  }

  private static let groupColumns: InlineArray<4, Int> = [
    Evidence.group0LogWords.rawValue, Evidence.group1LogWords.rawValue,
    Evidence.group2LogWords.rawValue, Evidence.group3LogWords.rawValue,
  ]

  /// The figures of one group, in the order of their columns.
  private struct GroupFigures {
    var node: Int32 = -1
    var numbers = InlineArray<6, Float>(repeating: 0)
  }

  private func figures(of node: Int32) -> GroupFigures {
    let sum = view.sums[Int(node)]
    return GroupFigures(
      node: node,
      numbers: [
        log(sum.words), log(sum.blocks), sum.linkShare, sum.proseShare,
        Float(sum.words) / pageWords, Float(sum.proseWords) / pageProse,
      ])
  }

  private mutating func fillGroups(_ index: Int, _ set: inout MutableSpan<Float>) {
    var node = view.blocks[index].node
    for level in 0..<4 where node >= 0 {
      if groups[level].node != node { groups[level] = figures(of: node) }
      let first = Self.groupColumns[level]
      for offset in 0..<6 { set[first + offset] = groups[level].numbers[offset] }
      if level == 1 {
        let sum = view.sums[Int(node)]
        set(.group1Controls, min(3, Float(sum.controls) / Float(max(1, sum.blocks))))
        set(.group1WordsPerBlock, log2(1 + Float(sum.words) / Float(max(1, sum.blocks))))
      }
      node = view.widerAncestor[Int(node)]
    }
    fillContainers(view.blocks[index].node, &set)
  }

  private func fillContainers(_ node: Int32, _ set: inout MutableSpan<Float>) {
    let own = view.containers.membership[Int(node)]
    set(.isInHalf, own.contains(.half) ? 1 : 0)
    set(.isInThreeQuarters, own.contains(.threeQuarters) ? 1 : 0)
    set(.isInNineTenths, own.contains(.nineTenths) ? 1 : 0)
    set(.isInMostWords, own.contains(.mostWords) ? 1 : 0)
    // Steps up until the group holds the container of half the prose.
    var steps = 0
    var current = node
    let half = view.containers.half
    while steps < 8, current >= 0, !isAncestor(current, of: half) {
      current = view.widerAncestor[Int(current)]
      steps += 1
    }
    set(.stepsToHalf, Float(steps))
  }

  /// Whether a node is the container or one of its ancestors: it holds as much prose.
  private func isAncestor(_ node: Int32, of container: Int32) -> Bool {
    node <= container && view.sums[Int(node)].proseWords >= view.sums[Int(container)].proseWords
  }

  private func fillRepetition(_ index: Int, _ set: inout MutableSpan<Float>) {
    set(.copies, Float(min(5, view.repetition.copies[index] - 1)))
    set(.earlierCopies, Float(min(5, view.repetition.earlierCopies[index])))
    set(.logShapeCount, log(view.repetition.shapeCount[index]))
    set(.shapeLogWords, log2(1 + view.repetition.shapeWords[index]))
    set(.shapeLinkShare, view.repetition.shapeLinkShare[index])
    if let unit = view.units.group(of: Int(view.blocks[index].node)) {
      let words = Float(max(1, unit.words))
      set(.unitLogCount, log(unit.count))
      set(.unitLogWords, log2(1 + Float(unit.words) / Float(unit.count)))
      set(.unitLinkShare, Float(unit.linkWords) / words)
      set(.unitProseShare, Float(unit.proseWords) / words)
    }
    set(.titleShareOfText, view.titleOverlap[index].ofText)
    set(.titleShareOfTitle, view.titleOverlap[index].ofTitle)
    if !view.described.isEmpty {
      let shares = view.described[index]
      set(.describedShareOfText, shares.described)
      set(.describedShareOfDescription, shares.ofDescription)
      set(.articleBodyShareOfText, shares.inBody)
    }
  }

  private func fillHeading(_ index: Int, _ set: inout MutableSpan<Float>) {
    let block = view.blocks[index]
    set(.headingLevel, Float(block.tag.headingLevel ?? 0))
    let heading = view.headingBefore[index]
    set(.logBlocksFromHeading, log(heading < 0 ? 100 : Int32(index) - heading))
    if heading >= 0 {
      let hits = view.hits[Int(heading)].entire
      set(.isUnderNoiseHeading, hits.intersects(.noise) ? 1 : 0)
      set(
        .isUnderRelatedHeading, hits.intersects([.relatedHeading, .feedHeading]) ? 1 : 0)
    }
    let isComments = view.hits[index].entire.contains(.commentHeading)
    set(.isUnderCommentHeading, commentHeadingSeen || isComments ? 1 : 0)
    set(.hasNoisePhrase, view.hits[index].entire.intersects(.noise) ? 1 : 0)
    let parent = view.page.tree.nodes[Int(block.node)].parent
    if view.page.input == .text, parent >= 0 {
      set(.groupSize, log(view.sums[Int(parent)].blocks))
    }
  }

  private func fillPage(_ set: inout MutableSpan<Float>) {
    set(.pageLogWords, log(page.words))
    set(.pageLogBlocks, log(page.blocks))
    set(.pageLinkShare, page.linkShare)
    set(.pageLogParagraphs, log(page.paragraphs))
    set(.pageProseShare, page.proseShare)
    set(.pageControls, min(1, Float(page.controls) / Float(max(1, page.blocks))))
    set(.pageHasArticle, view.meta.hasArticle ? 1 : 0)
    set(.pageHasMain, view.meta.hasMain ? 1 : 0)
    set(.pageIsTypedArticle, view.isTypedArticle ? 1 : 0)
    set(.pageHasArticleBody, view.hasArticleBody ? 1 : 0)
    set(.pageNoiseShare, noiseShare)
  }

  /// Phrases, names, tag and place: sparse sets of bits.
  private func fillFamilies(_ row: inout MutableSpan<Float>, _ index: Int) {
    let block = view.blocks[index]
    let hits = view.hits[index]
    var bits = hits.any.rawValue | hits.tiled.rawValue
    while bits != 0 {
      let bit = bits.trailingZeroBitCount
      let mask: UInt64 = 1 << UInt64(bit)
      let value: Float =
        hits.entire.rawValue & mask != 0 ? 1 : hits.edge.rawValue & mask != 0 ? 0.5 : 0.25
      row[EvidenceLayout.phraseBase + bit] = value
      bits &= bits - 1
    }
    let node = Int(block.node)
    bits = view.names.all[node].rawValue
    while bits != 0 {
      let bit = bits.trailingZeroBitCount
      let mask: UInt64 = 1 << UInt64(bit)
      let value: Float =
        view.names.own[node].rawValue & mask != 0
        ? 1 : view.names.near[node].rawValue & mask != 0 ? 0.7 : 0.35
      row[EvidenceLayout.nameBase + bit] = value
      bits &= bits - 1
    }
    row[EvidenceLayout.tagBase + TagGroup(block.tag).rawValue] = 1
    var places = block.flags.rawValue
    while places != 0 {
      row[EvidenceLayout.placeBase + places.trailingZeroBitCount] = 1
      places &= places - 1
    }
  }

  private func log(_ count: Int32) -> Float { LogTable.log2(ofOnePlus: count) }

  private func log2(_ value: Float) -> Float { LogTable.log2(value) }
}
