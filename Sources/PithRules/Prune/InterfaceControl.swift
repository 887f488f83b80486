package import PithModel
import PithPage

/// A control for editing, printing, saving, closing or logging in.
package struct InterfaceControl: PageRule {
  package static let id = "interface-control"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "A control for editing, printing, saving, closing or logging in.",
    removes: "Edit post",
    keeps: "Log in with the password that came by post.",
    why: """
      Controls name an action on the page. They go when they are a button or a link, when they have
      two words or more, or beside such a control.
      """,
    signals: ["phrases", "neighbours"])

  private static let family = PhraseFamily(
    whole: [.editControl, .loginControl, .interfaceControl, .print, .backToTop],
    sureWords: 2, trustsControls: false, namesControls: true)

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    Self.family.findings(in: view).filter { !isHeading($0, in: view) }
  }

  /// A heading with a control behind it, `History [edit]`, is a heading whatever its own word is.
  private func isHeading(_ removal: Removal, in view: PageView) -> Bool {
    let block = view.blocks[removal.blocks.lowerBound]
    return removal.blocks.count == 1 && block.flags.contains(.heading) && block.links > 0
      && block.linkWords < block.words
  }
}
