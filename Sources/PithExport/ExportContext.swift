/// What an exporter knows about an article besides the article itself.
public struct ExportContext: Sendable, Hashable {
  /// The input's name: its path as the user gave it, its URL, or `-` for standard input.
  public var source: String
  /// When the page was retrieved, in ISO 8601; nil when that is not known.
  public var retrieved: String?

  /// Creates a context.
  public init(source: String, retrieved: String? = nil) {
    self.source = source
    self.retrieved = retrieved
  }
}
