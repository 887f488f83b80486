import PithPage

extension PageView {
  /// The fewest words of prose of a page that is read.
  private static let minimumProseWords: Int32 = 120
  /// The least share of prose in the words of a page that does not call itself an article.
  private static let minimumProseShare: Float = 0.3

  /// How many words of linked headlines there are at most for each word of prose.
  private static let maximumHeadlineWords: Int32 = 2

  /// Whether the page is there for reading one text, and not for choosing from a list.
  ///
  /// On a page that is a list, links to other pages are the content, whatever they are headed.
  var isReadingPage: Bool {
    let sum = sums[0]
    guard sum.proseWords >= Self.minimumProseWords else { return false }
    let headlineWords = blocks.reduce(Int32(0)) { $0 + ($1.isLinkedHeadline ? $1.words : 0) }
    guard headlineWords <= Self.maximumHeadlineWords * sum.proseWords else { return false }
    return isTypedArticle || sum.proseShare >= Self.minimumProseShare
  }

  /// Whether an element stands in the one that holds half of the prose, when there is a narrower
  /// one than the whole page.
  func isInProseContainer(_ node: Int) -> Bool {
    let tag = page.tree.nodes[Int(containers.half)].tag
    guard tag != .body, tag != .html, tag != .document else { return false }
    return containers.membership[node].contains(.half)
  }
}

extension Block {
  /// The fewest words of a headline that leads elsewhere; menus have fewer.
  private static let minimumHeadlineWords: Int32 = 5
  /// The share of words in links from which a block is nothing but a link.
  private static let wholeLinkShare: Float = 0.9

  /// Whether the block is a link with as many words as a headline.
  fileprivate var isLinkedHeadline: Bool {
    words >= Self.minimumHeadlineWords && linkShare >= Self.wholeLinkShare
      && flags.isDisjoint(with: .unseen)
  }
}
