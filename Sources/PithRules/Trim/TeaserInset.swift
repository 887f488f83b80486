package import PithModel
import PithPage

/// A teaser for another page that stands in or directly behind the prose.
package struct TeaserInset: PageRule {
  package static let id = "teaser-inset"
  package static let stage = RuleStage.trim
  package static let documentation = RuleDocumentation(
    summary: "A teaser for another page that stands in or directly behind the prose.",
    removes: "Ferries return to the lake / Boats run again after ten years. / News Feed",
    keeps: "Ferries return to the lake / Boats run again after ten years. (and the text goes on)",
    why: """
      Text dumps set a teaser as a title with one paragraph under it, without the blank line that
      parts paragraphs, before a mark of the end; or as a lone title with a date between lines of prose.
      """,
    signals: ["structure", "neighbours"])

  /// The longest title of a teaser in words.
  private static let maximumTitleWords: Int32 = 20
  /// The shortest title of a teaser in words.
  private static let minimumTitleWords: Int32 = 4
  /// Paragraphs of the page that must be set apart by blank lines before the layout means much.
  private static let minimumParagraphs = 3
  /// Digits of the year that closes a dated title.
  private static let yearDigits = 4

  /// What stands behind the last teaser: the marks of the end of an article.
  private static let tailMarks: PhraseConcepts = [
    .feedHeading, .relatedHeading, .authorBioLead, .newsletter, .formLabel, .commentHeading,
    .commentForm, .bylineRole, .copyrightNotice,
  ]

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.page.input == .text, let prose = view.prose else { return [] }
    var apart = 0
    var adjoining = 0
    var titles = 0
    for index in prose {
      let block = view.blocks[index]
      if block.isLongParagraph {
        if block.flags.contains(.afterBlankLine) { apart += 1 } else { adjoining += 1 }
      } else if isTitle(index, in: view), !view.isRemoved[index] {
        titles += 1
      }
    }
    if apart >= Self.minimumParagraphs { return lastTeasers(in: view, prose) }
    guard adjoining >= Self.minimumParagraphs, titles == 1 else { return [] }
    return prose.filter { isDatedTitle($0, in: view, prose) }.map {
      Removal($0, .number(.words, Float(view.blocks[$0].words)))
    }
  }

  /// Whether a line reads as a title: some words, no end of a sentence.
  private func isTitle(_ index: Int, in view: PageView) -> Bool {
    let block = view.blocks[index]
    return (Self.minimumTitleWords...Self.maximumTitleWords).contains(block.words)
      && !block.endsSentence && !block.flags.contains(.listItem)
      && !view.isProtectedFromPhrases(index)
  }

  /// Titles with one paragraph under them, before a mark of the end.
  private func lastTeasers(in view: PageView, _ prose: ClosedRange<Int>) -> [Removal] {
    var removals: [Removal] = []
    let blocks = view.blocks
    for index in prose.lowerBound + 1..<max(prose.lowerBound + 1, blocks.count - 2) {
      guard isTitle(index, in: view), blocks[index].flags.contains(.afterBlankLine),
        blocks[index + 1].endsSentence, !blocks[index + 1].flags.contains(.afterBlankLine),
        blocks[index + 1].words > blocks[index].words,
        view.hits[index + 2].entire.intersects(Self.tailMarks)
      else { continue }
      removals.append(Removal(index..<index + 2, .beside(index + 2)))
    }
    return removals
  }

  /// A lone title that a year closes, wedged between long paragraphs.
  private func isDatedTitle(_ index: Int, in view: PageView, _ prose: ClosedRange<Int>) -> Bool {
    guard isTitle(index, in: view), index > prose.lowerBound, index < prose.upperBound,
      view.blocks[index - 1].isLongParagraph, view.blocks[index + 1].isLongParagraph
    else { return false }
    let bytes = view.bytes(index)
    guard bytes.count > Self.yearDigits else { return false }
    let year = bytes.suffix(Self.yearDigits)
    let isYear = year.first == 0x31 || year.first == 0x32
    return isYear && year.allSatisfy { $0 &- 0x30 < 10 }
      && bytes[bytes.endIndex - Self.yearDigits - 1] <= 0x2F
  }
}
