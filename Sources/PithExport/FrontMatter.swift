import PithModel

/// The YAML front matter of the Markdown form, and of the text form in the styles of other tools.
///
/// Every string is a double-quoted scalar, so that YAML cannot read a title as a number, a truth
/// value or a structure. Keys without a value are left out.
enum FrontMatter {
  /// A key's value.
  private enum Value {
    case string(String?)
    case list([String]?)
    case number(Int?)
  }

  static func write(_ article: Article, context: ExportContext, to output: inout [UInt8]) {
    let entries: [(key: String, value: Value)]
    switch context.headerStyle {
    case .pith: entries = pith(article, context)
    case .trafilatura: entries = trafilatura(article.metadata)
    case .obsidian: entries = obsidian(article.metadata, context)
    case .none: return
    }
    output.write("---\n")
    for (key, value) in entries {
      switch value {
      case .string(let text): writeScalar(key, text, to: &output)
      case .list(let texts): writeList(key, texts, to: &output)
      case .number(let number): writeNumber(key, number, to: &output)
      }
    }
    output.write("---\n")
  }

  // MARK: Styles

  private static func pith(
    _ article: Article, _ context: ExportContext
  ) -> [(key: String, value: Value)] {
    let metadata = article.metadata
    return [
      ("title", .string(metadata.title?.value)), ("authors", .list(metadata.authors?.value)),
      ("published", .string(metadata.published?.value)),
      ("date_text", .string(metadata.dateText?.value)),
      ("modified", .string(metadata.modified?.value)), ("source", .string(context.source)),
      ("url", .string(metadata.url?.value)), ("site", .string(metadata.site?.value)),
      ("language", .string(metadata.language?.value)),
      ("description", .string(metadata.description?.value)),
      ("tags", .list(metadata.tags?.value)), ("image", .string(metadata.image?.value)),
      ("license", .string(metadata.license?.value)), ("retrieved", .string(context.retrieved)),
      ("archive", .string(context.archive)), ("record_id", .string(context.recordID)),
      ("word_count", .number(context.showsWordCount ? article.wordCount : nil)),
    ]
  }

  private static func trafilatura(_ metadata: Metadata) -> [(key: String, value: Value)] {
    [
      ("title", .string(metadata.title?.value)),
      ("author", .string(metadata.authors?.value.joined(separator: "; "))),
      ("url", .string(metadata.url?.value)), ("hostname", .string(hostName(of: metadata))),
      ("description", .string(metadata.description?.value)),
      ("sitename", .string(metadata.site?.value)),
      ("date", .string(day(of: metadata.published?.value))),
      ("tags", .list(metadata.tags?.value)), ("license", .string(metadata.license?.value)),
      ("language", .string(metadata.language?.value)), ("image", .string(metadata.image?.value)),
    ]
  }

  private static func obsidian(
    _ metadata: Metadata, _ context: ExportContext
  ) -> [(key: String, value: Value)] {
    [
      ("title", .string(metadata.title?.value)),
      ("source", .string(metadata.url?.value ?? context.source)),
      ("author", .list(metadata.authors?.value.map(noteLink))),
      ("published", .string(day(of: metadata.published?.value))),
      ("created", .string(day(of: context.retrieved))),
      ("description", .string(metadata.description?.value)),
      ("tags", .list(metadata.tags?.value.map(obsidianTag))),
    ]
  }

  /// The day of an ISO 8601 date.
  private static func day(of date: String?) -> String? { date.map { String($0.prefix(10)) } }

  /// The host of the article's address, as it stands there.
  private static func hostName(of metadata: Metadata) -> String? {
    guard let url = metadata.url?.value, let slashes = url.firstRange(of: "://") else { return nil }
    return String(url[slashes.upperBound...].prefix { !"/?#:".contains($0) })
  }

  /// A link to the note about a person; brackets in a name would end it.
  private static func noteLink(_ name: String) -> String {
    "[[" + name.filter { !"[]|#^".contains($0) } + "]]"
  }

  /// A tag as Obsidian reads it, which knows none with spaces.
  private static func obsidianTag(_ tag: String) -> String {
    tag.split(whereSeparator: \.isWhitespace).joined(separator: "-")
  }

  // MARK: YAML

  private static func writeScalar(_ key: String, _ value: String?, to output: inout [UInt8]) {
    guard let value, !value.isEmpty else { return }
    output.write("\(key): ")
    output.writeQuoted(value)
    output.write("\n")
  }

  private static func writeNumber(_ key: String, _ value: Int?, to output: inout [UInt8]) {
    guard let value else { return }
    output.write("\(key): \(value)\n")
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
