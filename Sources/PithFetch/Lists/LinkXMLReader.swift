/// Picks the addresses out of sitemaps, RSS and Atom while they are read.
final class LinkXMLReader: XMLVisitor {
  /// The addresses of pages, as written.
  private(set) var pages: [String] = []
  /// The addresses of further sitemaps and feeds, as written.
  private(set) var lists: [String] = []
  /// What the document is; nil until its first element says so.
  private(set) var kind: LinkDocument.Kind?

  /// How many entries of each are read from one document.
  private static let maximumEntries = 1_000_000
  /// The most bytes of an address.
  private static let maximumTextBytes = 4 * WebURL.maximumBytes

  private var path: [String] = []
  private var collected = ""
  private var link: String?
  private var permanentID: String?
  private var isPermanentID = false

  func begin(_ name: String, attributes: [String: String]) {
    let name = name.lowercased()
    path.append(name)
    if path.count == 1 { kind = Self.kinds[name] }
    collected = ""
    switch (kind, name) {
    case (.rss, "item"):
      (link, permanentID) = (attributes["about"], nil)
    case (.atom, "entry"): link = nil
    case (.rss, "guid"): isPermanentID = attributes["isPermaLink"]?.lowercased() != "false"
    case (_, "link"): beginLink(attributes)
    default: break
    }
  }

  func text(_ text: String) {
    if collected.utf8.count < Self.maximumTextBytes { collected += text }
  }

  func end(_ name: String) {
    defer {
      _ = path.popLast()
      collected = ""
    }
    let parent = path.dropLast().last
    switch (kind, path.last, parent) {
    case (.sitemap, "loc", "url"): add(collected, to: &pages)
    case (.sitemapIndex, "loc", "sitemap"): add(collected, to: &lists)
    case (.rss, "link", "item"):
      if collected.contains(where: { !$0.isWhitespace }) { link = collected }
    case (.rss, "guid", "item"):
      if isPermanentID { permanentID = collected }
    case (.rss, "item", _):
      if let page = link ?? permanentID { add(page, to: &pages) }
    case (.atom, "entry", _):
      if let link { add(link, to: &pages) }
    default: break
    }
  }

  private static let kinds: [String: LinkDocument.Kind] = [
    "urlset": .sitemap, "sitemapindex": .sitemapIndex, "rss": .rss, "rdf": .rss, "feed": .atom,
  ]

  private func beginLink(_ attributes: [String: String]) {
    guard let address = attributes["href"] else { return }
    let relation = attributes["rel"] ?? "alternate"
    if relation == "next" && path.count <= 3 && path.last(where: { $0 == "entry" }) == nil {
      add(address, to: &lists)
    } else if kind == .atom && relation == "alternate" && path.dropLast().last == "entry"
      && link == nil
    {
      link = address
    }
  }

  private func add(_ address: String, to list: inout [String]) {
    if list.count < Self.maximumEntries { list.append(address) }
  }
}
