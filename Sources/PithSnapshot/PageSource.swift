package import FoundationEssentials

/// Where a page of a snapshot folder would stand on the web: its `source.json`.
package struct PageSource: Codable, Sendable, Hashable {
  /// The page's URL.
  package var url: String?
  /// The charset that the server would have sent along.
  package var charset: String?
  /// What kind of page it models, for people.
  package var models: String?

  /// Reads a `source.json`.
  package init(json: Data, path: String) throws(SnapshotError) {
    do {
      self = try JSONDecoder().decode(PageSource.self, from: json)
    } catch {
      throw SnapshotError(.badSource, path: path)
    }
  }
}
