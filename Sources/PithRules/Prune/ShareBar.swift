package import PithModel
import PithPage

/// Controls for sharing the page and the names of networks beside them.
package struct ShareBar: PageRule {
  package static let id = "share-bar"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "Controls for sharing the page and the names of networks beside them.",
    removes: #"Share\nFacebook\nTwitter\nCopy link"#,
    keeps: #"Share\nThe share of wind power rose to 40 percent."#,
    why: """
      A block that is nothing but such controls acts on the page. The name of a network alone \
      may be an answer or an item, so it goes only beside a control or as one of several \
      links.
      """,
    signals: ["phrases", "names", "linkShare", "lines"])

  /// The most words of one block of controls.
  private static let maximumWords: Int32 = 12
  /// The fewest names of networks in a row that are a bar by themselves.
  private static let minimumNames = 3
  /// The least share of words in links by which a name is a link.
  private static let linkShare: Float = 0.9
  /// What the blocks of a bar say.
  private static let controls: PhraseConcepts = [.share, .socialName, .follow, .print, .counter]
  /// What one of them must say.
  private static let certain: PhraseConcepts = [.share]

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.phrases.intersects(Self.controls) else { return [] }
    return view.runs { isControl($0, view) }.compactMap { run in
      let concepts = run.reduce(into: PhraseConcepts()) { $0.formUnion(view.hits[$1].entire) }
      let isBar = concepts.intersects(Self.certain) || isLinkedRun(run, view)
      return isBar ? Removal(run, .phrases(concepts), .number(.lines, Float(run.count))) : nil
    }
  }

  private func isControl(_ index: Int, _ view: PageView) -> Bool {
    view.blocks[index].words <= Self.maximumWords
      && (view.blocks[index].digits == 0 || view.hits[index].entire.contains(.counter))
      && !view.hits[index].entire.contains(.formLabel)
      && view.hits[index].entire.intersects(Self.controls)
      && view.blocks[index].flags.isDisjoint(with: [.heading, .tableCell])
      && !view.tellsOfControl(index)
  }

  private func isLinkedRun(_ run: Range<Int>, _ view: PageView) -> Bool {
    guard run.count >= Self.minimumNames else { return false }
    return run.allSatisfy { view.blocks[$0].linkShare >= Self.linkShare }
  }
}
