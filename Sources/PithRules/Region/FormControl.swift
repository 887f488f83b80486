package import PithModel
import PithPage

/// The text of form controls: options, selects, text fields and buttons.
package struct FormControl: PageRule {
  package static let id = "form-control"
  package static let stage = RuleStage.region
  package static let documentation = RuleDocumentation(
    summary: "The text of form controls: options, selects, text fields and buttons.",
    removes: #"<select><option>Choose a country</option></select><button>Send</button>"#,
    keeps: #"<button>How long does the ferry take?</button>"#,
    why: """
      Controls ask for something and tell nothing. Buttons with a whole sentence, and those in \
      headings, are the headings of folded text, which is content.
      """,
    signals: ["element", "words"])

  /// The most words of a button that only acts.
  private static let maximumButtonWords: Int32 = 4

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    view.runs { isControl($0, view) }.map { Removal($0, .place(Block.Flags.control.rawValue)) }
  }

  private func isControl(_ index: Int, _ view: PageView) -> Bool {
    let block = view.blocks[index]
    guard block.flags.contains(.control) else { return false }
    switch block.tag {
    case .option, .optgroup, .select, .textarea, .datalist: return true
    default:
      return block.words <= Self.maximumButtonWords && !block.endsSentence
        && block.flags.isDisjoint(with: [.heading, .code]) && !view.hits[index].entire.isEmpty
    }
  }
}
