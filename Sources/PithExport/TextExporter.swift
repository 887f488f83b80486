import PithModel

/// Writes the text form: metadata headers, a blank line, the text.
///
/// A header is `Key: "value"`; several values stand in one line, separated by a comma and a space.
/// Values are always quoted and escaped as in JSON, so that no page can forge a header. The source
/// is always known; the header is therefore never empty, and its end is the first blank line. In the
/// styles of other tools the header is their YAML front matter.
enum TextExporter {
  static func write(_ article: Article, context: ExportContext, to output: inout [UInt8]) {
    guard context.headerStyle == .pith else {
      FrontMatter.write(article, context: context, to: &output)
      if context.headerStyle != .none, !article.blocks.isEmpty { output.write("\n") }
      writeText(of: article, to: &output)
      return
    }
    for (key, values) in headers(of: article.metadata, context: context) where !values.isEmpty {
      output.write(key)
      output.write(": ")
      for (index, value) in values.enumerated() {
        if index > 0 { output.write(", ") }
        output.writeQuoted(value)
      }
      output.write("\n")
    }
    guard !article.blocks.isEmpty else { return }
    output.write("\n")
    writeText(of: article, to: &output)
  }

  private static func writeText(of article: Article, to output: inout [UInt8]) {
    guard !article.blocks.isEmpty else { return }
    article.writeText(to: &output, lineFeed: "\n") { text, output in output.writePlain(text) }
    output.write("\n")
  }

  /// All headers in their order, those without a value included.
  private static func headers(
    of metadata: Metadata, context: ExportContext
  ) -> [(key: String, values: [String])] {
    [
      ("Title", metadata.title.list),
      ("Author", metadata.authors?.value ?? []),
      ("Date", metadata.published.list),
      ("Date-Text", metadata.dateText.list),
      ("Modified", metadata.modified.list),
      ("Site", metadata.site.list),
      ("Language", metadata.language.list),
      ("Description", metadata.description.list),
      ("Tags", metadata.tags?.value ?? []),
      ("URL", metadata.url.list),
      ("License", metadata.license.list),
      ("Source", [context.source]),
      ("Retrieved", context.retrieved.map { [$0] } ?? []),
      ("Archive", context.archive.map { [$0] } ?? []),
      ("Record-ID", context.recordID.map { [$0] } ?? []),
    ]
  }
}

extension MetadataValue<String>? {
  /// The value as a list of one, or an empty list when it is unknown or empty.
  var list: [String] {
    guard let self, !self.value.isEmpty else { return [] }
    return [self.value]
  }
}
