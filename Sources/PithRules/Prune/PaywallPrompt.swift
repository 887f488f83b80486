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
      it, as long as it is short, and so is every item of a small list of which one is an offer by its
      words. So is a line between two lines of the offer in the same box: the price and its conditions.
      """,
    signals: ["phrases", "neighbours"])

  private static let family = PhraseFamily(
    whole: .init(.paywall), edge: .init(.paywall))
  /// The longest benefit in words.
  private static let maximumBenefitWords: Int32 = 14
  /// The longest list of benefits, which also bounds the work on a page full of offers.
  private static let maximumBenefits = 12
  /// The words of such a list that is small.
  private static let maximumListWords: Int32 = 150
  /// The elements around a text among which its list is looked for.
  private static let elementsInItem = 8
  /// The longest line that goes because it stands between two lines of an offer, in words.
  private static let maximumTermsWords: Int32 = 30

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    let offers = Self.family.findings(in: view)
    return benefits(of: offers, in: view) + lists(of: offers, in: view)
      + terms(of: offers, in: view)
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

  /// The small lists in which an offer is an item.
  private func lists(of offers: [Removal], in view: PageView) -> [Removal] {
    guard view.page.input == .html else { return [] }
    return offers.flatMap(\.blocks).compactMap { offer in
      guard let list = list(around: offer, in: view) else { return nil }
      let near = max(0, offer - Self.maximumBenefits)...offer + Self.maximumBenefits
      let items = near.filter {
        $0 < view.blocks.count && self.list(around: $0, in: view) == list
      }
      guard let first = items.first, let last = items.last, first < last else { return nil }
      return Removal(first..<last + 1, .beside(offer))
    }
  }

  /// The list that a block is an item of, when it is small.
  private func list(around index: Int, in view: PageView) -> Int? {
    guard view.blocks[index].flags.contains(.listItem) else { return nil }
    let nodes = view.page.tree.nodes
    var node = Int(view.blocks[index].node)
    for _ in 0..<Self.elementsInItem where node >= 0 && !nodes[node].tag.isList {
      node = Int(nodes[node].parent)
    }
    guard node >= 0, nodes[node].tag.isList, view.sums[node].blocks <= Self.maximumBenefits,
      view.sums[node].words <= Self.maximumListWords
    else { return nil }
    return node
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

extension Tag {
  fileprivate var isList: Bool { self == .ul || self == .ol }
}
