package import PithModel
import PithPage

/// A notice of copyright, or the conditions of reuse.
package struct CopyrightNotice: PageRule {
  package static let id = "copyright-notice"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "A notice of copyright, or the conditions of reuse.",
    removes: "© 2024 The Example. All rights reserved.",
    keeps: "The court ruled that copyright ends after 70 years.",
    why: """
      Notices open with the mark or the word and a year, or end with the reservation of rights;
      sentences about copyright do neither.
      """,
    signals: ["phrases"])

  private static let family = PhraseFamily(
    whole: .init(.copyrightNotice), edge: .init(.copyrightNotice), sureWords: 2,
    longestEdgeWords: 70)

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    Self.family.findings(in: view)
  }
}
