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
      Nothing but an agency's code behind a whole sentence signs the article; it is a credit only
      where a picture is, or in text behind one sentence alone.
      """,
    signals: ["phrases", "marks"])

  /// The longest caption in words.
  static let maximumWords: Int32 = 80
  /// The longest caption that is told by a phrase or names alone, in words.
  private static let maximumPhraseWords: Int32 = 50
  /// The shortest caption in plain text that names in parentheses close, in words.
  private static let minimumNamedWords: Int32 = 10

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    return view.blocks.indices.compactMap { index in
      let block = view.blocks[index]
      guard block.words <= Self.maximumWords, block.words > 0,
        !view.isProtectedFromPhrases(index), !block.flags.contains(.heading)
      else { return nil }
      let hits = view.hits[index]
      let isPhrase =
        hits.entire.contains(.photoCredit)
        || hits.ends.contains(.photoCredit) && !block.endsSentence
      if isPhrase, block.words <= Self.maximumPhraseWords, !isSigned(index, in: view) {
        return Removal(index, .phrases(.init(.photoCredit)))
      }
      guard block.linkWords == 0 || block.linkWords < block.words,
        let kind = view.creditTails[index],
        kind == .marked || standsAtPicture(index, in: view), !isSigned(index, in: view)
      else { return nil }
      return Removal(index, .number(.words, Float(block.words)))
    }
  }

  /// Whether an agency's code closes an article, and not a caption.
  private func isSigned(_ index: Int, in view: PageView) -> Bool {
    guard AgencySign.closes(view.bytes(index).span) else { return false }
    return view.page.input == .text
      ? view.blocks[index].sentenceEnds > 1 : !standsAtPicture(index, in: view)
  }

  /// Names and a slash are a credit only where a picture is, or in text under a whole sentence.
  private func standsAtPicture(_ index: Int, in view: PageView) -> Bool {
    let block = view.blocks[index]
    if view.page.input == .text { return block.words >= Self.minimumNamedWords }
    return block.images > 0 || !block.flags.isDisjoint(with: [.figure, .caption])
      || view.names.near[Int(block.node)].intersects([.caption, .credit, .figure])
  }
}
