package import PithModel
import PithPage

/// A text of several words that stands on the page more than once.
package struct RepeatedText: PageRule {
  package static let id = "repeated-text"
  package static let stage = RuleStage.trim
  package static let documentation = RuleDocumentation(
    summary: "A text of several words that stands on the page more than once.",
    removes: "The same teaser in two columns.",
    keeps: "A refrain of five words.",
    why: """
      Pages repeat titles, teasers and prompts for different places; one copy is enough. The copy that
      stands nearest to other prose stays.
      """,
    signals: ["repetition", "place"])

  /// Shorter texts repeat by right: labels, answers, refrains.
  private static let minimumWords: Int32 = 6

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    let kept = bestCopies(in: view)
    return view.blocks.indices.compactMap { index in
      guard isCandidate(index, in: view), kept[Int(view.repetition.text[index])] != Int32(index)
      else { return nil }
      return Removal(index, .number(.copies, Float(view.repetition.copies[index])))
    }
  }

  private func isCandidate(_ index: Int, in view: PageView) -> Bool {
    let block = view.blocks[index]
    return view.repetition.copies[index] > 1 && block.words >= Self.minimumWords
      && !view.isRemoved[index] && block.flags.isDisjoint(with: .neverSeen)
      && block.flags.isDisjoint(with: [.preformatted, .code, .tableCell])
  }

  /// The copy of each text to keep, by the number of the text.
  private func bestCopies(in view: PageView) -> [Int32] {
    var best = [Int32](repeating: -1, count: view.blocks.count)
    for index in view.blocks.indices where isCandidate(index, in: view) {
      let text = Int(view.repetition.text[index])
      if best[text] < 0 || support(index, in: view) > support(Int(best[text]), in: view) {
        best[text] = Int32(index)
      }
    }
    return best
  }

  /// How much speaks for a copy: being the headline, and standing where the prose is.
  private func support(_ index: Int, in view: PageView) -> Int {
    if index == view.titleBlock { return .max }
    // What is shown wins over its hidden copy.
    if !view.blocks[index].flags.isDisjoint(with: .unseen) { return -1 }
    let place = view.containers.membership[Int(view.blocks[index].node)]
    var support = place.rawValue.nonzeroBitCount
    if view.isAmongProse(index) { support += 1 }
    return support
  }
}
