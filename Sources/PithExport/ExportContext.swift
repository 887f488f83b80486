/// What an exporter knows about an article besides the article itself, and how it is to say it.
public struct ExportContext: Sendable, Hashable {
  /// The input's name: its path as the user gave it, its URL, or `-` for standard input; a
  /// number after `#` tells the pages of one file apart.
  public var source: String
  /// The line that separated the page from the one before it in the same file; nil when none did.
  public var separator: String?
  /// When the page was retrieved, in ISO 8601; nil when that is not known.
  public var retrieved: String?
  /// How the text and Markdown forms name what is known.
  public var headerStyle = HeaderStyle.pith
  /// Whether JSON Lines say where each value was read.
  public var showsProvenance = false
  /// Whether the header of the Markdown form tells how many words the article has.
  public var showsWordCount = true
  /// Where in an archive the page stands: `warc:FILE#OFFSET`; nil when it came from none.
  public var archive: String?
  /// The id of the page's record in the archive, such as `urn:uuid:…`.
  public var recordID: String?

  /// Creates a context.
  public init(
    source: String, separator: String? = nil, retrieved: String? = nil, archive: String? = nil,
    recordID: String? = nil
  ) {
    self.source = source
    self.separator = separator
    self.retrieved = retrieved
    self.archive = archive
    self.recordID = recordID
  }
}
