import PithFetch

/// What holds for every sitemap, feed and list of addresses.
enum LinkPromises {
  private static let base = "https://www.example.com/maps/sitemap.xml?part=1"

  /// Reads a document, and its lines as addresses.
  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    guard let url = try? WebURL(base, relativeTo: nil) else {
      throw BrokenPromise("the document's own address is refused")
    }
    let document = LinkDocument(bytes, from: url)
    for found in document.pages + document.lists { try holdURL(found) }
    try require(
      Set(document.pages + document.lists).count == document.pages.count + document.lists.count,
      "an address comes twice")
    let text = String(decoding: bytes, as: UTF8.self)
    for line in text.split(separator: "\n").prefix(8) {
      if let found = try? WebURL(line, relativeTo: url) { try holdURL(found) }
    }
  }

  /// An address is ASCII that reads back as itself.
  private static func holdURL(_ url: WebURL) throws(BrokenPromise) {
    let text = url.description
    try require(
      text.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "an address is not ASCII: \(text)")
    guard let again = try? WebURL(text, relativeTo: nil) else {
      throw BrokenPromise("an address is refused when it is read back: \(text)")
    }
    try require(again == url, "\(text) reads back as \(again)")
    let name = ArticleName.path(for: url, ending: ".txt")
    try require(
      !name.isEmpty && !name.hasPrefix("/") && !name.split(separator: "/").contains(".."),
      "\(text) leads out of the folder of articles: \(name)")
  }
}
