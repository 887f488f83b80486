import PithModel

/// Writes one JSON object and a line feed for each article.
enum JSONLinesExporter {
  static func write(_ article: Article, context: ExportContext, to output: inout [UInt8]) {
    var record = JSONObjectWriter(appendingTo: output.take())
    record.string("source", context.source)
    record.string("retrieved", context.retrieved)
    record.string("archive", context.archive)
    record.string("record_id", context.recordID)
    record.string("status", article.status.rawValue)
    if article.status.isJudged { record.string("kind", article.kind.rawValue) }
    writeMetadata(article.metadata, to: &record)
    writeText(of: article, to: &record)
    if article.status.isJudged { writeFigures(of: article, to: &record) }
    record.string("sha256", article.sha256)
    record.strings("warnings", article.warnings)
    output = record.finish()
    output.write("\n")
  }

  private static func writeMetadata(_ metadata: Metadata, to record: inout JSONObjectWriter) {
    record.string("title", metadata.title?.value)
    record.strings("authors", metadata.authors?.value)
    record.string("date", metadata.published?.value)
    record.string("modified", metadata.modified?.value)
    record.string("date_text", metadata.dateText?.value)
    record.string("site", metadata.site?.value)
    record.string("language", metadata.language?.value)
    record.string("description", metadata.description?.value)
    record.strings("tags", metadata.tags?.value)
    record.string("url", metadata.url?.value)
    record.string("image", metadata.image?.value)
    record.string("license", metadata.license?.value)
  }

  private static func writeText(of article: Article, to record: inout JSONObjectWriter) {
    guard article.blocks.contains(where: { !$0.text.isEmpty }) else { return }
    record.member("text") { output in
      output.write("\"")
      article.writeText(to: &output, lineFeed: "\\n") { text, output in output.writeEscaped(text) }
      output.write("\"")
    }
  }

  private static func writeFigures(of article: Article, to record: inout JSONObjectWriter) {
    record.number("word_count", article.wordCount)
    record.number("confidence", article.confidence)
    record.number("removed_ratio", article.removedRatio)
    record.string("strategy", article.strategy)
  }
}

extension PageStatus {
  /// Whether a page was read and judged, so that its figures mean something.
  var isJudged: Bool {
    switch self {
    case .ok, .empty, .blocked: true
    case .undecodable, .tooLarge, .timeout, .failed: false
    }
  }
}
