public import PithModel

extension Explanation {
  /// The most columns that the verdicts take; more push the text to the right.
  private static let maximumVerdictColumns = 24
  /// The fewest columns that are left to the text, however narrow the terminal is.
  private static let minimumTextColumns = 12
  /// How many scalars of a text are looked at for each column: one character can be megabytes of
  /// combining marks.
  private static let scalarsPerColumn = 4

  /// Appends the explanation for a terminal: what is known of the page, then one line a block.
  ///
  /// A line begins with `+` when the block is kept and with `-` when it is removed; the rule's id or
  /// the score follows, then as much of the text as there is room for. No character of the page can
  /// act on the terminal.
  public func writeListing(
    context: ExportContext, style: ListingStyle = ListingStyle(), to output: inout [UInt8]
  ) {
    writeSummary(context: context, style: style, to: &output)
    output.write("\n")
    let verdicts = blocks.map { TerminalText.visible($0.listedVerdict) }
    let longest = verdicts.reduce(0) { max($0, $1.count) }
    let width = min(longest, Self.maximumVerdictColumns)
    for (block, verdict) in zip(blocks, verdicts) {
      let padding = String(repeating: " ", count: max(0, width - verdict.count) + 2)
      let room = style.columns - 2 - max(width, verdict.count) - 2
      let text = preview(of: block.text, columns: max(room, Self.minimumTextColumns))
      output.write(style.coloured((block.isKept ? "+ " : "- ") + verdict, block.listedPart))
      output.write(padding)
      output.write(block.isKept ? text : style.coloured(text, .removedText))
      output.write("\n")
    }
  }

  private func writeSummary(
    context: ExportContext, style: ListingStyle, to output: inout [UInt8]
  ) {
    output.write(style.coloured(TerminalText.visible(context.source), .name))
    output.write(": ")
    let isWell = article.status == .ok
    output.write(style.coloured(article.status.rawValue, isWell ? .kept : .removedByRule))
    output.write(", \(article.kind.rawValue)")
    output.write(article.strategy.isEmpty ? "" : ", strategy ")
    output.writeVisible(article.strategy)
    output.write(", confidence \(FixedDecimal.string(of: article.confidence))\n")
    let kept = blocks.count { $0.isKept }
    output.write("  kept: \(kept) of \(blocks.count) blocks, \(article.wordCount) words\n")
    for (name, value, source) in article.metadata.known {
      output.write("  \(name): ")
      output.writeQuoted(value)
      output.write(" (\(source.rawValue))\n")
    }
    for warning in article.warnings {
      output.write(style.coloured("  warning: ", .removedByScore))
      output.writeVisible(warning)
      output.write("\n")
    }
  }

  /// The beginning of a text in one line.
  private func preview(of text: String, columns: Int) -> String {
    let start = text.unicodeScalars.prefix(columns * Self.scalarsPerColumn)
    let line = String(start).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let rest = start.endIndex == text.endIndex ? "" : "…"
    return TerminalColumns.prefix(of: TerminalText.visible(line) + rest, columns: columns)
  }
}

extension Explanation.Block {
  /// What decided about the block: the rule's id, or the score.
  fileprivate var listedVerdict: String {
    rule ?? score.map { "score " + FixedDecimal.string(of: $0) } ?? ""
  }

  /// How the verdict looks.
  fileprivate var listedPart: ListingStyle.Part {
    isKept ? .kept : rule == nil ? .removedByScore : .removedByRule
  }
}
