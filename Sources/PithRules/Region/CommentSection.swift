package import PithModel
import PithPage

/// The comments of readers under an article; in a forum they are the content.
package struct CommentSection: PageRule {
  package static let id = "comment-section"
  package static let stage = RuleStage.region
  package static let documentation = RuleDocumentation(
    summary: "The comments of readers under an article; in a forum they are the content.",
    removes:
      #"<article><p>The old pier was …</p></article><section id="comments"><p>I was there!</p></section>"#,
    keeps:
      #"<h1>Which rope for the pier?</h1><div class="comment"><p>Hemp, by all means.</p></div>"#,
    why: """
      Comments belong to their writers and not to the article. The page must be an article by \
      its own account, and must have prose enough apart from what is named a comment; threads, \
      questions and posts by name speak of a forum. In plain text a heading of comments opens them, and \
      the last control for replies closes them.
      """,
    signals: ["names", "words", "element", "phrases"])

  /// The fewest words of prose that an article has apart from its comments.
  private static let minimumArticleWords: Int32 = 150
  /// Names that speak of a forum or of reviews, in which posts are the content.
  private static let forumNames: NameConcepts = [
    .thread, .question, .answer, .review, .rating, .product,
  ]
  /// Names that say that an element holds the text as well as the comments.
  private static let textNames: NameConcepts = [.content, .article, .main, .post, .summary, .code]

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    if view.page.input == .text {
      guard let blocks = TextComments(view: view).blocks else { return [] }
      return [Removal(blocks, .phrases([.commentHeading, .replyControl]))]
    }
    guard view.isTypedArticle else { return [] }
    let regions = view.regions { node in
      let names = view.names.own[node]
      return names.contains(.comment) && names.isDisjoint(with: Self.textNames)
        && view.names.all[node].isDisjoint(with: Self.forumNames)
    }
    guard let first = regions.first else { return [] }
    let commentWords = proseWords(in: regions, view)
    let before = view.blocks[..<first.blocks.lowerBound].reduce(Int32(0)) {
      $0 + ($1.isLongParagraph ? $1.words : 0)
    }
    guard before >= Self.minimumArticleWords,
      view.sums[0].proseWords - commentWords >= Self.minimumArticleWords,
      !sharesList(first.node, commentWords, view)
    else { return [] }
    return regions.map { Removal($0.blocks, .names([.comment])) }
  }

  /// Whether comments are items of a list that holds the page's text as well: posts of a thread.
  private func sharesList(_ node: Int, _ commentWords: Int32, _ view: PageView) -> Bool {
    var current = view.page.tree.nodes[node].parent
    while current >= 0 {
      switch view.page.tree.nodes[Int(current)].tag {
      case .ul, .ol, .dl, .table: return view.sums[Int(current)].proseWords > commentWords
      default: current = view.page.tree.nodes[Int(current)].parent
      }
    }
    return false
  }

  private func proseWords(in regions: [Region], _ view: PageView) -> Int32 {
    regions.reduce(0) { sum, region in
      view.blocks[region.blocks].reduce(sum) { $0 + ($1.isLongParagraph ? $1.words : 0) }
    }
  }
}
