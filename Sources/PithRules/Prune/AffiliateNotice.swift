package import PithModel
import PithPage

/// A notice that the publisher earns when readers buy.
package struct AffiliateNotice: PageRule {
  package static let id = "affiliate-notice"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "A notice that the publisher earns when readers buy.",
    removes: "We may earn a commission when you buy through links on this page.",
    keeps: "Agents earn a commission of three percent.",
    why: """
      The law asks for it on every page; it says nothing of the matter. The phrases speak of links or
      of the reader, or of us who earn.
      """,
    signals: ["phrases"])

  private static let family = PhraseFamily(
    whole: .init(.affiliate), edge: .init(.affiliate), inside: .init(.affiliate),
    longestInsideWords: 60, longestEdgeWords: 60)

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    Self.family.findings(in: view)
  }
}
