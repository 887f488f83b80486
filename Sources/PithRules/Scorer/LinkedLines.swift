import PithPage

/// The blocks of an article that stand for other pages: lines that are one link, and what stands
/// under a heading that is one.
///
/// `<h3><a href="/pier">A pier opens</a></h3><p>It took ten years.</p>` is a teaser on the page of an
/// article and the content of a list. The trees weigh a block without knowing the kind of its page; in
/// an article such a block is less likely than they say, and much less when it is one card of several
/// outside of the element that holds the prose. Of the lines of at least three words that are one link,
/// 5 in 100 belong to the article. What is taken off was chosen on pages held out by domain, where 1 and
/// 2 do as well; so does any rising share of it that is nothing when the page is no article.
package struct LinkedLines {
  /// What such a block loses, in log odds.
  private static let loss: Float = 1.5
  /// What a block under a heading loses that is part of a card.
  private static let cardLoss: Float = 3
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

  /// Takes the evidence of a block.
  package mutating func add(_ index: Int, _ row: Span<Float>) {
    isInCard[index] =
      row[Evidence.isInHalf.rawValue] == 0 && row[Evidence.unitLogCount.rawValue] > 0
  }

  /// The lead of the kind "article" up to which nothing is lost, and the one from which all is.
  private static let (leastLead, sureLead): (Float, Float) = (0.6, 0.8)

  /// The share of the losses that counts, by the probability that a page is an article rather than of
  /// the likeliest other kind.
  private static func share(articleLead: Float) -> Float {
    max(0, min(1, (articleLead - leastLead) / (sureLead - leastLead)))
  }

  /// Takes from the log odds of such blocks, the more the surer the page is an article.
  func doubt(_ logOdds: inout [Float], articleLead: Float, in view: PageView) {
    let share = Self.share(articleLead: articleLead)
    guard share > 0 else { return }
    for (index, loss) in losses(in: view) { logOdds[index] -= share * loss }
  }

  /// What blocks lose when the page is an article, by their indexes; some stand more than once.
  package func losses(in view: PageView) -> [(block: Int, loss: Float)] {
    var losses: [(block: Int, loss: Float)] = []
    var end = 0
    for index in view.blocks.indices {
      let block = view.blocks[index]
      let isHeading = block.flags.contains(.heading)
      let isLink =
        block.linkShare >= Self.linkShare && (isHeading || block.words >= Self.minimumWords)
        && index != view.titleBlock && !Self.isAnchor(block, in: view)
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

  /// Whether the link of a block leads to the same page: `<h2><a href="#iron">The iron years</a></h2>`.
  private static func isAnchor(_ block: Block, in view: PageView) -> Bool {
    let nodes = view.page.tree.nodes
    var link = Int(block.node)
    for _ in 0..<elementsAround where link >= 0 && nodes[link].tag != .a {
      link = Int(nodes[link].parent)
    }
    if link < 0 || nodes[link].tag != .a {
      let inside = Int(block.node)..<min(Int(block.node) + nodesInside, nodes.count)
      link = inside.first { nodes[$0].tag == .a } ?? -1
    }
    guard link >= 0 else { return false }
    return view.page.attribute(.href, of: link)?.hasPrefix("#") ?? false
  }
}
