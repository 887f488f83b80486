package import PithModel
import PithPage

/// The title of the document in its head, which is metadata and no text of the page.
package struct DocumentTitle: PageRule {
  package static let id = "document-title"
  package static let stage = RuleStage.region
  package static let documentation = RuleDocumentation(
    summary: "The title of the document in its head, which is metadata and no text of the page.",
    removes: "<head><title>Night trains return | The Example</title></head>",
    keeps: "<body><h1>Night trains return</h1></body>",
    why: "Browsers show it on the tab; the metadata readers have read it before.",
    signals: ["place"])

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    view.blocks.indices
      .filter { view.blocks[$0].flags.contains(.head) }
      .map { Removal($0, .place(Block.Flags.head.rawValue)) }
  }
}
