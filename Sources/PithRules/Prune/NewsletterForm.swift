package import PithModel
import PithPage

/// A form or offer to sign up for a newsletter, with its hints and answers.
package struct NewsletterForm: PageRule {
  package static let id = "newsletter-form"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "A form or offer to sign up for a newsletter, with its hints and answers.",
    removes: "Enter your email to subscribe / * indicates required / Subscribe",
    keeps: "The paper's newsletter reaches 40,000 readers.",
    why: """
      Its lines address the reader, not the matter. Single words such as Subscribe go only beside a
      line that is sure, and so does a short line between two sure ones, the newsletter's name. A
      short line that opens with the demand and goes on to the word newsletter is sure, too.
      Whatever it says, a small box with a form that asks for an address of e-mail, and for no
      password or message, is an offer; its heading goes with it.
      """,
    signals: ["phrases", "neighbours", "element", "words"])

  private static let family = PhraseFamily(
    whole: [.newsletter, .formLabel], edge: [.newsletter, .formLabel],
    inside: .init(.newsletter), opening: (.subscriptionLead, .newsletterName), trustsMixture: true)
  /// The longest line that goes because it stands between two lines of a form, in words.
  private static let maximumNameWords: Int32 = 10

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    let removals = Self.family.findings(in: view).filter { isNewsletter($0, in: view) }
    var names: [Removal] = []
    for (earlier, later) in zip(removals, removals.dropFirst())
    where later.blocks.lowerBound == earlier.blocks.upperBound + 1 {
      let index = earlier.blocks.upperBound
      let block = view.blocks[index]
      guard block.words <= Self.maximumNameWords, !view.isProtectedFromPhrases(index) else {
        continue
      }
      names.append(Removal(index, .beside(index - 1), .beside(index + 1)))
    }
    return removals + names + boxes(in: view)
  }

  /// The boxes around forms that ask for an address.
  private func boxes(in view: PageView) -> [Removal] {
    let nodes = SubscriptionBoxes.nodes(of: view)
    guard !nodes.isEmpty else { return [] }
    return view.regions { nodes.contains($0) }.map {
      Removal(
        $0.blocks, .place(Block.Flags.form.rawValue),
        .number(.words, Float(view.sums[$0.node].words)))
    }
  }

  /// Labels alone may be any form; the form is one for subscribing when a line of it says so, or
  /// when it stands outside of what reads as content.
  private func isNewsletter(_ removal: Removal, in view: PageView) -> Bool {
    removal.blocks.contains { index in
      let block = view.blocks[index]
      return view.hits[index].any.intersects([.newsletter, .newsletterName]) || block.controls > 0
        || view.page.input == .text || !block.flags.isDisjoint(with: [.form, .control])
    }
  }
}
