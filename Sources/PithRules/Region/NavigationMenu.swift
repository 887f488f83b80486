package import PithModel
import PithPage

/// A menu of the site: navigation elements and lists that are nearly all links.
package struct NavigationMenu: PageRule {
  package static let id = "navigation-menu"
  package static let stage = RuleStage.region
  package static let documentation = RuleDocumentation(
    summary: "A menu of the site: navigation elements and lists that are nearly all links.",
    removes: #"<nav><ul><li><a href="/news">News</a><li><a href="/sport">Sport</a></ul></nav>"#,
    keeps: #"<nav><p>The ferry leaves at nine; <a href="/map">a map</a> shows the pier.</p></nav>"#,
    why: """
      A menu leads elsewhere and says nothing of its own. Prose below the element keeps it, \
      for some templates wrap the whole page in an element of such a name; a table of contents \
      is not a menu of the site.
      """,
    signals: ["element", "names", "linkShare", "words"])

  /// The least share of words in links from which an element of such a name is a menu.
  private static let linkShare: Float = 0.8
  /// The least share for an element that is navigation by its tag or role.
  private static let navLinkShare: Float = 0.5
  /// The most words of a menu by share of the page's.
  private static let maximumWordShare: Float = 0.7
  /// Names that say that an element belongs to the text.
  private static let textNames: NameConcepts = [
    .tableOfContents, .content, .article, .product, .list, .breadcrumb, .pagination, .footnote,
    .teaser,
  ]

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    view.regions { isMenu($0, view) }.map { region in
      Removal(
        region.blocks, .names(view.names.own[region.node]),
        .number(.linkShare, view.sums[region.node].linkShare))
    }
  }

  private func isMenu(_ node: Int, _ view: PageView) -> Bool {
    let names = view.names.own[node]
    let isNav = view.page.tree.nodes[node].tag == .nav || names.contains(.navigation)
    guard isNav || names.contains(.menu), names.isDisjoint(with: Self.textNames) else {
      return false
    }
    let sum = view.sums[node]
    let isElement = view.page.tree.nodes[node].tag == .nav
    guard isElement || sum.headings == 0 && !view.isInProseContainer(node) else { return false }
    return sum.paragraphs == 0 && sum.linkShare >= (isNav ? Self.navLinkShare : Self.linkShare)
      && view.isMinor(node, wordShare: Self.maximumWordShare)
  }
}
