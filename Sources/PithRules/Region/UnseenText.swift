package import PithModel
import PithPage

/// Text that no reader of the page sees: templates, fallbacks of embedded content, icon titles.
package struct UnseenText: PageRule {
  package static let id = "unseen-text"
  package static let stage = RuleStage.region
  package static let documentation = RuleDocumentation(
    summary:
      "Text that no reader of the page sees: templates, fallbacks of embedded content, icon titles.",
    removes: "<iframe>Your browser does not show frames.</iframe>",
    keeps: #"<details><summary>Ingredients</summary><p>Two eggs and flour.</p></details>"#,
    why: """
      It stands for something else or waits for a script. Hidden elements and noscript are another \
      matter: tabs, accordions and pages for readers without scripts are content, so the scorer \
      weighs them. When a page has hardly any other text, the strategy `unhidden` reads templates \
      and fallbacks all the same.
      """,
    signals: ["place"])

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    view.blocks.indices.compactMap { index in
      let place = view.blocks[index].flags.intersection(.neverSeen)
      return place.isEmpty ? nil : Removal(index, .place(place.rawValue))
    }
  }
}
