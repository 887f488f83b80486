import ArgumentParser
import Pith

/// `pith rules`: what Pith removes, rule by rule.
struct Rules: ParsableCommand {
  /// A form in which the list of rules is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules, or explain one.",
    discussion: "The ids are those that `pith explain` prints.")

  @Argument(help: ArgumentHelp("The id of a rule.", valueName: "id"))
  var id: String?

  @Option(help: "Write the list for people (text) or as the README's table (markdown).")
  var format = Format.text

  func run() throws {
    let rules = Cleaner.rules
    guard let id else {
      let list =
        switch format {
        case .text: RuleText.list(rules)
        case .markdown: RuleText.table(rules)
        }
      try StandardOutput.write(Array(list.utf8))
      return
    }
    try StandardOutput.write(Array(RuleText.page(try RuleText.rule(id)).utf8))
  }
}
