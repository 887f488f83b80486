package import PithModel
import PithPage

/// A trail of links from the home page to the section that the page is in.
package struct BreadcrumbTrail: PageRule {
  package static let id = "breadcrumb-trail"
  package static let stage = RuleStage.region
  package static let documentation = RuleDocumentation(
    summary: "A trail of links from the home page to the section that the page is in.",
    removes:
      #"<ol class="breadcrumb"><li><a href="/">Home</a><li><a href="/garden">Garden</a></ol>"#,
    keeps: #"<p class="bread">Home-made bread needs crumbs.</p>"#,
    why: """
      The trail repeats the structure of the site. It is short, so that an element of such a \
      name with prose is not one.
      """,
    signals: ["names", "phrases", "words"])

  /// The most words of a trail.
  private static let maximumWords: Int32 = 60
  /// The most words of a trail that is one line of text.
  private static let maximumLineWords: Int32 = 20

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    let named = view.regions { node in
      let sum = view.sums[node]
      return view.names.own[node].contains(.breadcrumb) && sum.paragraphs == 0
        && sum.words <= Self.maximumWords
    }
    let lines =
      view.phrases.contains(.breadcrumb) ? view.runs { isTrail($0, view) } : []
    return named.map { Removal($0.blocks, .names([.breadcrumb])) }
      + lines.map { Removal($0, .phrases([.breadcrumb])) }
  }

  /// A line such as `Home > Garden > Tools`.
  private func isTrail(_ index: Int, _ view: PageView) -> Bool {
    let block = view.blocks[index]
    guard block.words <= Self.maximumLineWords, !block.endsSentence else { return false }
    return block.separators > 0 && view.hits[index].begins.contains(.breadcrumb)
  }
}
