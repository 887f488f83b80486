import PithModel
import PithPage
import PithRules

/// Tells which site a page is of: its host, without `www.`.
package enum PageSite {
  /// The site of pages whose host nobody knows.
  package static let unknown = "-"
  /// A longer name is no host's.
  private static let maxHostBytes = 253

  /// The site of a page.
  ///
  /// It is the one that the options name, the host of the page's URL as the options know it, or that
  /// of the address that the page gives itself.
  static func site(of page: Page, _ options: Cleaner.Options) -> String {
    if let site = options.site { return site }
    return address(of: page, url: options.url).flatMap { site(ofURL: $0) } ?? unknown
  }

  /// The host of a URL, in lower case and without `www.`; nil when it has none that can be one.
  package static func site(ofURL url: String?) -> String? {
    guard let address = PageURL(bases: [url]).resolve("#") else { return nil }
    return name(ofHost: PageURL.host(address))
  }

  /// A host's name as sections of rules have it; nil when it is none.
  package static func name(ofHost host: String) -> String? {
    var name = host.lowercased()
    if name.hasPrefix("www.") { name.removeFirst(4) }
    if name == unknown { return name }
    let isHost = name.unicodeScalars.allSatisfy {
      $0 == "." || $0 == "-" || $0 == "_" || $0.properties.isAlphabetic
        || $0.properties.numericType != nil
    }
    return isHost && !name.isEmpty && name.utf8.count <= maxHostBytes ? name : nil
  }

  /// The page's own address: the one known beside it, or the one that it names first of its canonical
  /// link, Open Graph and, in Pith's own text, the header.
  static func address(of page: Page, url: String?) -> String? {
    if let known = PageURL(bases: [url]).resolve("#") { return known }
    return page.input == .text ? addressOfHeader(page) : addressOfHead(page)
  }

  private static func addressOfHeader(_ page: Page) -> String? {
    let header = page.blocks.prefix { $0.flags.contains(.head) }
    guard !header.isEmpty else { return nil }
    let metadata = TextHeaderReader.metadata(header.map { page.text(of: $0) })
    return PageURL(bases: [metadata.url?.value]).resolve("#")
  }

  private static func addressOfHead(_ page: Page) -> String? {
    var openGraph: String?
    for (index, node) in page.tree.nodes.enumerated() where !node.isText {
      if node.tag == .link, isCanonical(index, page),
        let found = PageURL(bases: [page.attribute(.href, of: index)]).resolve("#")
      {
        return found
      }
      if node.tag == .meta, openGraph == nil, isOpenGraphURL(index, page) {
        openGraph = page.attribute(.content, of: index)
      }
    }
    return PageURL(bases: [openGraph]).resolve("#")
  }

  private static func isCanonical(_ node: Int, _ page: Page) -> Bool {
    page.attribute(.rel, of: node)?.lowercased().split(separator: " ").contains("canonical") == true
  }

  private static func isOpenGraphURL(_ node: Int, _ page: Page) -> Bool {
    let name = page.attribute(.property, of: node) ?? page.attribute(.name, of: node)
    return name?.lowercased() == "og:url"
  }
}
