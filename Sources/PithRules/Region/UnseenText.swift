package import PithModel
import PithPage

/// Text that a reader of the page does not see: hidden elements, templates, fallbacks.
package struct UnseenText: PageRule {
  package static let id = "unseen-text"
  package static let stage = RuleStage.region
  package static let documentation = RuleDocumentation(
    summary: "Text that a reader of the page does not see: hidden elements, templates, fallbacks.",
    removes: #"<div style="display:none">Thank you for signing up.</div>"#,
    keeps: #"<details><summary>Ingredients</summary><p>Two eggs and flour.</p></details>"#,
    why: """
      Authors hide what waits for an event: error messages, menus, copies for narrow screens. \
      Folded text (details, hidden=until-found) is content that a reader unfolds. When a page has \
      hardly any other text, the strategy `unhidden` reads it all the same.
      """,
    signals: ["place"])

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    view.blocks.indices.compactMap { index in
      let place = view.blocks[index].flags.intersection(.unseen)
      return place.isEmpty ? nil : Removal(index, .place(place.rawValue))
    }
  }
}
