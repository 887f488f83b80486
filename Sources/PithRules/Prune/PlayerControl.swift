package import PithModel
import PithPage

/// A control, hint or message of an audio or video player.
package struct PlayerControl: PageRule {
  package static let id = "player-control"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "A control, hint or message of an audio or video player.",
    removes: "This audio is created with AI assistance",
    keeps: "The album plays for 40 minutes.",
    why: """
      Players write their states into the page. A single word such as Play counts only where it is a
      control or stands beside a surer line.
      """,
    signals: ["phrases", "neighbours"])

  private static let family = PhraseFamily(
    whole: .init(.playerControl), edge: .init(.playerControl), namesControls: true)

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    Self.family.findings(in: view)
  }
}
