import PithPage

extension PageView {
  /// The fewest words of prose of a page that is read.
  private static let minimumProseWords: Int32 = 120
  /// The least share of prose in the words of a page that does not call itself an article.
  private static let minimumProseShare: Float = 0.2

  /// Whether the page is there for reading one text, and not for choosing from a list.
  ///
  /// On a page that is a list, links to other pages are the content, whatever they are headed.
  var isReadingPage: Bool {
    let sum = sums[0]
    guard sum.proseWords >= Self.minimumProseWords else { return false }
    return meta.isTypedArticle || sum.proseShare >= Self.minimumProseShare
  }

  /// Whether an element stands in the one that holds half of the prose, when there is a narrower
  /// one than the whole page.
  func isInProseContainer(_ node: Int) -> Bool {
    let tag = page.tree.nodes[Int(containers.half)].tag
    guard tag != .body, tag != .html, tag != .document else { return false }
    return containers.membership[node].contains(.half)
  }
}
