import PithModel

/// The YAML front matter of the Markdown form.
///
/// Every string is a double-quoted scalar, so that YAML cannot read a title as a number, a truth
/// value or a structure. Keys without a value are left out.
enum FrontMatter {
  static func write(_ article: Article, context: ExportContext, to output: inout [UInt8]) {
    let metadata = article.metadata
    output.write("---\n")
    writeScalar("title", metadata.title?.value, to: &output)
    writeList("authors", metadata.authors?.value, to: &output)
    writeScalar("published", metadata.published?.value, to: &output)
    writeScalar("date_text", metadata.dateText?.value, to: &output)
    writeScalar("modified", metadata.modified?.value, to: &output)
    writeScalar("source", context.source, to: &output)
    writeScalar("url", metadata.url?.value, to: &output)
    writeScalar("site", metadata.site?.value, to: &output)
    writeScalar("language", metadata.language?.value, to: &output)
    writeScalar("description", metadata.description?.value, to: &output)
    writeList("tags", metadata.tags?.value, to: &output)
    writeScalar("image", metadata.image?.value, to: &output)
    writeScalar("license", metadata.license?.value, to: &output)
    writeScalar("retrieved", context.retrieved, to: &output)
    writeScalar("archive", context.archive, to: &output)
    writeScalar("record_id", context.recordID, to: &output)
    output.write("word_count: \(article.wordCount)\n---\n")
  }

  private static func writeScalar(_ key: String, _ value: String?, to output: inout [UInt8]) {
    guard let value, !value.isEmpty else { return }
    output.write("\(key): ")
    output.writeQuoted(value)
    output.write("\n")
  }

  private static func writeList(_ key: String, _ values: [String]?, to output: inout [UInt8]) {
    guard let values, !values.isEmpty else { return }
    output.write("\(key):\n")
    for value in values {
      output.write("  - ")
      output.writeQuoted(value)
      output.write("\n")
    }
  }
}
