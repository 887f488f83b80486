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
    let place = TextTitle.find(in: cleaned)
    metadata.title = place.title.map {
      let witnesses = TextTitle.witnesses(of: $0, in: cleaned)
      return MetadataValue(
        TitleCleaner.clean(TextMarks.plain(cleaned.view.text($0)), witnesses: witnesses),
        from: .text)
    }
    metadata.site = TextSite.find(in: cleaned, title: metadata.title?.value)
      .map { MetadataValue($0, from: .text) }
    var lines = HeadlineLines(cleaned, language: metadata.language?.value, headline: place.headline)
    let retrieval = RetrievalTime(options.retrieved)
    readDates(of: &lines, retrieval: retrieval, into: &metadata)
    if metadata.published == nil {
      var date = TextDate(cleaned, place: place, language: metadata.language?.value).find()
      if let found = date, retrieval?.allows(found) == false { date = nil }
      metadata.published = date.map { MetadataValue($0.iso8601, from: .dateline) }
      if date != nil { metadata.dateText = nil }
    }
    metadata.authors =
      AuthorReader.visible(&lines)
      ?? TextAuthor(cleaned, headline: place.headline, language: metadata.language?.value)
      .find().map { MetadataValue($0, from: .byline) }
    return metadata
  }

  /// Takes the first date near the headline; a line that says "updated" gives way to another.
  private static func readDates(
    of lines: inout HeadlineLines, retrieval: RetrievalTime?, into metadata: inout Metadata
  ) {
    let dates = lines.dates()
    func believed(_ date: PageDate?) -> PageDate? {
      date.flatMap { retrieval?.allows($0) ?? true ? $0 : nil }
    }
    let modified = believed(dates.modified)
    let published = believed(dates.published) ?? modified
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
