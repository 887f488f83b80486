package import PithModel
import PithPage

/// Links to the next, the previous and numbered pages.
package struct Pagination: PageRule {
  package static let id = "pagination"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "Links to the next, the previous and numbered pages.",
    removes: #"<div class="pagination"><a>1</a> <a>2</a> <a>Next</a></div>"#,
    keeps: #"Next to the harbour stands the old pagination office."#,
    why: """
      Such links turn pages. They are told by the whole block or by the name of an element \
      that holds nothing but links.
      """,
    signals: ["phrases", "names", "linkShare", "words"])

  /// The most words of a block that turns pages.
  private static let maximumWords: Int32 = 8
  /// The most words of an element that turns pages; the titles of its neighbours stand in some.
  private static let maximumElementWords: Int32 = 60
  /// The least share of words in links.
  private static let linkShare: Float = 0.6

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    let named = view.regions { node in
      let sum = view.sums[node]
      return view.names.own[node].contains(.pagination) && sum.paragraphs == 0
        && sum.words <= Self.maximumElementWords && sum.linkShare >= Self.linkShare
    }
    let lines = view.runs(of: [.pagination]) { index in
      view.blocks[index].words <= Self.maximumWords
        && view.blocks[index].flags.isDisjoint(with: [.heading, .tableCell, .form])
    }
    return named.map { Removal($0.blocks, .names([.pagination])) }
      + lines.map { Removal($0, .phrases([.pagination])) }
  }
}
