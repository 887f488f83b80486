import PithExport
import PithSnapshot

/// The results as Markdown, fit for the summary of a step in GitHub Actions.
enum MarkdownSummary {
  /// The most bytes of it; GitHub takes no more than 1 MiB a step, with what others write there.
  private static let maxBytes = 900_000

  /// The document.
  static func document(of tally: CheckTally, findings: [CheckFinding]) -> [UInt8] {
    let text = "## pith check: \(headline(tally))\n\n" + table(tally)
    return Array((text + bounded(findings.map(details), after: text.utf8.count)).utf8)
  }

  /// As many parts as have room behind `byteCount` bytes, and how many are left out.
  static func bounded(_ parts: [String], after byteCount: Int) -> String {
    var text = ""
    for (index, part) in parts.enumerated() {
      guard byteCount + text.utf8.count + part.utf8.count <= maxBytes else {
        return text + "\n… and \(parts.count - index) more.\n"
      }
      text += part
    }
    return text
  }

  private static func headline(_ tally: CheckTally) -> String {
    let pages = tally.pages == 1 ? "1 page" : "\(tally.pages) pages"
    return tally.isClean ? "\(pages) as expected" : "\(pages), not all as expected"
  }

  private static func table(_ tally: CheckTally) -> String {
    let names = tally.figures.map(\.name).joined(separator: " | ")
    let rules = tally.figures.map { _ in "--:" }.joined(separator: " | ")
    let counts = tally.figures.map { String($0.count) }.joined(separator: " | ")
    return "| \(names) |\n| \(rules) |\n| \(counts) |\n"
  }

  private static func details(of finding: CheckFinding) -> String {
    let name = finding.name.isEmpty ? finding.path : finding.name
    let head = "<code>\(markup(name))</code>: \(markup(finding.message))"
    guard let difference = finding.difference else { return "\n- \(head)\n" }
    return details(head: head, lines: DiffText(isColoured: false).text(of: difference.diff))
  }

  /// Lines of a difference that are shown when they are asked for; `head` is markup.
  static func details(head: String, lines: String) -> String {
    let fence = MarkdownFence.around(lines)
    return """

      <details><summary>\(head)</summary>

      \(fence)diff
      \(lines)\(fence)

      </details>

      """
  }

  /// Text as the content of an element.
  static func markup(_ text: String) -> String {
    var output: [UInt8] = []
    output.writeMarkup(TerminalText.visible(text))
    return String(decoding: output, as: UTF8.self)
  }
}
