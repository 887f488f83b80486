package import PithModel
import PithPage

/// The caption of a picture that stands in no figure element.
package struct PictureCaption: PageRule {
  package static let id = "picture-caption"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "The caption of a picture that stands in no figure element.",
    removes: "<div><img><span>The harbour at dawn.</span><span>© Example Images</span></div>",
    keeps: "<div><img><h2>The harbour</h2><p>It opened in 1907.</p><p>© Example Images</p></div>",
    why: """
      Many pages build figures from elements without meaning. A small element that holds a picture
      and no heading is a figure when a credit or a text that is named caption stands in it. The
      description of the page is its standfirst, wherever it stands.
      """,
    signals: ["phrases", "names", "place"])

  /// The most blocks that a figure holds.
  private static let maximumBlocks: Int32 = 4
  /// The most words that it holds.
  private static let maximumWords: Int32 = 80
  /// The share of a text that the page's description repeats from which it is the standfirst.
  private static let standfirstShare: Float = 0.8

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.page.input == .html, view.isTypedArticle, view.prose != nil else { return [] }
    var removals: [Removal] = []
    for index in view.blocks.indices {
      if isCredit(index, in: view) {
        guard let figure = figure(around: index, in: view) else { continue }
        removals += figure.filter { $0 != index && isCaption($0, in: view) }
          .map { Removal($0, .beside(index)) }
      } else if isNamed(index, in: view), isCaption(index, in: view),
        figure(around: index, in: view) != nil
      {
        removals.append(Removal(index, .names(.init(.caption))))
      }
    }
    return removals
  }

  /// Whether a block may be a caption.
  private func isCaption(_ index: Int, in view: PageView) -> Bool {
    !view.isRemoved[index] && !view.isProtectedFromPhrases(index)
      && (view.described.isEmpty || view.described[index].described < Self.standfirstShare)
  }

  /// Whether a block closes with the credit of a picture, or is one.
  private func isCredit(_ index: Int, in view: PageView) -> Bool {
    guard view.blocks[index].flags.isDisjoint(with: .unseen) else { return false }
    return view.creditTails[index] == .marked
      || view.hits[index].entire.intersects([.photoCredit, .copyrightNotice])
  }

  /// Whether a block or the element around it is named caption.
  private func isNamed(_ index: Int, in view: PageView) -> Bool {
    let node = Int(view.blocks[index].node)
    let parent = Int(view.page.tree.nodes[node].parent)
    return view.names.own[node].contains(.caption)
      || parent >= 0 && view.names.own[parent].contains(.caption)
  }

  /// The blocks of the figure that a block stands in: the largest small element without a heading,
  /// when it holds a picture.
  private func figure(around index: Int, in view: PageView) -> Range<Int>? {
    var figure = -1
    var next = Int(view.blocks[index].node)
    while next >= 0, isSmall(view.sums[next], in: view) {
      figure = next
      next = Int(view.widerAncestor[next])
    }
    guard figure >= 0 else { return nil }
    let blocks = blocks(of: figure, around: index, in: view)
    return blocks.contains { view.blocks[$0].images > 0 } ? blocks : nil
  }

  /// Whether an element is small enough for a figure, and holds one long text at most, which is not
  /// most of the page's prose.
  private func isSmall(_ sum: NodeSum, in view: PageView) -> Bool {
    sum.headings == 0 && sum.blocks <= Self.maximumBlocks && sum.words <= Self.maximumWords
      && sum.paragraphs <= 1 && sum.proseWords * 2 <= view.sums[0].proseWords
  }

  /// The blocks of an element, which follow each other.
  private func blocks(of element: Int, around index: Int, in view: PageView) -> Range<Int> {
    let nodes = view.page.tree.nodes
    func isInside(_ block: Int) -> Bool {
      var node = Int(view.blocks[block].node)
      while node > element { node = Int(nodes[node].parent) }
      return node == element
    }
    var low = index
    while low > 0, isInside(low - 1) { low -= 1 }
    var high = index + 1
    while high < view.blocks.count, isInside(high) { high += 1 }
    return low..<high
  }
}
