import PithPage
import PithRules

/// What the elements of a page say of it, gathered in one pass over the nodes.
///
/// The pass copies text only of `meta` and `link` tags; of the elements whose names or attributes
/// promise an author or a date it notes the position, for the readers that come to need them.
struct PageFacts {
  /// Values of `meta` tags in page order; properties and names of other elements are not here.
  private(set) var meta: [MetaName: [String]] = [:]
  /// What `twitter:label` and `twitter:data` pairs say, such as "Written by" and a name.
  private(set) var labelledValues: [String: String] = [:]
  private(set) var documentTitle: String?
  private(set) var htmlLanguage: String?
  private(set) var canonicalLink: String?
  private(set) var licenseLink: String?
  private(set) var baseLink: String?
  /// Elements with `itemprop`, with the value of the attribute.
  private(set) var properties: [(name: String, node: Int)] = []
  private(set) var times: [Int] = []
  private(set) var authorLinks: [Int] = []
  /// Elements whose class or id names a byline or an author.
  private(set) var authorElements: [Int] = []
  /// Elements whose class or id names a date.
  private(set) var dateElements: [Int] = []

  /// A page that repeats a tag more often says nothing new.
  private static let maxValues = 100
  private static let maxElements = 64
  /// A longer `meta` value is data of another kind.
  private static let maxValueBytes = 20_000
  /// A longer name of a `meta` tag or `rel` of a link is none that is read.
  private static let maxNameBytes: Int32 = 60
  /// The attributes that name what a `meta` tag holds, the first one that is there before the others.
  private static let nameAttributes = [AttributeName.property, .name, .itemprop, .httpEquiv]
  /// The lengths of a `rel` that can hold "author" or "license".
  private static let anchorRelBytes = 6...maxNameBytes

  init(_ view: PageView) {
    let page = view.page
    let names = view.names.own
    for (index, node) in page.tree.nodes.enumerated() where !node.isText {
      switch node.tag {
      case .meta: readMeta(index, page)
      case .link: readLink(index, page)
      case .base: baseLink = baseLink ?? page.attribute(.href, of: index)
      case .html: htmlLanguage = htmlLanguage ?? page.attribute(.lang, of: index)
      case .title where documentTitle == nil && node.flags.isDisjoint(with: .svg):
        documentTitle = page.text(below: index)
      case .time: Self.note(index, in: &times)
      case .a: readAnchor(index, page)
      default: break
      }
      if node.flags.contains(.itemprop), properties.count < Self.maxValues,
        let name = page.attribute(.itemprop, of: index)
      {
        properties.append((name.lowercased(), index))
      }
      let own = names[index]
      if own.contains(.author) || own.contains(.byline) { Self.note(index, in: &authorElements) }
      if own.contains(.date) { Self.note(index, in: &dateElements) }
    }
  }

  /// The first value of a kind of `meta` tag.
  func first(_ name: MetaName) -> String? { meta[name]?.first }

  /// The elements with an `itemprop` of that name, in reading order.
  func nodes(withProperty name: String) -> [Int] {
    properties.filter { $0.name == name }.map(\.node)
  }

  private static func note(_ node: Int, in list: inout [Int]) {
    if list.count < maxElements { list.append(node) }
  }

  private mutating func readMeta(_ node: Int, _ page: Page) {
    guard let content = page.rawAttribute(.content, of: node),
      Int(content.end - content.start) <= Self.maxValueBytes
    else { return }
    var value: String?
    var isRead = false
    for attribute in Self.nameAttributes where !isRead {
      guard let raw = page.rawAttribute(attribute, of: node),
        raw.end - raw.start <= Self.maxNameBytes
      else {
        continue
      }
      for word in Self.names(raw, page).split(whereSeparator: \.isHTMLSpace) {
        guard let name = MetaName.named(word) else { continue }
        let text = value ?? page.string(of: content).singleLine()
        value = text
        isRead = true
        add(text, name, of: word)
      }
    }
  }

  /// The names of a `meta` tag in lower case, white space between them.
  private static func names(_ attribute: Attribute, _ page: Page) -> [UInt8] {
    attribute.hasReference
      ? page.string(of: attribute).utf8.map(\.asciiLowercased)
      : page.source[attribute.range].map(\.asciiLowercased)
  }

  private mutating func add(_ text: String, _ name: MetaName, of tag: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    if name == .labelledValue {
      labelledValues[String(decoding: tag, as: UTF8.self)] = text
    } else if meta[name, default: []].count < Self.maxValues {
      meta[name, default: []].append(text)
    }
  }

  private mutating func readLink(_ node: Int, _ page: Page) {
    guard let rel = page.rawAttribute(.rel, of: node), rel.end - rel.start <= Self.maxNameBytes,
      canonicalLink == nil || licenseLink == nil, Self.mayBeRead(rel, page)
    else { return }
    let words = page.string(of: rel).lowercased().split(separator: " ")
    if canonicalLink == nil, words.contains("canonical") {
      canonicalLink = page.attribute(.href, of: node)
    } else if licenseLink == nil, words.contains("license") {
      licenseLink = page.attribute(.href, of: node)
    }
  }

  /// Whether a `rel` may hold "canonical" or "license"; most say "preload" or "stylesheet".
  private static func mayBeRead(_ rel: Attribute, _ page: Page) -> Bool {
    rel.hasReference
      || page.source[Int(rel.start)..<Int(rel.end)].contains { $0 | 0x20 == UInt8(ascii: "c") }
  }

  private mutating func readAnchor(_ node: Int, _ page: Page) {
    guard let rel = page.rawAttribute(.rel, of: node),
      Self.anchorRelBytes.contains(rel.end - rel.start)
    else {
      return
    }
    // Most anchors with `rel` say "nofollow noopener", which begins otherwise.
    let words = page.string(of: rel).split(separator: " ")
    if words.contains("author") { Self.note(node, in: &authorLinks) }
    if licenseLink == nil, words.contains("license") {
      licenseLink = page.attribute(.href, of: node)
    }
  }
}

extension Page {
  /// Elements visited to learn the text of one.
  private static let maxVisitedNodes = 60

  /// The text below an element when it is short, else nil; images speak by their `alt` text only
  /// to readers who do not see them, and are passed over.
  func shortText(below node: Int, maxBytes: Int = 300) -> String? {
    var bytes: [UInt8] = []
    var visited = 0
    var current = tree.nodes[node].firstChild
    while current >= 0 {
      let element = tree.nodes[Int(current)]
      visited += 1
      guard visited <= Self.maxVisitedNodes, bytes.count <= maxBytes * 4 else { return nil }
      if element.isText {
        bytes.append(contentsOf: tree.text[Int(element.start)..<Int(element.end)])
      } else if element.tag.isPause {
        bytes.append(0x20)
      }
      current = tree.next(
        after: current, below: node, skipsChildren: !element.tag.mayHoldNames)
    }
    let text = String(decoding: bytes, as: UTF8.self).singleLine()
    return text.utf8.count <= maxBytes ? text : nil
  }
}

extension Tag {
  /// Whether text before and after the element are words apart.
  fileprivate var isPause: Bool {
    switch self {
    case .div, .p, .br, .li, .ul, .ol, .td, .tr, .h1, .h2, .h3, .h4, .h5, .h6, .section, .header,
      .footer, .article, .aside, .address, .dd, .dt, .figure, .figcaption:
      true
    default: false
    }
  }

  /// Whether the element's text is part of the page's line.
  fileprivate var mayHoldNames: Bool {
    switch self {
    case .script, .style, .svg, .template, .noscript, .button, .select, .textarea: false
    default: true
    }
  }
}
