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
      it, as long as it is short. So is a line between two lines of the offer in the same box: the
      price and its conditions.
      """,
    signals: ["phrases", "neighbours"])

  private static let family = PhraseFamily(
    whole: .init(.paywall), edge: .init(.paywall))
  /// The longest benefit in words.
  private static let maximumBenefitWords: Int32 = 14
  /// The longest list of benefits, which also bounds the work on a page full of offers.
  private static let maximumBenefits = 12

  /// The longest line that goes because it stands between two lines of an offer, in words.
  private static let maximumTermsWords: Int32 = 30

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    let offers = Self.family.findings(in: view)
    return benefits(of: offers, in: view) + terms(of: offers, in: view)
  }

  private func benefits(of offers: [Removal], in view: PageView) -> [Removal] {
    offers.map { offer in
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
  /// The single lines between two lines of an offer that all stand in one element.
  private func terms(of offers: [Removal], in view: PageView) -> [Removal] {
    zip(offers, offers.dropFirst()).compactMap { earlier, later in
      let index = earlier.blocks.upperBound
      guard later.blocks.lowerBound == index + 1,
        view.blocks[index].words <= Self.maximumTermsWords,
        !view.isProtectedFromPhrases(index), view.page.input == .html
      else { return nil }
      let offerBox = box(of: index, in: view)
      guard box(of: index - 1, in: view) == offerBox, box(of: index + 1, in: view) == offerBox
      else {
        return nil
      }
      return Removal(index, .beside(index - 1), .beside(index + 1))
    }
  }

  /// The element that holds a block among others: its own, when text stands there between elements.
  private func box(of index: Int, in view: PageView) -> Int32 {
    let node = view.blocks[index].node
    return view.sums[Int(node)].blocks > 1 ? node : view.page.tree.nodes[Int(node)].parent
  }
}
