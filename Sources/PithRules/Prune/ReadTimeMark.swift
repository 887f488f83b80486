package import PithModel
import PithPage

/// The estimated time that reading takes.
package struct ReadTimeMark: PageRule {
  package static let id = "read-time-mark"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "The estimated time that reading takes.",
    removes: "4 min read",
    keeps: "The operation took 4 minutes.",
    why: """
      The site computes it; the author did not write it. The phrase must be the whole block, or begin
      a line of a few words. A duration that does not say what takes the time counts only beside a
      byline or dateline: elsewhere it may be that of a recipe or a walk.
      """,
    signals: ["phrases", "place", "neighbours"])

  /// The longest line that a mark opens or ends, in words.
  private static let maximumWords: Int32 = 8

  /// More marks than this are the marks of a list of pages, which may be its content.
  private static let maximumMarks = 3

  /// The most words of a duration that does not say what takes the time: `5 min`.
  private static let maximumBareWords: Int32 = 2

  /// The blocks between a bare duration and the byline or dateline.
  private static let reach = 2

  /// The most words of a label with a duration behind it: `Total time`.
  private static let maximumLabelWords: Int32 = 3

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.phrases.contains(.readTime) else { return [] }
    let marks = self.marks(in: view)
    return marks.count > Self.maximumMarks ? [] : marks
  }

  private func marks(in view: PageView) -> [Removal] {
    view.blocks.indices.compactMap { index in
      let hits = view.hits[index]
      let isMark =
        hits.entire.contains(.readTime)
        || hits.edge.contains(.readTime) && view.blocks[index].words <= Self.maximumWords
          && !view.blocks[index].endsSentence
      guard isMark, !view.isProtectedFromPhrases(index),
        !isBare(index, in: view) || isBesideByline(index, in: view)
      else { return nil }
      return Removal(index, .phrases(.init(.readTime)))
    }
  }

  /// Whether a block is a number and a unit of time alone.
  private func isBare(_ index: Int, in view: PageView) -> Bool {
    let block = view.blocks[index]
    return block.digits > 0 && block.words <= Self.maximumBareWords
  }

  /// Whether a bare duration stands at the head of the text, beside a byline or dateline.
  private func isBesideByline(_ index: Int, in view: PageView) -> Bool {
    guard !view.blocks[index].flags.contains(.listItem), !isLabelled(index, in: view),
      index <= view.prose?.lowerBound ?? index
    else { return false }
    return (index - Self.reach...index + Self.reach).contains { other in
      guard other != index, let line = view.bylineZone.bylines[other] else { return false }
      return !line.authors.isEmpty || line.hasDate
    }
  }

  /// Whether the line before a block is a label that the duration belongs to.
  private func isLabelled(_ index: Int, in view: PageView) -> Bool {
    let label = index - 1
    guard label >= 0, label != view.titleBlock, view.bylineZone.bylines[label] == nil else {
      return false
    }
    let block = view.blocks[label]
    return block.words <= Self.maximumLabelWords && block.digits == 0
      && view.page.tree.nodes[Int(block.node)].parent
        == view.page.tree.nodes[Int(view.blocks[index].node)].parent
  }
}
