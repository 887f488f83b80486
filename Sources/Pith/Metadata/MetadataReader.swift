package import PithModel
import PithPage
import PithRules

/// Reads what a page says about its article, from its data, its head and its visible lines.
package enum MetadataReader {
  private static let maxTitleBytes = 1_000
  private static let maxDescriptionBytes = 5_000
  private static let maxNameBytes = 200
  private static let maxTags = 100
  private static let maxTagBytes = 200

  /// Reads all that is known; what is not stays nil.
  package static func read(_ cleaned: CleanedPage, options: Cleaner.Options) -> Metadata {
    let metadata =
      cleaned.view.page.input == .text
      ? TextMetadata.read(cleaned, options: options) : readHTML(cleaned, options)
    return capped(metadata)
  }

  private static func readHTML(_ cleaned: CleanedPage, _ options: Cleaner.Options) -> Metadata {
    var context = PageContext(cleaned, options: options)
    var metadata = Metadata()
    metadata.language = context.language
    metadata.site = SiteReader.site(of: context)
    metadata.url = SiteReader.url(of: context)
    metadata.image = SiteReader.image(of: context)
    metadata.license = SiteReader.license(of: context)
    metadata.description = SiteReader.description(of: context)
    metadata.tags = SiteReader.tags(of: context)
    let found = TitleReader.title(of: context, site: metadata.site?.value)
    metadata.title = found?.title
    if let headline = found?.headline { context.setHeadline(headline) }
    var lines = HeadlineLines(
      cleaned, language: context.dateLanguage, headline: context.headline)
    let dates = DateFinder.dates(of: context, lines: &lines)
    metadata.published = dates.published
    metadata.modified = dates.modified
    metadata.dateText = dates.text
    metadata.authors = AuthorReader.authors(
      of: context, site: metadata.site?.value, title: metadata.title?.value, lines: &lines)
    return metadata
  }

  /// The metadata with values of sane size; what a page says must not swell its output.
  private static func capped(_ metadata: Metadata) -> Metadata {
    var metadata = metadata
    metadata.title = metadata.title?.capped(maxTitleBytes)
    metadata.description = metadata.description?.capped(maxDescriptionBytes)
    metadata.site = metadata.site?.capped(maxNameBytes)
    metadata.license = metadata.license?.capped(maxDescriptionBytes)
    metadata.authors = metadata.authors?.capped(maxTags, maxBytes: maxNameBytes)
    metadata.tags = metadata.tags?.capped(maxTags, maxBytes: maxTagBytes)
    return metadata
  }
}

extension MetadataValue<String> {
  /// The value on one line and cut to size at a character; nil when nothing is left.
  fileprivate func capped(_ maxBytes: Int) -> Self? {
    let line = value.singleLine().cut(maxBytes)
    return line.isEmpty ? nil : MetadataValue(line, from: source)
  }
}

extension MetadataValue<[String]> {
  /// The values on one line each, none twice, those that are too long left out.
  fileprivate func capped(_ maxCount: Int, maxBytes: Int) -> Self? {
    var lines: [String] = []
    var seen: Set<String> = []
    for text in value where lines.count < maxCount {
      let line = text.singleLine()
      if !line.isEmpty, line.utf8.count <= maxBytes, seen.insert(line).inserted {
        lines.append(line)
      }
    }
    return lines.isEmpty ? nil : MetadataValue(lines, from: source)
  }
}

extension String {
  /// The text up to so many bytes, no character broken.
  fileprivate func cut(_ maxBytes: Int) -> String {
    guard utf8.count > maxBytes else { return self }
    var end = utf8.index(startIndex, offsetBy: maxBytes)
    while end > startIndex, String.UnicodeScalarView.Index(end, within: unicodeScalars) == nil {
      end = utf8.index(before: end)
    }
    return String(self[..<end]).singleLine()
  }
}
