import PithModel

/// Writes one JSON object and a line feed for each article.
enum JSONLinesExporter {
  static func write(_ article: Article, context: ExportContext, to output: inout [UInt8]) {
    var record = JSONObjectWriter(appendingTo: output.take())
    writeMembers(of: article, context: context, withText: true, to: &record)
    output = record.finish()
    output.write("\n")
  }

  /// Writes all members of an article's record, if wanted without its text.
  static func writeMembers(
    of article: Article, context: ExportContext, withText: Bool, to record: inout JSONObjectWriter
  ) {
    record.string("source", context.source)
    record.string("separator", context.separator)
    record.string("retrieved", context.retrieved)
    record.string("archive", context.archive)
    record.string("record_id", context.recordID)
    record.string("status", article.status.rawValue)
    if article.status.isJudged { record.string("kind", article.kind.rawValue) }
    writeMetadata(article.metadata, to: &record)
    if context.showsProvenance { writeProvenance(of: article.metadata, to: &record) }
    if withText { writeText(of: article, to: &record) }
    article.writeReferences(to: &record)
    if article.status.isJudged { writeFigures(of: article, to: &record) }
    record.string("sha256", article.sha256)
    record.strings("warnings", article.warnings)
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

  /// Writes an object with the source of each known value, under the names of the values.
  private static func writeProvenance(of metadata: Metadata, to record: inout JSONObjectWriter) {
    let sources = metadata.sources
    guard !sources.isEmpty else { return }
    record.member("provenance") { output in
      var object = JSONObjectWriter(appendingTo: output.take())
      for (name, source) in sources { object.string(name, source.rawValue) }
      output = object.finish()
    }
  }

  private static func writeText(of article: Article, to record: inout JSONObjectWriter) {
    guard article.blocks.contains(where: { !$0.text.isEmpty }) else { return }
    record.member("text") { output in RecordResult.writeText(of: article, to: &output) }
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
  package var isJudged: Bool {
    switch self {
    case .ok, .empty, .blocked: true
    case .undecodable, .tooLarge, .timeout, .failed: false
    }
  }
}

extension Metadata {
  /// Where each known value was read, under its name in JSON.
  var sources: [(name: String, source: MetadataSource)] {
    let all: [(String, MetadataSource?)] = [
      ("title", title?.source), ("authors", authors?.source), ("date", published?.source),
      ("modified", modified?.source), ("date_text", dateText?.source), ("site", site?.source),
      ("language", language?.source), ("description", description?.source),
      ("tags", tags?.source), ("url", url?.source), ("image", image?.source),
      ("license", license?.source),
    ]
    return all.compactMap { name, source in source.map { (name, $0) } }
  }
}
