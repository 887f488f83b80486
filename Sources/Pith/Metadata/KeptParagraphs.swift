import PithPage
import PithRules

extension CleanedPage {
  /// The long paragraphs that were kept, in their order: the article's prose.
  var keptParagraphs: some BidirectionalCollection<Int> {
    view.blocks.indices.lazy.filter { decisions.isKept($0) && view.blocks[$0].isLongParagraph }
  }
}
