import PithExport

/// What changes from one version to the next, page by page and rule by rule.
struct ImpactReport {
  /// How often a cause takes lines out of articles, or lets them in.
  private struct Share {
    var removed = 0
    var kept = 0
    var pages = 0
  }

  /// The widest column of causes; longer rule ids push the text to the right.
  private static let causeWidth = 28
  /// How much of a line's text is shown.
  private static let previewScalars = 96

  /// The pages on which something changes.
  let changes: [PageImpact]
  /// How many pages were compared.
  let pageCount: Int
  /// How many files could not be compared.
  let failureCount: Int
  private let shares: [(cause: String, share: Share)]

  /// Gathers what was found.
  init(_ outcomes: [ImpactRun.Outcome]) {
    var impacts: [PageImpact] = []
    var failures = 0
    for outcome in outcomes {
      switch outcome {
      case .compared(let pages): impacts += pages
      case .failed: failures += 1
      }
    }
    changes = impacts.filter(\.isChange)
    pageCount = impacts.count
    failureCount = failures
    shares = Self.shares(of: impacts)
  }

  /// The figures in one line.
  var summary: String {
    let lines = changes.map(\.lines.count).reduce(0, +)
    let failed = failureCount == 0 ? "" : " · failed \(failureCount)"
    return "pages \(pageCount) · changed \(changes.count) · lines \(lines)\(failed)"
  }

  /// Each page that changes with its lines: `+` what comes into the article, `-` what leaves it,
  /// with the rule that has removed it so far or removes it from now on; then the table of rules.
  func text(isColoured: Bool) -> String {
    let pages = changes.map { page in
      TerminalText.visible(page.name) + "\n"
        + rows(of: page).map { "  " + coloured($0, isColoured) + "\n" }.joined()
    }
    return pages.joined() + (changes.isEmpty ? "" : "\n" + table)
  }

  /// The same as Markdown.
  var markdown: String {
    let rows = shares.map {
      "| `\($0.cause)` | \($0.share.removed) | \($0.share.kept) | \($0.share.pages) |\n"
    }
    let table =
      shares.isEmpty
      ? ""
      : "\n| rule | removes now | lets in now | pages |\n| --- | --: | --: | --: |\n"
        + rows.joined()
    let listing = changes.map { page in
      MarkdownSummary.details(
        head: "<code>\(MarkdownSummary.markup(page.name))</code>: lines \(page.lines.count)",
        lines: self.rows(of: page).map { $0 + "\n" }.joined())
    }
    return "## pith check: impact\n\n\(summary)\n" + table
      + MarkdownSummary.bounded(listing, after: table.utf8.count)
  }

  private func rows(of page: PageImpact) -> [String] {
    page.lines.map { line in
      let padding = String(repeating: " ", count: max(1, Self.causeWidth - line.cause.count))
      return (line.isKept ? "+ " : "- ") + line.cause + padding + Self.preview(of: line.text)
    }
      + page.facts.map { fact in
        "! \(fact.name): \(Self.quoted(fact.old)) → \(Self.quoted(fact.new))"
      }
  }

  private var table: String {
    let head = ["rule", "removes now", "lets in now", "pages"]
    let rows = shares.map {
      [$0.cause, String($0.share.removed), String($0.share.kept), String($0.share.pages)]
    }
    return ([head] + rows).map { row in
      let cause = row[0] + String(repeating: " ", count: max(1, Self.causeWidth - row[0].count))
      let counts = zip(row, head).dropFirst().map { cell, head in
        String(repeating: " ", count: max(0, head.count - cell.count)) + cell
      }
      return cause + counts.joined(separator: "  ") + "\n"
    }.joined()
  }

  private func coloured(_ row: String, _ isColoured: Bool) -> String {
    guard isColoured, let colour = ["+": 32, "-": 31, "!": 33][row.prefix(1)] else { return row }
    return "\u{1B}[\(colour)m\(row)\u{1B}[0m"
  }

  /// The causes with their shares, the largest first.
  private static func shares(of impacts: [PageImpact]) -> [(cause: String, share: Share)] {
    var shares: [String: Share] = [:]
    for impact in impacts {
      for line in impact.lines {
        if line.isKept {
          shares[line.cause, default: Share()].kept += 1
        } else {
          shares[line.cause, default: Share()].removed += 1
        }
      }
      for cause in Set(impact.lines.map(\.cause)) { shares[cause]?.pages += 1 }
    }
    return shares.map { (cause: TerminalText.visible($0.key), share: $0.value) }.sorted {
      let (one, other) = ($0.share.removed + $0.share.kept, $1.share.removed + $1.share.kept)
      return one == other ? $0.cause < $1.cause : one > other
    }
  }

  private static func quoted(_ value: String?) -> String {
    value.map { "\"\(preview(of: $0))\"" } ?? "nothing"
  }

  /// The beginning of a text in one line.
  private static func preview(of text: String) -> String {
    let start = text.unicodeScalars.prefix(previewScalars)
    let line = String(start).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return TerminalText.visible(start.endIndex == text.endIndex ? line : line + "…")
  }
}
