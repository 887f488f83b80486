import FoundationEssentials

/// What Pith reads of a JSON feed (version 1 and 1.1).
struct JSONFeed: Decodable {
  /// An entry of the feed.
  struct Item: Decodable {
    /// The entry's own page.
    var url: String?
    /// The page elsewhere that the entry is about.
    var external_url: String?
  }

  /// Which version of the format it is; a URL of its specification.
  var version: String
  /// The entries.
  var items: [Item]?
  /// Where older entries are.
  var next_url: String?

  /// Reads a feed; nil when the bytes are none.
  init?(_ bytes: [UInt8]) {
    guard let feed = try? JSONDecoder().decode(JSONFeed.self, from: Data(bytes)),
      feed.version.contains("jsonfeed.org")
    else { return nil }
    self = feed
  }
}
