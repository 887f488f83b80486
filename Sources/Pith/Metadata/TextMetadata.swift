import PithModel
import PithPage
import PithRules

/// Reads the metadata of plain text from its lines.
enum TextMetadata {
  static func read(_ cleaned: CleanedPage, options: Cleaner.Options) -> Metadata {
    var metadata = Metadata()
    metadata.language = LanguageReader.detected(cleaned)
    return metadata
  }
}
