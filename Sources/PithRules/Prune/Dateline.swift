package import PithModel
import PithPage

/// A line with nothing but a date, a time and the words that go with them.
package struct Dateline: PageRule {
  package static let id = "dateline"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "A line with nothing but a date, a time and the words that go with them.",
    removes: "Published: 27 May, 10:28 AM",
    keeps: "On 27 May the bridge was opened.",
    why: """
      The date is metadata. Only lines near the headline or at the end of the prose are taken; \
      dates in lists, tables and timelines stay.
      """,
    signals: ["byline"])

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    view.bylineZone.bylines.sorted { $0.key < $1.key }.compactMap { index, byline in
      guard index != view.titleBlock, byline.isPure, byline.authors.isEmpty, byline.hasDate,
        !view.blocks[index].flags.contains(.tableCell)
      else { return nil }
      return Removal(index, .number(.words, Float(view.blocks[index].words)))
    }
  }
}
