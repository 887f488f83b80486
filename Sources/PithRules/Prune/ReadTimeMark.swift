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
      a line of a few words.
      """,
    signals: ["phrases"])

  /// The longest line that a mark opens or ends, in words.
  private static let maximumWords: Int32 = 8

  /// More marks than this are the marks of a list of pages, which may be its content.
  private static let maximumMarks = 3

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
      guard isMark, !view.isProtectedFromPhrases(index) else { return nil }
      return Removal(index, .phrases(.init(.readTime)))
    }
  }
}
