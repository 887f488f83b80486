/// What an exporter knows about an article besides the article itself.
public struct ExportContext: Sendable, Hashable {
  /// The input's name: its path as the user gave it, its URL, or `-` for standard input.
  public var source: String
  /// When the page was retrieved, in ISO 8601; nil when that is not known.
  public var retrieved: String?
  /// Where in an archive the page stands: `warc:FILE#OFFSET`; nil when it came from none.
  public var archive: String?
  /// The id of the page's record in the archive, such as `urn:uuid:…`.
  public var recordID: String?

  /// Creates a context.
  public init(
    source: String, retrieved: String? = nil, archive: String? = nil, recordID: String? = nil
  ) {
    self.source = source
    self.retrieved = retrieved
    self.archive = archive
    self.recordID = recordID
  }
}
