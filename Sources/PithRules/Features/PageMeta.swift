import PithPage

/// The few facts of a page's head that rules and the scorer weigh.
struct PageMeta: Sendable {
  /// The words of the document's title.
  private(set) var titleWords = TitleWords()
  /// Whether the page's metadata calls it an article.
  private(set) var isTypedArticle = false
  /// Whether the page has an `article` element.
  private(set) var hasArticle = false
  /// Whether the page has a `main` element.
  private(set) var hasMain = false

  /// The `meta` elements.
  private(set) var elements: [Int] = []

  /// Reads the head of a page.
  init(_ page: Page) {
    let source = page.source.span
    for (index, node) in page.tree.nodes.enumerated() {
      switch node.tag {
      case .article: hasArticle = true
      case .main: hasMain = true
      case .title where titleWords.isEmpty && node.flags.isDisjoint(with: .svg):
        titleWords = TitleWords(page.text(below: index).utf8.span)
      case .meta:
        elements.append(index)
        guard !isTypedArticle, let property = page.rawAttribute(.property, of: index),
          source.extracting(Int(property.start)..<Int(property.end)).equals("og:type"),
          let content = page.rawAttribute(.content, of: index)
        else { continue }
        isTypedArticle = source.extracting(Int(content.start)..<Int(content.end)).equals("article")
      default: break
      }
    }
  }
}

extension Span<UInt8> {
  /// Whether the bytes are those of a string.
  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && hasPrefix(text, at: 0)
  }
}
