public import PithModel

extension Explanation {
  /// The widest verdict column; longer rule ids push the preview to the right.
  private static let verdictWidth = 28
  /// How much of a block's text is shown.
  private static let previewScalars = 64

  /// Appends the explanation for a terminal: what is known of the page, then one line a block.
  ///
  /// A line begins with `+` when the block is kept and with `-` when it is removed; the rule's id or
  /// the score follows, then the beginning of the text. No character of the page can act on the
  /// terminal.
  public func writeListing(context: ExportContext, to output: inout [UInt8]) {
    writeSummary(context: context, to: &output)
    output.write("\n")
    for block in blocks {
      let verdict = block.rule ?? block.score.map { "score " + FixedDecimal.string(of: $0) } ?? ""
      output.write(block.isKept ? "+ " : "- ")
      output.writeVisible(verdict)
      let padding = max(1, Self.verdictWidth - verdict.count)
      output.write(String(repeating: " ", count: padding))
      output.writeVisible(preview(of: block.text))
      output.write("\n")
    }
  }

  private func writeSummary(context: ExportContext, to output: inout [UInt8]) {
    output.writeVisible(context.source)
    output.write(": \(article.status.rawValue), \(article.kind.rawValue)")
    output.write(article.strategy.isEmpty ? "" : ", strategy ")
    output.writeVisible(article.strategy)
    output.write(", confidence \(FixedDecimal.string(of: article.confidence))\n")
    for (name, value, source) in article.metadata.known {
      output.write("  \(name): ")
      output.writeQuoted(value)
      output.write(" (\(source.rawValue))\n")
    }
    for warning in article.warnings {
      output.write("  warning: ")
      output.writeVisible(warning)
      output.write("\n")
    }
  }

  /// The beginning of a text in one line.
  private func preview(of text: String) -> String {
    // Scalars are counted, since one character can be megabytes of combining marks.
    let start = text.unicodeScalars.prefix(Self.previewScalars)
    let line = String(start).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return start.endIndex == text.endIndex ? line : line + "…"
  }
}
