package import PithModel
import PithPage

/// The line that names the authors, with roles, dates and reading time.
package struct Byline: PageRule {
  package static let id = "byline"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "The line that names the authors, with roles, dates and reading time.",
    removes: "By Jane Doe, News Editor · 5 May 2024 · 3 min read",
    keeps: "By Monday the river had risen by two metres.",
    why: """
      The names are metadata. Only a line near the headline or at the end of the prose that holds \
      nothing but names, roles, dates and reading time is taken.
      """,
    signals: ["byline"])

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    view.bylineZone.bylines.sorted { $0.key < $1.key }.compactMap { index, byline in
      guard index != view.titleBlock, byline.isPure, !byline.authors.isEmpty else { return nil }
      return Removal(index, .number(.words, Float(view.blocks[index].words)))
    }
  }
}
