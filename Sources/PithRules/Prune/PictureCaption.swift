package import PithModel
import PithPage

/// The caption of a picture that no caption element holds.
package struct PictureCaption: PageRule {
  package static let id = "picture-caption"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "The caption of a picture that no caption element holds.",
    removes: "<div><img><span>The harbour at dawn.</span><span>© Example Images</span></div>",
    keeps: "<div><img><span>© Example Images</span><p>The harbour opened in 1907.</p></div>",
    why: """
      Many pages build figures from elements without meaning. The smallest element around a credit that
      holds a picture is a figure, and what stands between the two is its caption; so is a text that is
      named caption there. Where captions are much of the page, they are its text: photo essays, steps
      with a picture each.
      """,
    signals: ["phrases", "names", "place"])

  /// The most blocks that a figure holds.
  private static let maximumBlocks: Int32 = 4
  /// The most words that it holds.
  private static let maximumWords: Int32 = 80
  /// The most long paragraphs that it holds: its caption may be one.
  private static let maximumParagraphs: Int32 = 1
  /// The blocks on either side of one among which those of its figure are looked for; some may be
  /// hidden, and are not counted above.
  private static let reach = 8
  /// The elements of a figure around one of its blocks.
  private static let maximumDepth = 16
  /// The share of a text that the page's description repeats from which it is the standfirst.
  private static let standfirstShare: Float = 0.8
  /// The digits of a year, which dates a notice of copyright and no picture's credit.
  private static let yearDigits: Int32 = 4

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.page.input == .html, view.isTypedArticle, view.prose != nil else { return [] }
    var removals: [Removal] = []
    for index in view.blocks.indices {
      if isCredit(index, in: view) {
        removals += captions(before: index, in: view).map { Removal($0, .beside(index)) }
      } else if isNamed(index, in: view), isCaption(index, in: view),
        figure(around: index, in: view) != nil
      {
        removals.append(Removal(index, .names(.init(.caption))))
      }
    }
    return CaptionText.makes(up: view, removals) ? [] : removals
  }

  private func isSeen(_ index: Int, in view: PageView) -> Bool {
    view.blocks[index].flags.isDisjoint(with: .unseen)
  }

  /// Whether a block may be a caption: what a description of the page repeats is its standfirst, and
  /// quotations stand for themselves.
  private func isCaption(_ index: Int, in view: PageView) -> Bool {
    isSeen(index, in: view) && !view.isRemoved[index] && !view.isProtectedFromPhrases(index)
      && !view.blocks[index].flags.contains(.quote) && !view.opensWithQuotationMark(index)
      && (view.described.isEmpty || view.described[index].described < Self.standfirstShare)
  }

  /// Whether a block closes with the credit of a picture, or is one.
  private func isCredit(_ index: Int, in view: PageView) -> Bool {
    let block = view.blocks[index]
    guard isSeen(index, in: view), block.digits < Self.yearDigits,
      !view.hits[index].begins.contains(.bylineLead),
      !(block.sentenceEnds > 1 && AgencySign.closes(view.bytes(index).span))
    else { return false }
    return view.creditTails[index] == .marked
      || view.hits[index].entire.intersects([.photoCredit, .copyrightNotice])
  }

  /// Whether a block is named caption, or stands alone in an element that is.
  private func isNamed(_ index: Int, in view: PageView) -> Bool {
    guard isSeen(index, in: view) else { return false }
    let node = Int(view.blocks[index].node)
    let parent = Int(view.page.tree.nodes[node].parent)
    return view.names.own[node].contains(.caption)
      || parent >= 0 && view.sums[parent].blocks == 1 && view.names.own[parent].contains(.caption)
  }

  /// The text between the picture of a figure and its credit; several are a box about something.
  private func captions(before credit: Int, in view: PageView) -> [Int] {
    guard let figure = figure(around: credit, in: view),
      let picture = figure.first(where: { view.blocks[$0].images > 0 }), picture < credit
    else { return [] }
    let captions = (picture..<credit).filter {
      isCaption($0, in: view) && !view.blocks[$0].flags.contains(.listItem)
    }
    return captions.count == 1 ? captions : []
  }

  /// The blocks of the figure that a block stands in: the smallest element that holds a picture, when
  /// it has no heading and little text.
  private func figure(around index: Int, in view: PageView) -> Range<Int>? {
    var element = Int(view.blocks[index].node)
    while element >= 0, isSmall(view.sums[element]) {
      let blocks = blocks(of: element, around: index, in: view)
      if blocks.contains(where: { view.blocks[$0].images > 0 }) { return blocks }
      element = Int(view.widerAncestor[element])
    }
    return nil
  }

  private func isSmall(_ sum: NodeSum) -> Bool {
    sum.headings == 0 && sum.blocks <= Self.maximumBlocks && sum.words <= Self.maximumWords
      && sum.paragraphs <= Self.maximumParagraphs
  }

  /// The blocks of an element, which follow each other.
  private func blocks(of element: Int, around index: Int, in view: PageView) -> Range<Int> {
    let nodes = view.page.tree.nodes
    func isInside(_ block: Int) -> Bool {
      var node = Int(view.blocks[block].node)
      for _ in 0..<Self.maximumDepth where node > element { node = Int(nodes[node].parent) }
      return node == element
    }
    var low = index
    while low > max(0, index - Self.reach), isInside(low - 1) { low -= 1 }
    var high = index + 1
    while high < min(view.blocks.count, index + Self.reach), isInside(high) { high += 1 }
    return low..<high
  }
}
