import PithModel
import PithPage
import PithRules

/// Cleans plain text until cleaning it again would change nothing.
///
/// A line is judged beside its neighbours, and removing noise changes who they are. So the lines
/// that a pass keeps are read and judged again, as they will stand in the output; what falls then
/// is removed with the verdict of that pass. Mostly nothing falls, and the first reading is the
/// last.
struct TextSettling {
  /// More passes than any real text needs.
  private static let maximumPasses = 6
  /// A pass that would take more than this share of the words is not believed: the text has become
  /// too short to be judged.
  private static let maximumLoss = 0.5

  let engine: RuleEngine
  let leaning: Float

  /// The cleaned page with the verdicts of all passes.
  func settle(_ first: CleanedPage) -> CleanedPage {
    var cleaned = first
    for _ in 0..<Self.maximumPasses where !cleaned.view.page.deadline.isPast {
      let kept = cleaned.view.blocks.indices.filter { cleaned.decisions.isKept($0) }
      guard !kept.isEmpty else { return cleaned }
      let page = TextReader.page(ofArticle: kept, from: cleaned.view.page)
      // What nothing was taken from and stands as before would be judged as before.
      guard !page.hasBlocks(of: cleaned.view.page) else { return cleaned }
      let view = PageView(page, keeping: kept, of: cleaned.view)
      let again = engine.decide(view, leaning: leaning)
      let fallen = view.blocks.indices.filter { !again.isKept($0) }
      guard !fallen.isEmpty, isBelievable(fallen, in: view.blocks) else { return cleaned }
      for index in fallen { cleaned.decisions.adopt(again, of: index, for: kept[index]) }
    }
    return cleaned
  }

  private func isBelievable(_ fallen: [Int], in blocks: [Block]) -> Bool {
    let all = blocks.reduce(0) { $0 + Int($1.words) }
    let lost = fallen.reduce(0) { $0 + Int(blocks[$1].words) }
    return Double(lost) <= Self.maximumLoss * Double(all)
  }
}
