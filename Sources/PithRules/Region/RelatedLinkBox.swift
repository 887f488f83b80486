package import PithModel
import PithPage

/// A box of links to other pages that is named for them: related, recommended, popular.
package struct RelatedLinkBox: PageRule {
  package static let id = "related-link-box"
  package static let stage = RuleStage.region
  package static let documentation = RuleDocumentation(
    summary: """
      A box of links to other pages that is named for them: related, recommended, popular.
      """,
    removes:
      #"<aside class="related-posts"><a href="/a">A pier</a> <a href="/b">A ferry</a></aside>"#,
    keeps: #"<div class="related-work"><p>The method was first described in …</p></div>"#,
    why: """
      Such a box stands for other pages. It counts only when links make up a good part of it \
      and it is a small part of the page, for on a listing the recommended things are the \
      content.
      """,
    signals: ["names", "linkShare", "words"])

  /// The least share of words in links.
  private static let linkShare: Float = 0.5
  /// The most words by share of the page's.
  private static let maximumWordShare: Float = 0.4
  /// The names of such boxes.
  private static let boxes: NameConcepts = [.related, .recommended, .popular]
  /// Names that say that an element belongs to the text.
  private static let textNames: NameConcepts = [
    .content, .article, .main, .post, .product, .thread, .question, .answer, .tableOfContents,
    .list,
  ]

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.isReadingPage else { return [] }
    let boxes = view.regions { node in
      let names = view.names.own[node]
      return names.intersects(Self.boxes) && names.isDisjoint(with: Self.textNames)
        && view.sums[node].linkShare >= Self.linkShare
        && view.isMinor(node, wordShare: Self.maximumWordShare)
    }
    // More text in such boxes than in prose: the page is a list, and they are its sections.
    let boxWords = boxes.reduce(Int32(0)) {
      $0 + view.blocks[$1.blocks].reduce(0) { $0 + $1.words }
    }
    guard boxWords <= view.sums[0].proseWords else { return [] }
    return boxes.map { region in
      Removal(
        region.blocks, .names(view.names.own[region.node]),
        .number(.linkShare, view.sums[region.node].linkShare))
    }
  }
}
