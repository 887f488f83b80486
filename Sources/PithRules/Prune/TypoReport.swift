package import PithModel
import PithPage

/// An invitation to report an error in the text.
package struct TypoReport: PageRule {
  package static let id = "typo-report"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "An invitation to report an error in the text.",
    removes: "You can also highlight the text and press Ctrl + Enter",
    keeps: "Highlight the row and press Ctrl + Enter to save it.",
    why: """
      It speaks of the page, not of its matter. Instructions for other programs stay: the phrase names
      the text or the mistake.
      """,
    signals: ["phrases"])

  private static let family = PhraseFamily(
    whole: .init(.typoReport), edge: .init(.typoReport), sureWords: 2)

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    Self.family.findings(in: view)
  }
}
