import PithModel
import PithPage
import PithRules

enum MetadataReader {
  static func read(_ cleaned: CleanedPage, options: Cleaner.Options) -> Metadata { Metadata() }
}
