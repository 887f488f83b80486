package import PithPage

/// Where a block stands in the pages of a site: the names of its element and the two around it.
///
/// A place such as `footer.site > div.legal > p` is the same on all pages that a template was made
/// into, unlike an index or an id with a number. Of classes only the first counts, since the others
/// often tell of the page's own section or state; of an element without a class, the id.
package enum ElementPlace {
  /// The elements that make up a place.
  private static let depth = 3
  /// A longer class or id is cut.
  private static let maxNameBytes = 40

  /// The place of an element.
  package static func path(of node: Int32, in page: Page) -> String {
    var parts: [String] = []
    var current = node
    while current > 0, parts.count < depth {
      let element = page.tree.nodes[Int(current)]
      if element.tag == .html || (element.tag == .body && !parts.isEmpty) { break }
      parts.append(page.name(of: element) + mark(of: Int(current), in: page))
      current = element.parent
    }
    return parts.reversed().joined(separator: " > ")
  }

  /// The first class or the id of an element, its numbers made 0.
  private static func mark(of node: Int, in page: Page) -> String {
    guard page.tree.nodes[node].flags.contains(.named) else { return "" }
    for (name, sign) in [(AttributeName.class, "."), (.id, "#")] {
      guard let attribute = page.rawAttribute(name, of: node) else { continue }
      let value = page.source[attribute.range]
      let first = value.drop { $0.isHTMLSpace }.prefix { !$0.isHTMLSpace }
      if !first.isEmpty { return sign + general(first) }
    }
    return ""
  }

  /// A name with each run of digits as one 0.
  private static func general(_ name: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    for byte in name {
      let isDigit = byte &- 0x30 < 10
      if isDigit, out.last == UInt8(ascii: "0") { continue }
      out.append(isDigit ? UInt8(ascii: "0") : byte)
      if out.count == maxNameBytes { break }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
