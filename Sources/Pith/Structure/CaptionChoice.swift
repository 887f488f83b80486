import PithPage
import PithRules

/// Brings back the captions of an article's pictures, for those who ask for them.
///
/// Nothing else changes: the captions are added when everything is decided.
enum CaptionChoice {
  /// The page with the captions kept that stand between its kept blocks.
  static func withCaptions(_ cleaned: CleanedPage) -> CleanedPage {
    let blocks = cleaned.view.blocks
    let kept = blocks.indices.filter { cleaned.decisions.isKept($0) }
    guard let first = kept.first, let last = kept.last, first < last else { return cleaned }
    let captions = (first...last).filter { index in
      let rule = cleaned.decisions.rule(of: index)
      guard !cleaned.decisions.isKept(index), blocks[index].flags.isDisjoint(with: .unseen) else {
        return false
      }
      return rule == PictureCaption.id
        || blocks[index].flags.contains(.caption) && (rule == nil || rule == FigureCaption.id)
    }
    guard !captions.isEmpty else { return cleaned }
    var added = cleaned
    added.decisions.keep(captions)
    return added
  }
}
