package import PithModel
import PithPage

/// The credit of a picture, with the caption that it closes.
package struct PhotoCredit: PageRule {
  package static let id = "photo-credit"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "The credit of a picture, with the caption that it closes.",
    removes: "Soldiers on patrol. Photo for illustrative purposes. (Example Images/Agency)",
    keeps: "The museum shows her photos: forty of them.",
    why: """
      A credit closes a caption: a word for pictures and a colon, the mark of copyright, or names in
      parentheses at the very end. The block is then the caption of a picture that the text lacks.
      """,
    signals: ["phrases", "marks"])

  /// The longest caption in words.
  private static let maximumWords: Int32 = 80
  /// The longest caption that is told by a phrase or names alone, in words.
  private static let maximumPhraseWords: Int32 = 50

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    let text = view.page.blockText.span
    return view.blocks.indices.compactMap { index in
      let block = view.blocks[index]
      guard block.words <= Self.maximumWords, block.words > 0,
        !view.isProtectedFromPhrases(index), !block.flags.contains(.heading)
      else { return nil }
      let hits = view.hits[index]
      let isPhrase =
        hits.entire.contains(.photoCredit)
        || hits.ends.contains(.photoCredit) && !block.endsSentence
      if isPhrase, block.words <= Self.maximumPhraseWords
      {
        return Removal(index, .phrases(.init(.photoCredit)))
      }
      guard block.linkWords == 0 || block.linkWords < block.words,
        CreditTail.start(in: text.extracting(Int(block.start)..<Int(block.end))) != nil
      else { return nil }
      return Removal(index, .number(.words, Float(block.words)))
    }
  }
}
