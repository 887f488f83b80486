import ArgumentParser
import Pith
import PithModel

/// The rules' own documentation as text.
enum RuleText {
  /// The rule that a user names.
  ///
  /// - Throws: `ValidationError` when there is none.
  static func rule(_ id: String) throws -> Cleaner.RuleDescription {
    guard let rule = Cleaner.rules.first(where: { $0.id == id }) else {
      throw ValidationError("There is no rule \"\(id)\"; `pith rules` lists them all.")
    }
    return rule
  }

  /// One line a rule: id, stage, summary.
  static func list(_ rules: [Cleaner.RuleDescription]) -> String {
    let idWidth = rules.map(\.id.count).max() ?? 0
    let stageWidth = rules.map(\.stage.count).max() ?? 0
    return rules.map { rule in
      padded(rule.id, to: idWidth) + "  " + padded(rule.stage, to: stageWidth) + "  "
        + rule.documentation.summary + "\n"
    }.joined()
  }

  /// The table of the README, without the lines that mark its place.
  static func table(_ rules: [Cleaner.RuleDescription]) -> String {
    let rows = rules.map { "| `\($0.id)` | \($0.stage) | \(cell($0.documentation.summary)) |\n" }
    return "| Rule | Stage | What it targets |\n| --- | --- | --- |\n" + rows.joined()
  }

  /// Everything a rule says of itself.
  static func page(_ rule: Cleaner.RuleDescription) -> String {
    let documentation = rule.documentation
    return """
      \(rule.id) (\(rule.stage), \(documentation.status.rawValue))
        \(documentation.summary)

      Removes
        \(documentation.removes)

      Keeps
        \(documentation.keeps)

      Why
        \(documentation.why)

      Reads
        \(documentation.signals.joined(separator: ", "))

      """
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
