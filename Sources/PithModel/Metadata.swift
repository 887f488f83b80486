/// What a page says about its article.
///
/// What is not known is nil, never guessed.
public struct Metadata: Sendable, Hashable {
  /// The headline, without the site's name.
  public var title: MetadataValue<String>?
  /// The names of the authors, in the page's order.
  public var authors: MetadataValue<[String]>?
  /// When the article was published: ISO 8601, `YYYY-MM-DD` or
  /// `YYYY-MM-DDThh:mm[:ss]` with the page's offset when it has one.
  public var published: MetadataValue<String>?
  /// When the article was last changed, in the form of ``published``.
  public var modified: MetadataValue<String>?
  /// A date as the page prints it, when it lacks a year and so names no day.
  public var dateText: MetadataValue<String>?
  /// The name of the site or publication.
  public var site: MetadataValue<String>?
  /// The language as a BCP 47 tag, such as `en` or `pt-BR`.
  public var language: MetadataValue<String>?
  /// The page's own summary.
  public var description: MetadataValue<String>?
  /// Keywords and tags, in the page's order.
  public var tags: MetadataValue<[String]>?
  /// The canonical URL.
  public var url: MetadataValue<String>?
  /// The URL of the lead image.
  public var image: MetadataValue<String>?
  /// The licence's URL or name.
  public var license: MetadataValue<String>?

  /// Creates metadata in which nothing is known.
  public init() {}
}
