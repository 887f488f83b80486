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
      and encyclopedias explain in captions, and keep them.
      """,
    signals: ["place"])

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.meta.isTypedArticle, view.prose != nil else { return [] }
    return view.blocks.indices.compactMap { index in
      let block = view.blocks[index]
      guard block.flags.contains(.caption), block.flags.contains(.figure),
        !view.isProtectedFromPhrases(index)
      else { return nil }
      return Removal(index, .place(Block.Flags.caption.rawValue))
    }
  }
}
