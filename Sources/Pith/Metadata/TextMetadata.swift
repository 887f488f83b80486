import PithModel
import PithPage
import PithRules

/// Reads the metadata of plain text: from a header that Pith wrote, or from the lines themselves.
enum TextMetadata {
  static func read(_ cleaned: CleanedPage, options: Cleaner.Options) -> Metadata {
    let page = cleaned.view.page
    let header = page.blocks.prefix { $0.flags.contains(.head) }
    if !header.isEmpty { return TextHeaderReader.metadata(header.map { page.text(of: $0) }) }
    var metadata = Metadata()
    metadata.language = LanguageReader.detected(cleaned)
    metadata.url = PageURL(bases: [options.url]).resolve("#")
      .map { MetadataValue($0, from: .url) }
    let title = TextTitle.find(in: cleaned)
    metadata.title = title.map {
      let witnesses = TextTitle.witnesses(of: $0, in: cleaned)
      return MetadataValue(
        TitleCleaner.clean(cleaned.view.text($0), witnesses: witnesses), from: .text)
    }
    var lines = HeadlineLines(cleaned, language: metadata.language?.value, headline: title)
    readDates(of: &lines, into: &metadata)
    metadata.authors = AuthorReader.visible(&lines)
    return metadata
  }

  /// Takes the first date near the headline; a line that says "updated" gives way to another.
  private static func readDates(of lines: inout HeadlineLines, into metadata: inout Metadata) {
    let dates = lines.dates()
    let modified = dates.modified
    let published = dates.published ?? modified
    metadata.published = published.map { MetadataValue($0.iso8601, from: .dateline) }
    metadata.modified = modified.map { MetadataValue($0.iso8601, from: .dateline) }
    guard published == nil, let text = dates.text else { return }
    metadata.dateText = MetadataValue(text, from: .dateline)
  }
}

/// Reads the header of Pith's own text form back.
enum TextHeaderReader {
  /// The metadata that header lines hold.
  static func metadata(_ lines: [String]) -> Metadata {
    var metadata = Metadata()
    for line in lines {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let values = values(of: line[line.utf8.index(after: colon)...])
      guard let first = values.first.map({ MetadataValue($0, from: .text) }) else { continue }
      switch line[..<colon] {
      case "Title": metadata.title = first
      case "Author": metadata.authors = MetadataValue(values, from: .text)
      case "Date": metadata.published = first
      case "Date-Text": metadata.dateText = first
      case "Modified": metadata.modified = first
      case "Site": metadata.site = first
      case "Language": metadata.language = first
      case "Description": metadata.description = first
      case "Tags": metadata.tags = MetadataValue(values, from: .text)
      case "URL": metadata.url = first
      case "License": metadata.license = first
      default: break
      }
    }
    return metadata
  }

  /// The quoted values of a line.
  private static func values(of text: Substring) -> [String] {
    let bytes = Array(text.utf8)
    var values: [String] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
        end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      values.append(JSONText.decode(bytes[(index + 1)..<min(end, bytes.count)]))
      index = end + 1
    }
    return values
  }
}
