package import PithModel
import PithPage

/// A run of lines that are all entries of a site menu, legal links or controls of an account.
package struct MenuRun: PageRule {
  package static let id = "menu-run"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: """
      A run of lines that are all entries of a site menu, legal links or controls of an \
      account.
      """,
    removes: #"Home\nAbout us\nContact\nPrivacy policy\nLog in"#,
    keeps: #"Home\nThe team played three matches at home and lost them all."#,
    why: """
      One such word may be a heading or an answer; several lines in a row that are nothing \
      else are the frame of the page. In plain text this is all that is left of menus.
      """,
    signals: ["phrases", "lines"])

  /// The fewest lines that make a run.
  private static let minimumLines = 3
  /// What the lines of a frame say.
  private static let frame: PhraseConcepts = [
    .menu, .legalLinks, .loginControl, .skipLink, .socialName, .languageSwitch, .searchForm,
    .backToTop, .copyrightNotice, .cart, .consentButton, .share, .follow, .newsletter, .poweredBy,
    .interfaceControl, .editControl, .print,
  ]
  /// What at least one line of it must say.
  private static let certain: PhraseConcepts = [
    .menu, .legalLinks, .loginControl, .copyrightNotice, .skipLink,
  ]

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.phrases.intersects(Self.certain) else { return [] }
    return view.runs { view.hits[$0].entire.intersects(Self.frame) }.compactMap { run in
      guard run.count >= Self.minimumLines else { return nil }
      let concepts = run.reduce(into: PhraseConcepts()) { $0.formUnion(view.hits[$1].entire) }
      guard concepts.intersects(Self.certain) else { return nil }
      return Removal(run, .phrases(concepts), .number(.lines, Float(run.count)))
    }
  }
}
