import PithPage
import PithRules

/// Tells challenges and walls from pages: little text, and a phrase that only they have.
enum BlockedPage {
  /// A page with more kept words than this is content, whatever else it says.
  private static let maximumWords: Int32 = 60

  /// Whether a page stands in front of the page that was asked for.
  static func isBlocked(_ cleaned: CleanedPage) -> Bool {
    var words: Int32 = 0
    var isChallenge = false
    for (index, block) in cleaned.view.blocks.enumerated() {
      if cleaned.decisions.isKept(index) { words += block.words }
      let hits = cleaned.view.hits[index]
      let isWhole = hits.entire.contains(.challenge) || hits.begins.contains(.challenge)
      if isWhole, block.words <= maximumWords { isChallenge = true }
    }
    let all = cleaned.view.sums[0].words
    return isChallenge && words <= maximumWords && all <= maximumWords * 5
  }
}
