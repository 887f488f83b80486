import PithPage

/// The blocks of an article that stand for other pages: lines that are one link, and what stands
/// under a heading that is one.
///
/// `<h3><a href="/pier">A pier opens</a></h3><p>It took ten years.</p>` is a teaser on the page of an
/// article and the content of a list. The trees weigh a block without knowing the kind of its page; in
/// an article such a block is less likely than they say, and much less when it is one card of several
/// outside of the element that holds the prose. A heading that leads to another site is no teaser, but
/// names what the text is about. Of the lines of at least three words that are one link, 5 in 100
/// belong to the article.
///
/// What is taken off, and from which lead of the kind "article" on, was chosen on pages held out by
/// domain; losses of 1 and 2 do as well.
package struct LinkedLines {
  /// What such a block loses, in log odds.
  private static let loss: Float = 1.5
  /// What a block under a heading loses that is part of a card.
  private static let cardLoss: Float = 3
  /// The lead of the kind "article" up to which nothing is lost.
  private static let leastLead: Float = 0.6
  /// The lead from which all is lost.
  private static let sureLead: Float = 0.8
  /// The share of words in links from which a block is one link.
  private static let linkShare: Float = 0.9
  /// Fewer words are a control, or a name that a sentence links.
  private static let minimumWords: Int32 = 3
  /// The blocks under a heading that belong to its teaser: a summary, a name, a date.
  private static let reach = 4
  /// The nodes of a block among which its link is looked for.
  private static let nodesInside = 8
  /// The elements around it among which it is looked for, too.
  private static let elementsAround = 4

  /// Whether a block stands in one of several units that are alike, outside of the element that holds
  /// the prose.
  private var isInCard: [Bool]

  /// Prepares for the blocks of a page.
  package init(blockCount: Int) {
    isInCard = Array(repeating: false, count: blockCount)
  }

  /// Takes the evidence of a block that no rule removed.
  package mutating func add(_ index: Int, _ row: Span<Float>) {
    isInCard[index] =
      row[Evidence.isInHalf.rawValue] == 0 && row[Evidence.unitLogCount.rawValue] > 0
  }

  /// Takes from the log odds of such blocks, the more the surer the page is an article.
  ///
  /// - Parameters:
  ///   - logOdds: The log odds of all blocks.
  ///   - articleLead: The probability of an article rather than of the likeliest other kind.
  ///   - view: The page.
  func doubt(_ logOdds: inout [Float], articleLead: Float, in view: PageView) {
    let lead = (articleLead - Self.leastLead) / (Self.sureLead - Self.leastLead)
    guard lead > 0 else { return }
    for (index, loss) in losses(in: view) { logOdds[index] -= min(1, lead) * loss }
  }

  /// What blocks lose when the page is surely an article, by their indexes; some stand more than once.
  package func losses(in view: PageView) -> [(block: Int, loss: Float)] {
    var losses: [(block: Int, loss: Float)] = []
    var end = 0
    for index in view.blocks.indices {
      let isHeading = view.blocks[index].flags.contains(.heading)
      let isLink = standsForOther(index, in: view)
      if isHeading {
        if isLink, isInCard[index], index > end, isInCard[index - 1] {
          // The section that a card names before its heading.
          losses.append((index - 1, Self.cardLoss))
        }
        end = isLink ? index + Self.reach + 1 : 0
      }
      if index < end {
        losses.append((index, isInCard[index] ? Self.cardLoss : Self.loss))
      } else if isLink {
        losses.append((index, Self.loss))
      }
    }
    return losses
  }

  /// Whether a block is one link, other than the headline, that leads to another page; a heading, to
  /// another page of the site.
  private func standsForOther(_ index: Int, in view: PageView) -> Bool {
    let block = view.blocks[index]
    let isHeading = block.flags.contains(.heading)
    guard block.linkShare >= Self.linkShare, isHeading || block.words >= Self.minimumWords,
      index != view.titleBlock
    else { return false }
    guard let link = Self.link(of: block, in: view),
      let address = view.page.rawAttribute(.href, of: link)
    else { return true }
    let source = view.page.source.span
    let own = source.extracting(view.meta.ownAddress ?? 0..<0)
    switch LinkTarget(source.extracting(address.range), from: own) {
    case .samePage: return false
    case .sameSite: return true
    case .otherSite: return !isHeading
    }
  }

  /// The link around a block or in it.
  private static func link(of block: Block, in view: PageView) -> Int? {
    let nodes = view.page.tree.nodes
    var node = Int(block.node)
    for _ in 0..<elementsAround where node >= 0 && nodes[node].tag != .a {
      node = Int(nodes[node].parent)
    }
    if node >= 0, nodes[node].tag == .a { return node }
    let inside = Int(block.node)..<min(Int(block.node) + nodesInside, nodes.count)
    return inside.first { nodes[$0].tag == .a }
  }
}
