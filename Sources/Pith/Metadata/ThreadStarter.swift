import PithPage
import PithRules

/// Finds who started the discussion that a forum page shows.
///
/// Forums link the name beside a post to the page about its user; the first such link from the
/// headline on is that of the first post.
enum ThreadStarter {
  /// Nodes after the headline among which the link is looked for.
  private static let reach = 1_500
  private static let maxNameBytes = 40
  private static let maxNameWords = 3
  /// A line of more words around a link counts replies and names the last of their authors.
  private static let maxLineWords: Int32 = 8

  /// The name in the first link to a user; nil when there is none.
  static func name(in context: PageContext) -> String? {
    let nodes = context.page.tree.nodes
    let start = context.headline.map { Int(context.view.blocks[$0].node) } ?? 0
    var block = context.headline ?? 0
    for index in nodes.indices.dropFirst(start).prefix(reach) where nodes[index].tag == .a {
      guard let href = context.page.attribute(.href, of: index), leadsToUser(href),
        let text = context.page.shortText(below: index, maxBytes: maxNameBytes)
      else { continue }
      block = self.block(of: index, from: block, in: context.view)
      if context.view.blocks[block].words <= maxLineWords, isName(text) { return text }
    }
    return nil
  }

  /// The block that holds a node: the last one whose element does not come after it.
  private static func block(of node: Int, from first: Int, in view: PageView) -> Int {
    var block = first
    while block + 1 < view.blocks.count, Int(view.blocks[block + 1].node) <= node { block += 1 }
    return block
  }

  private static func isName(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.isLetterLike }
      && text.split(separator: " ").count <= maxNameWords && !text.contains(":")
      && !AuthorNames.names(fromMeta: text).isEmpty && !CommonWords.holdInterfaceWord(text)
  }

  /// Whether an address is that of a page about a user.
  private static func leadsToUser(_ href: String) -> Bool {
    let parts = href.lowercased().split(whereSeparator: { "/?=&;.".contains($0) })
    return parts.dropLast().contains { PersonFolders.users.contains(String($0)) }
  }
}
