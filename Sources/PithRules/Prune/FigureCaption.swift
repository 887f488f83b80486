package import PithModel
import PithPage

/// The caption of a picture in an article.
package struct FigureCaption: PageRule {
  package static let id = "figure-caption"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "The caption of a picture in an article.",
    removes: "<figure><img><figcaption>The harbour at dawn.</figcaption></figure>",
    keeps: "<figure><pre>swift build</pre><figcaption>Listing 3.</figcaption></figure>",
    why: """
      The picture is not in the text. In an article the text stands without its pictures; manuals
      and encyclopedias explain in captions, and keep them, and so do photo essays, in which captions
      are much of the page.
      """,
    signals: ["place"])

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.isTypedArticle, view.prose != nil else { return [] }
    let removals = view.blocks.indices.compactMap { index -> Removal? in
      let block = view.blocks[index]
      guard block.flags.contains(.caption), block.flags.contains(.figure),
        !view.isProtectedFromPhrases(index), !explainsText(index, in: view)
      else { return nil }
      return Removal(index, .place(Block.Flags.caption.rawValue))
    }
    return CaptionText.makes(up: view, removals) ? [] : removals
  }

  /// Whether the figure is text: a listing, a table or a quotation, which the caption belongs to.
  private func explainsText(_ index: Int, in view: PageView) -> Bool {
    [index - 1, index + 1].contains { near in
      guard view.blocks.indices.contains(near) else { return false }
      let flags = view.blocks[near].flags
      return flags.contains(.figure)
        && !flags.isDisjoint(with: [.preformatted, .code, .tableCell, .quote])
    }
  }
}
