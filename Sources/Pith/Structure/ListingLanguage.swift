import PithPage

/// Finds the language of a listing in the names that highlighters give their elements.
enum ListingLanguage {
  /// How many elements around a listing may name its language.
  private static let levels = 3
  private static let prefixes = [
    "language-", "lang-", "highlight-source-", "highlight-text-", "highlight-", "brush:",
  ]
  /// What stands after a prefix and is no language.
  private static let none: Set<String> = [
    "", "default", "none", "notranslate", "nohighlight", "plain", "plaintext", "text", "wrapper",
    "source", "block", "container", "line", "box",
  ]

  /// The language as the page names it; nil when it does not.
  ///
  /// - Parameters:
  ///   - listing: The `pre` element.
  ///   - page: Its page.
  /// - Returns: A name such as `swift` or `c++`.
  static func language(of listing: Int, in page: Page) -> String? {
    let nodes = page.tree.nodes
    var places = [listing]
    let child = nodes[listing].firstChild
    if child >= 0, nodes[Int(child)].tag == .code { places.insert(Int(child), at: 0) }
    var parent = nodes[listing].parent
    for _ in 0..<Self.levels where parent >= 0 {
      places.append(Int(parent))
      parent = nodes[Int(parent)].parent
    }
    for place in places {
      if let name = language(named: place, in: page) { return name }
    }
    return nil
  }

  private static func language(named node: Int, in page: Page) -> String? {
    for name in [AttributeName.dataLang, .dataLanguage] {
      if let value = page.attribute(name, of: node)?.lowercased(), !none.contains(value) {
        return value
      }
    }
    guard let names = page.attribute(.class, of: node)?.lowercased() else { return nil }
    let tokens = names.split(whereSeparator: \.isWhitespace)
    for (index, token) in tokens.enumerated() {
      // Pandoc writes `sourceCode haskell`, SyntaxHighlighter `brush: swift`.
      if token == "sourcecode" || token == "brush:", index + 1 < tokens.count {
        let next = tokens[index + 1].prefix { $0 != ";" }
        if !none.contains(String(next)) { return String(next) }
      }
      guard let prefix = prefixes.first(where: { token.hasPrefix($0) }) else { continue }
      let rest = String(token.dropFirst(prefix.count).prefix { $0 != ";" })
      if !none.contains(rest) { return rest }
    }
    return nil
  }
}
