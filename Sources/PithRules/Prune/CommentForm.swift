package import PithModel
import PithPage

/// The form for writing a comment, with its labels and its hints.
package struct CommentForm: PageRule {
  package static let id = "comment-form"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "The form for writing a comment, with its labels and its hints.",
    removes: #"Leave a comment\nYour email address will not be published.\nName *"#,
    keeps: #"Leave a comment in the margin when you proofread."#,
    why: """
      A form asks for a comment and says nothing. Its lines are phrases as a whole; labels \
      that could stand elsewhere go only beside one that is certain.
      """,
    signals: ["phrases", "lines"])

  /// What the lines of the form say.
  private static let lines: PhraseConcepts = [
    .commentForm, .formLabel, .interfaceControl, .loginControl,
  ]

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.phrases.contains(.commentForm) else { return [] }
    return view.runs { view.hits[$0].entire.intersects(Self.lines) }.compactMap { run in
      let concepts = run.reduce(into: PhraseConcepts()) { $0.formUnion(view.hits[$1].entire) }
      guard concepts.contains(.commentForm) else { return nil }
      return Removal(run, .phrases(concepts), .number(.lines, Float(run.count)))
    }
  }
}
