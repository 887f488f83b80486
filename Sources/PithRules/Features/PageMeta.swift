import PithPage

/// The few facts of a page's head that rules and the scorer weigh.
struct PageMeta: Sendable {
  /// The words of the document's title.
  private(set) var titleWords = TitleWords()
  /// What Open Graph calls the page; nil when it says nothing that is known here.
  private(set) var openGraphType: OpenGraphType?
  /// The address that the page gives for itself.
  private(set) var address = AddressShape()
  /// Where that address stands in the page's bytes.
  private(set) var ownAddress: Range<Int>?
  /// Whether the page has an `article` element.
  private(set) var hasArticle = false
  /// Whether the page has a `main` element.
  private(set) var hasMain = false

  /// The `meta` elements.
  private(set) var elements: [Int] = []

  /// The types of Open Graph that say something of a page's kind. (https://ogp.me/#types)
  enum OpenGraphType: CaseIterable {
    case article, product, website
  }

  /// Reads the head of a page.
  init(_ page: Page) {
    let source = page.source.span
    var canonicalAddress: Attribute?
    var openGraphAddress: Attribute?
    for (index, node) in page.tree.nodes.enumerated() {
      switch node.tag {
      case .article: hasArticle = true
      case .main: hasMain = true
      case .title where titleWords.isEmpty && node.flags.isDisjoint(with: .svg):
        titleWords = TitleWords(page.text(below: index).utf8.span)
      case .meta:
        elements.append(index)
        guard let property = page.rawAttribute(.property, of: index) else { continue }
        if openGraphType != .article, source.extracting(property.range).equals("og:type") {
          // Themes and plugins both write one; an article is the more special.
          let type = page.rawAttribute(.content, of: index).flatMap {
            OpenGraphType(source.extracting($0.range))
          }
          openGraphType = type == .article ? type : openGraphType ?? type
        } else if openGraphAddress == nil, source.extracting(property.range).equals("og:url") {
          openGraphAddress = page.rawAttribute(.content, of: index)
        }
      case .link where canonicalAddress == nil:
        if let relation = page.rawAttribute(.rel, of: index),
          source.extracting(relation.range).equalsLowercased("canonical")
        {
          canonicalAddress = page.rawAttribute(.href, of: index).flatMap {
            $0.range.isEmpty ? nil : $0
          }
        }
      default: break
      }
    }
    if let given = canonicalAddress ?? openGraphAddress {
      ownAddress = given.range
      address = AddressShape(source.extracting(given.range))
    }
  }
}

extension PageMeta.OpenGraphType {
  /// Reads a value of `og:type`; products have many: `product`, `og:product`, `product.item`.
  fileprivate init?(_ value: Span<UInt8>) {
    if value.equalsLowercased("article") {
      self = .article
    } else if value.equalsLowercased("website") {
      self = .website
    } else if value.containsLowercased("product") {
      self = .product
    } else {
      return nil
    }
  }
}

extension Span<UInt8> {
  /// Whether the bytes are those of a string.
  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && hasPrefix(text, at: 0)
  }
}
