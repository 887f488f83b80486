package import PithModel
import PithPage

/// A link or button that leads on, and the line that announces it.
package struct CallToAction: PageRule {
  package static let id = "call-to-action"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "A link or button that leads on, and the line that announces it.",
    removes: "Watch now",
    keeps: "Watch now how the figures changed.",
    why: """
      It asks the reader to go elsewhere. The whole block must be the phrase. A title-like line
      directly before it, above the headline, is what it advertises.
      """,
    signals: ["phrases", "place"])

  private static let family = PhraseFamily(
    whole: .init(.callToAction), edge: [], sureWords: 2, trustsControls: true, namesControls: true)
  /// The longest line that is announced, in words.
  private static let maximumAnnouncementWords: Int32 = 16

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    Self.family.findings(in: view).map { call in
      let before = call.blocks.lowerBound - 1
      guard isAnnouncement(before, in: view) else { return call }
      var removal = call
      removal.blocks = before..<call.blocks.upperBound
      return removal
    }
  }

  /// Whether a line above the headline announces what a call leads to.
  private func isAnnouncement(_ index: Int, in view: PageView) -> Bool {
    guard index >= 0, view.page.input == .text, let title = view.titleBlock, index < title else {
      return false
    }
    return view.blocks[index].words <= Self.maximumAnnouncementWords
      && !view.blocks[index].endsSentence
  }
}
