package import PithModel
import PithPage

/// A link for screen readers that jumps over the navigation.
package struct SkipLink: PageRule {
  package static let id = "skip-link"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "A link for screen readers that jumps over the navigation.",
    removes: #"<a href="/a#main">Skip to content</a>"#,
    keeps: #"Skip to the third chapter when you know the basics."#,
    why: """
      The whole block is the phrase; it speaks of the page and not of its matter.
      """,
    signals: ["phrases"])

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.phrases.contains(.skipLink) else { return [] }
    // Even where it is the first line of a text, and so taken for its headline.
    return view.blocks.indices.filter { view.hits[$0].entire.contains(.skipLink) }
      .map { Removal($0, .phrases([.skipLink])) }
  }
}
