package import PithModel
import PithPage

/// A text of several words that stands on the page more than once.
package struct RepeatedText: PageRule {
  package static let id = "repeated-text"
  package static let stage = RuleStage.trim
  package static let documentation = RuleDocumentation(
    summary: "A text of several words that stands on the page more than once.",
    removes: "The same teaser in two columns.",
    keeps: "A refrain of five words, and a chorus: lines that come again together, like verse.",
    why: """
      Pages repeat titles, teasers and prompts for different places; one copy is enough. The copy that
      stands nearest to other prose stays.
      """,
    signals: ["repetition", "place"])

  /// Shorter texts repeat by right: labels, answers, refrains.
  private static let minimumWords: Int32 = 6

  /// A chorus has at least so many lines.
  private static let minimumChorusLines = 2

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    let kept = bestCopies(in: view)
    let isVerse = verse(in: view)
    return view.blocks.indices.compactMap { index in
      guard isCandidate(index, in: view), !isVerse[index],
        kept[Int(view.repetition.text[index])] != Int32(index)
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

  /// Which blocks are lines of a chorus: they come again together, and some of them end with a comma,
  /// which headlines and prompts never do.
  private func verse(in view: PageView) -> [Bool] {
    var isVerse = [Bool](repeating: false, count: view.blocks.count)
    var start = 0
    for index in 0...view.blocks.count {
      if index < view.blocks.count, isCandidate(index, in: view) { continue }
      if index - start >= Self.minimumChorusLines,
        (start..<index).contains(where: { endsOpen($0, in: view) })
      {
        for line in start..<index { isVerse[line] = true }
      }
      start = index + 1
    }
    return isVerse
  }

  /// Whether a block ends with a comma or semicolon.
  private func endsOpen(_ index: Int, in view: PageView) -> Bool {
    let last = view.bytes(index).last
    return last == UInt8(ascii: ",") || last == UInt8(ascii: ";")
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
