package import PithModel
import PithPage

/// A notice of cookies and consent, in a box of its own or in lines of its own.
package struct CookieNotice: PageRule {
  package static let id = "cookie-notice"
  package static let stage = RuleStage.region
  package static let documentation = RuleDocumentation(
    summary: "A notice of cookies and consent, in a box of its own or in lines of its own.",
    removes:
      #"<div class="cookie-banner"><p>We use cookies to improve your visit.</p><button>Accept all</button></div>"#,
    keeps: #"<p>The recipe for these cookies came from a lighthouse keeper.</p>"#,
    why: """
      The box is named for consent or is a dialog, and its text speaks of cookies as such \
      notices do; a recipe or a report on cookies has the word in a name at most, and it holds \
      most of the page.
      """,
    signals: ["names", "place", "phrases"])

  /// The most words of a notice by share of the page's.
  private static let maximumWordShare: Float = 0.5
  /// The fewest words of lines that are a notice without a box.
  private static let minimumLineWords: Int32 = 6
  /// What a notice says.
  private static let phrases: PhraseConcepts = [.cookieNotice, .consentButton]

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.phrases.intersects(Self.phrases) else { return [] }
    let tells = Self.nodesWithPhrases(view)
    let boxes = view.regions { node in
      tells[node] && !view.isInProseContainer(node)
        && view.isMinor(node, wordShare: Self.maximumWordShare)
        && (view.names.own[node].contains(.consent) || view.page.tree.nodes[node].tag == .dialog)
    }
    let lines = view.runs { view.hits[$0].entire.intersects(Self.phrases) }
      .filter { run in
        run.contains { view.hits[$0].entire.contains(.cookieNotice) }
          && run.reduce(0) { $0 + view.blocks[$1].words } >= Self.minimumLineWords
      }
    return boxes.map { Removal($0.blocks, .names(view.names.own[$0.node])) }
      + lines.map { Removal($0, .phrases(Self.phrases)) }
  }

  /// Whether a block below each element speaks of cookies.
  private static func nodesWithPhrases(_ view: PageView) -> [Bool] {
    let nodes = view.page.tree.nodes
    var tells = [Bool](repeating: false, count: nodes.count)
    for (index, block) in view.blocks.enumerated()
    where view.hits[index].any.intersects(phrases) {
      tells[Int(block.node)] = true
    }
    for index in nodes.indices.reversed() where tells[index] && nodes[index].parent >= 0 {
      tells[Int(nodes[index].parent)] = true
    }
    return tells
  }
}
