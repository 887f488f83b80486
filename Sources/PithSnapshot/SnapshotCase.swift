import FoundationEssentials

/// One page and the files that say what it should become.
package struct SnapshotCase: Sendable, Hashable {
  /// The page's path below the snapshot folder.
  package let name: String
  /// The path of the page.
  package let pagePath: String
  /// The path of the expected article.
  package let expectedPath: String
  /// The path of the expected list of removals; nil when the page has none.
  package let removalsPath: String?
  /// The path of the page's `source.json`, when it has one.
  package let sourcePath: String?

  /// Creates a case.
  package init(
    name: String, pagePath: String, expectedPath: String, removalsPath: String? = nil,
    sourcePath: String? = nil
  ) {
    self.name = name
    self.pagePath = pagePath
    self.expectedPath = expectedPath
    self.removalsPath = removalsPath
    self.sourcePath = sourcePath
  }

  /// Reads the page's `source.json`; nil when it has none.
  package func source() throws(SnapshotError) -> PageSource? {
    guard let sourcePath else { return nil }
    guard let data = FileManager.default.contents(atPath: sourcePath) else {
      throw SnapshotError(.unreadable, path: sourcePath)
    }
    return try PageSource(json: data, path: sourcePath)
  }

  /// The name without what all pages have in common: its ending, or `/page` with the ending.
  package var shortName: String {
    guard let stem = SnapshotFolder.pageStem(name) else { return name }
    return stem.hasSuffix("/page") ? String(stem.dropLast("/page".count)) : stem
  }
}

/// What cleaning a case's page gave, in the form of its expectations.
package struct SnapshotOutput: Sendable, Hashable {
  /// The article as Markdown with its front matter.
  package var article: String
  /// One line for each removed block: the rule's id, a tabulator, the beginning of its text; nil
  /// when nobody has to know.
  package var removals: String?

  /// Creates an output.
  package init(article: String, removals: String?) {
    self.article = article
    self.removals = removals
  }
}
