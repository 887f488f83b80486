package import PithModel
import PithPage

/// An invitation to follow a channel or to install an app.
package struct FollowPrompt: PageRule {
  package static let id = "follow-prompt"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "An invitation to follow a channel or to install an app.",
    removes: "JOIN US ON TELEGRAM",
    keeps: "Thousands follow the channel on Telegram.",
    why: """
      It leads away from the page and repeats on every page of the site. Lines that only give an
      address behind the invitation go with it.
      """,
    signals: ["phrases", "neighbours"])

  private static let family = PhraseFamily(
    whole: .init(.follow), edge: .init(.follow), sureWords: 2, longestEdgeWords: 20)

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    Self.family.findings(in: view)
  }
}
