import PithSnapshot

/// Findings as workflow commands, which GitHub shows at the lines of a change.
///
/// The form is that of the runner's `ActionCommand`: `::error file=…,line=…::message`. In the
/// message `%`, CR and LF are escaped, in properties `:` and `,` too.
enum GitHubAnnotations {
  /// The most lines of a difference that a message shows.
  private static let maxLines = 30

  /// One command a line.
  static func text(of findings: [CheckFinding], paths: ReportPath) -> String {
    findings.map { command(for: $0, paths) + "\n" }.joined()
  }

  private static func command(for finding: CheckFinding, _ paths: ReportPath) -> String {
    let properties = [
      ("file", paths.relative(finding.path)), ("line", String(finding.lines.lowerBound)),
      ("endLine", String(finding.lines.upperBound)), ("title", "pith check: \(title(finding))"),
    ]
    let list = properties.map { "\($0.0)=\(property($0.1))" }.joined(separator: ",")
    return "::error \(list)::\(data(message(of: finding)))"
  }

  private static func title(_ finding: CheckFinding) -> String {
    finding.name.isEmpty ? finding.rule.rawValue : finding.name
  }

  private static func message(of finding: CheckFinding) -> String {
    guard let hunk = finding.difference?.diff.hunks.first else { return finding.message }
    let lines = DiffText(isColoured: false).lines(of: hunk)
    let shown = lines.prefix(maxLines) + (lines.count > maxLines ? ["…"] : [])
    return ([finding.message] + shown).joined(separator: "\n")
  }

  /// Text between two commands in which no line is taken for one.
  ///
  /// The runner looks for commands in all output. A page whose text holds one must not speak to it,
  /// so that commands are stopped until a token comes which no page can know.
  static func fenced(_ text: String, token: String) -> String {
    text.isEmpty ? "" : "::stop-commands::\(token)\n\(text)::\(token)::\n"
  }

  /// A token that nobody can guess.
  static func token() -> String {
    var random = SystemRandomNumberGenerator()
    return "pith-" + (0..<2).map { _ in String(random.next() as UInt64, radix: 36) }.joined()
  }

  private static func data(_ text: String) -> String {
    escaped(text, ["%", "\r", "\n"])
  }

  private static func property(_ text: String) -> String {
    escaped(text, ["%", "\r", "\n", ":", ","])
  }

  private static func escaped(_ text: String, _ harmful: Set<Unicode.Scalar>) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      guard harmful.contains(scalar) else {
        escaped.unicodeScalars.append(scalar)
        continue
      }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      escaped += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
    return escaped
  }
}
