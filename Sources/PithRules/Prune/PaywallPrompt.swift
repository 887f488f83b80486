package import PithModel
import PithPage

/// An offer to subscribe that stands before the rest of the text.
package struct PaywallPrompt: PageRule {
  package static let id = "paywall-prompt"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "An offer to subscribe that stands before the rest of the text.",
    removes: "Subscribe to continue reading",
    keeps: "Readers who subscribe pay 9 euros a month.",
    why: """
      Offers come with lists of benefits; an item of such a list directly behind the offer is part of
      it, as long as it is short.
      """,
    signals: ["phrases", "neighbours"])

  private static let family = PhraseFamily(
    whole: .init(.paywall), edge: .init(.paywall))
  /// The longest benefit in words.
  private static let maximumBenefitWords: Int32 = 14
  /// The longest list of benefits, which also bounds the work on a page full of offers.
  private static let maximumBenefits = 12

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    Self.family.findings(in: view).map { offer in
      var end = offer.blocks.upperBound
      let limit = min(view.blocks.count, end + Self.maximumBenefits)
      while end < limit, view.blocks[end].flags.contains(.listItem),
        view.blocks[end].words <= Self.maximumBenefitWords
      { end += 1 }
      var removal = offer
      removal.blocks = offer.blocks.lowerBound..<end
      return removal
    }
  }
}
