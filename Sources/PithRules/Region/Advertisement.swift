package import PithModel
import PithPage

/// Advertising: marks of it, and elements that are named for it.
package struct Advertisement: PageRule {
  package static let id = "advertisement"
  package static let stage = RuleStage.region
  package static let documentation = RuleDocumentation(
    summary: "Advertising: marks of it, and elements that are named for it.",
    removes: #"<div class="ad-slot"><span>Advertisement</span></div>"#,
    keeps: #"<p class="addition">The advertisement of 1912 hangs in the hall.</p>"#,
    why: """
      The whole block is the mark, or the element bears the name and holds no more than a few \
      words; templates name whole pages for the advertising on them.
      """,
    signals: ["phrases", "names", "words"])

  /// The most words of an advertisement.
  private static let maximumWords: Int32 = 60
  /// The most words by share of the page's.
  private static let maximumWordShare: Float = 0.2
  /// Names that say that an element belongs to the text.
  private static let textNames: NameConcepts = [.content, .article, .main, .post, .list, .product]

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    let named = view.regions { node in
      let names = view.names.own[node]
      let sum = view.sums[node]
      return names.contains(.advertisement) && names.isDisjoint(with: Self.textNames)
        && sum.words <= Self.maximumWords && sum.paragraphs == 0 && sum.headings == 0
        && view.isMinor(node, wordShare: Self.maximumWordShare)
    }
    let marks = view.runs(of: [.advertisement]) { index in
      view.hits[index].whole.contains(.advertisement)
        && view.blocks[index].flags.isDisjoint(with: [.tableCell, .listItem])
        && !isSection(index, in: view)
    }
    return named.map { Removal($0.blocks, .names([.advertisement])) }
      + marks.map { Removal($0, .phrases([.advertisement])) }
  }

  /// Whether a mark is the heading of a section on advertising: one that no element around it calls an
  /// advertisement.
  private func isSection(_ index: Int, in view: PageView) -> Bool {
    view.blocks[index].flags.contains(.heading)
      && !view.names.near[Int(view.blocks[index].node)].contains(.advertisement)
  }
}
