/// A document whose content is the addresses of others: a sitemap, a feed or a robots.txt.
package struct LinkDocument: Sendable, Hashable {
  /// What kind of document it was read as.
  package enum Kind: String, Sendable, Hashable {
    case sitemap
    case sitemapIndex = "sitemap-index"
    case rss, atom
    case jsonFeed = "json-feed"
    case text
    case robots
  }

  /// What it was read as; nil when it is none of the kinds.
  package internal(set) var kind: Kind?
  /// The pages that it names, in its order, each once.
  package internal(set) var pages: [WebURL] = []
  /// The documents of this sort that it names: the sitemaps of an index or a robots.txt, and the
  /// next part of a feed.
  package internal(set) var lists: [WebURL] = []
  /// How many of its entries name nothing that can be fetched.
  package internal(set) var badEntryCount = 0
  /// Whether it was read to its end without an error.
  package internal(set) var isWellFormed = true

  private var seen: Set<WebURL> = []

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The document, decoded of all transport and content codings.
  ///   - url: Where it came from; what it names may be relative to that.
  package init(_ bytes: [UInt8], from url: WebURL) {
    if url.path == RobotsPath.ofFile {
      kind = .robots
      for sitemap in RobotsFile(bytes).sitemaps { addList(sitemap, from: url) }
      return
    }
    switch bytes.first(where: { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }) {
    case UInt8(ascii: "<"), 0xFE, 0xFF, 0: readXML(bytes, from: url)
    case UInt8(ascii: "{"): readJSON(bytes, from: url)
    default: readText(bytes)
    }
  }

  private mutating func readXML(_ bytes: [UInt8], from url: WebURL) {
    let reader = LinkXMLReader()
    let sound = XMLTagLength.soundPrefix(of: bytes)
    let text = sound < bytes.count ? Array(bytes[..<sound]) : bytes
    isWellFormed = XMLScanner.scan(text, visitor: reader)
    kind = reader.kind
    for page in reader.pages { addPage(page, from: url) }
    for list in reader.lists { addList(list, from: url) }
  }

  private mutating func readJSON(_ bytes: [UInt8], from url: WebURL) {
    guard let feed = JSONFeed(bytes) else {
      isWellFormed = false
      return
    }
    kind = .jsonFeed
    for item in feed.items ?? [] {
      if let page = item.url ?? item.external_url { addPage(page, from: url) }
    }
    if let next = feed.next_url { addList(next, from: url) }
  }

  /// A sitemap of plain text: one absolute URL a line.
  private mutating func readText(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
      addPage(line.drop { $0 == "\u{FEFF}" }, from: nil)
    }
    if pages.isEmpty { isWellFormed = false } else { kind = .text }
  }

  private mutating func addPage(_ text: some StringProtocol, from base: WebURL?) {
    if let page = url(text, from: base), seen.insert(page).inserted { pages.append(page) }
  }

  private mutating func addList(_ text: some StringProtocol, from base: WebURL) {
    if let list = url(text, from: base), seen.insert(list).inserted { lists.append(list) }
  }

  private mutating func url(_ text: some StringProtocol, from base: WebURL?) -> WebURL? {
    do throws(URLProblem) {
      return try WebURL(text, relativeTo: base)
    } catch {
      badEntryCount += 1
      return nil
    }
  }
}
