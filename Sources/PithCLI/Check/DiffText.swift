import PithExport
import PithSnapshot

/// Differences for people: in the unified form, on terminals with colours and the changed words
/// marked.
struct DiffText {
  /// How the parts of a difference look.
  private enum Style: String {
    case head = "\u{1B}[1m"
    case place = "\u{1B}[36m"
    case old = "\u{1B}[31m"
    case new = "\u{1B}[32m"
    case changed = "\u{1B}[7m"
    case unchanged = "\u{1B}[27m"
    case plain = "\u{1B}[0m"
  }

  /// Whether colours and marks are shown.
  let isColoured: Bool

  /// A finding: what is wrong, and the difference if there is one.
  func text(of finding: CheckFinding) -> String {
    guard let difference = finding.difference, let path = finding.expectedPath else {
      return "\(Self.visible(finding.path)): \(Self.visible(finding.message))\n"
    }
    let missing = difference.expected == nil ? " (missing)" : ""
    return styled("--- \(Self.visible(path))\(missing)", .head) + "\n"
      + styled("+++ what the page becomes", .head) + "\n"
      + text(of: difference.diff)
  }

  /// The lines of a difference in the unified form, without the names of the files.
  func text(of diff: LineDiff) -> String {
    diff.hunks.flatMap(lines).map { $0 + "\n" }.joined()
  }

  /// The lines of a hunk, its head first.
  func lines(of hunk: LineDiff.Hunk) -> [String] {
    let lines =
      isColoured
      ? MarkedLine.all(in: hunk).map(text)
      : hunk.lines.map { Self.mark(of: $0) + Self.visible(String($0.text)) }
    return [styled(hunk.head, .place)] + lines
  }

  private func text(of line: MarkedLine) -> String {
    let pieces = line.pieces.map { piece in
      let text = Self.visible(String(piece.text))
      return piece.isChanged
        ? Style.changed.rawValue + text + Style.unchanged.rawValue : text
    }
    let text = Self.mark(of: line.line) + pieces.joined()
    return switch line.line {
    case .same: text
    case .old: styled(text, .old)
    case .new: styled(text, .new)
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    isColoured ? style.rawValue + text + Style.plain.rawValue : text
  }

  private static func mark(of line: LineDiff.Line) -> String {
    switch line {
    case .same: " "
    case .old: "-"
    case .new: "+"
    }
  }

  /// Text that cannot act on a terminal; tabulators, which do no harm, stay.
  static func visible(_ text: String) -> String {
    text.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false)
      .map { TerminalText.visible(String($0)) }.joined(separator: "\t")
  }
}
