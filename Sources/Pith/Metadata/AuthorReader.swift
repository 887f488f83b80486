import PithModel
import PithPage
import PithRules

/// Finds who wrote an HTML page's article: data first, then the visible byline.
enum AuthorReader {
  private static let maxAuthors = 20

  /// The authors; nil when no name is sure.
  static func authors(
    of context: PageContext, site: String?, title: String?, lines: inout HeadlineLines
  ) -> MetadataValue<[String]>? {
    let publishers = Set(
      ([site, context.data?.publisher, context.data?.siteName] + hosts(of: context))
        .compactMap { $0.map(TitleCleaner.key) })
    var weak: MetadataValue<[String]>?
    for (names, source) in declared(context) {
      let names = Array(names.prefix(maxAuthors))
      guard !names.isEmpty else { continue }
      let people = names.filter { !publishers.contains(TitleCleaner.key($0)) }
      guard people.isEmpty || people.allSatisfy(isUserName) else {
        return MetadataValue(people, from: source)
      }
      weak = weak ?? MetadataValue(people.isEmpty ? names : people, from: source)
    }
    if context.cleaned.decisions.kind == .forum, let name = ThreadStarter.name(in: context) {
      return MetadataValue([name], from: .byline)
    }
    let seen = visible(context, title: title, lines: &lines)
    if seen?.value.allSatisfy({ publishers.contains(TitleCleaner.key($0)) }) ?? true,
      let name = lines.signature()
    {
      return MetadataValue([name], from: .byline)
    }
    return seen.map { MetadataValue($0.value.map { withoutSite($0, site) }, from: $0.source) }
      ?? weak
  }

  /// The name without the site's name that some pages set behind it.
  private static func withoutSite(_ name: String, _ site: String?) -> String {
    guard let site, !site.isEmpty, name.count > site.count + 4,
      name.lowercased().hasSuffix(" " + site.lowercased())
    else { return name }
    let rest = String(name.dropLast(site.count)).singleLine()
    return AuthorNames.isPlausibleName(rest) && rest.contains(" ") ? rest : name
  }

  /// Whether a name is one word in lower case, as content systems call their users.
  private static func isUserName(_ name: String) -> Bool {
    !name.contains(" ") && name == name.lowercased() && name != name.uppercased()
  }

  private static func hosts(of context: PageContext) -> [String?] {
    let host = context.address.map(PageURL.host) ?? ""
    return [host, host.split(separator: ".").first.map(String.init)]
  }

  // MARK: Data

  /// What data and head say, the surest first; evaluated only as far as it is needed.
  private static func declared(_ context: PageContext) -> [([String], MetadataSource)] {
    let facts = context.facts
    var found: [([String], MetadataSource)] = []
    if let data = context.data { found.append((data.authorNames, .jsonLD)) }
    let citations = facts.meta[.citationAuthor] ?? []
    found.append(
      (
        citations.flatMap { AuthorNames.names(fromMeta: $0, lastNameFirst: $0.contains(",")) },
        .meta
      ))
    found.append((names(facts.meta[.author]), .meta))
    found.append((names(facts.meta[.articleAuthor]), .openGraph))
    for number in ["1", "2"] {
      guard let label = facts.labelledValues["twitter:label" + number],
        AuthorNames.isLabel(label), let value = facts.labelledValues["twitter:data" + number]
      else { continue }
      found.append((AuthorNames.names(fromByline: label + ": " + value), .meta))
    }
    found.append((microdata(context), .microdata))
    return found
  }

  private static func names(_ values: [String]?) -> [String] {
    var found: [String] = []
    for value in values ?? [] {
      for name in AuthorNames.names(fromMeta: value) where !found.contains(name) {
        found.append(name)
      }
    }
    return found
  }

  /// The names in `itemprop="author"`, of the element itself or of a `name` below it.
  private static func microdata(_ context: PageContext) -> [String] {
    let page = context.page
    var found: [String] = []
    let named = context.facts.nodes(withProperty: "name")
    for node in context.facts.nodes(withProperty: "author").prefix(8) {
      guard !context.isOfOthers(node) else { continue }
      let inner = named.first { page.isNode($0, below: node) } ?? node
      guard let text = page.attribute(.content, of: inner) ?? page.shortText(below: inner) else {
        continue
      }
      let names = AuthorNames.names(fromMeta: text)
      for name in names where !found.contains(name) && AuthorNames.isPlausibleName(name) {
        found.append(name)
      }
    }
    return found
  }

  // MARK: Visible

  private static func visible(
    _ context: PageContext, title: String?, lines: inout HeadlineLines
  ) -> MetadataValue<[String]>? {
    let labelled = lines.bylines().first {
      $0.isNearHeadline && $0.byline.hasLabel && !$0.byline.authors.isEmpty
    }
    if labelled == nil, let names = elements(context) { return MetadataValue(names, from: .byline) }
    return visible(&lines, title: title)
  }

  /// The names in lines: labelled ones first, then those that stand with a date, then bare ones,
  /// and at last those behind the article.
  static func visible(
    _ lines: inout HeadlineLines, title: String? = nil
  ) -> MetadataValue<[String]>? {
    let bylines = lines.bylines().filter { !$0.byline.authors.isEmpty }
    let near = bylines.filter(\.isNearHeadline)
    let found =
      near.first { $0.byline.hasLabel }?.byline.authors
      ?? near.first { $0.byline.isPure && !lines.isCommon($0.byline.authors[0]) }?.byline.authors
      ?? bylines.first { $0.byline.hasLabel }?.byline.authors
      ?? lines.bareName(title: title).map { [$0] }
      ?? lines.nameInNote().map { [$0] }
    return found.map { MetadataValue($0, from: .byline) }
  }

  /// Names in elements that are called author or byline, or linked as such.
  private static func elements(_ context: PageContext) -> [String]? {
    let page = context.page
    for node in (context.facts.authorLinks + context.facts.authorElements).prefix(16) {
      guard !context.isOfOthers(node),
        let text = page.shortText(below: node, maxBytes: 120)
      else { continue }
      let labelled = AuthorNames.names(fromByline: text)
      if !labelled.isEmpty { return labelled }
      if let name = AuthorNames.plausibleName(text), name.contains(" ") { return [name] }
    }
    return nil
  }
}

extension Page {
  /// Whether a node stands below another, few levels up.
  func isNode(_ node: Int, below ancestor: Int) -> Bool {
    var current = tree.nodes[node].parent
    for _ in 0..<12 where current > ancestor { current = tree.nodes[Int(current)].parent }
    return Int(current) == ancestor
  }
}
