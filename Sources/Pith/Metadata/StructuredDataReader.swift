import PithRules

/// Finds the main item among JSON-LD nodes and reads its members.
struct StructuredDataReader {
  /// So many nodes of a page are looked at; real pages have some dozens.
  private static let maxVisitedNodes = 4_000
  private static let maxAuthors = 40
  private static let maxKeywords = 100

  private struct Candidate {
    var node: JSONValue
    var types: [String]
    var rank: Int
    var completeness: Int
  }

  private let documents: [JSONDocument]
  private let decodeEntities: (String) -> String
  /// Nodes that others refer to by `@id`.
  private let nodesByID: [String: JSONValue]

  init(documents: [JSONDocument], decodeEntities: @escaping (String) -> String) {
    self.documents = documents
    self.decodeEntities = decodeEntities
    nodesByID = Self.index(documents)
  }

  func read() -> StructuredData? {
    let nodes = visitedNodes()
    var best: Candidate?
    var page: Candidate?
    for node in nodes {
      let types = Self.types(of: node)
      let rank = StructuredDataRank.rank(ofTypes: types)
      guard rank > 0 else { continue }
      let candidate = Candidate(
        node: node, types: types, rank: rank, completeness: completeness(of: node))
      if rank == StructuredDataRank.page, page.map({ isBetter(candidate, than: $0) }) ?? true {
        page = candidate
      }
      if best.map({ isBetter(candidate, than: $0) }) ?? true { best = candidate }
    }
    guard let best else { return nil }
    var data = StructuredData()
    data.types = best.types
    fill(&data, from: best.node)
    if let page, page.node.index != best.node.index || page.node.document !== best.node.document {
      fill(&data, from: page.node, isMainItem: false)
    }
    fillSite(&data, from: nodes)
    return data
  }

  private func isBetter(_ one: Candidate, than other: Candidate) -> Bool {
    one.rank != other.rank ? one.rank > other.rank : one.completeness > other.completeness
  }

  private func completeness(of node: JSONValue) -> Int {
    let wanted = [
      "headline", "name", "author", "datePublished", "dateModified", "mainEntityOfPage",
    ]
    return wanted.reduce(0) { node[$1] == nil ? $0 : $0 + 1 }
  }

  // MARK: Finding nodes

  /// The nodes that may be the main item, in page order.
  private func visitedNodes() -> [JSONValue] {
    var found: [JSONValue] = []
    var pending: [JSONValue] = []
    for document in documents { pending.append(contentsOf: document.roots) }
    var at = 0
    while at < pending.count, at < Self.maxVisitedNodes {
      let value = pending[at]
      at += 1
      if value.kind == .array {
        pending.append(contentsOf: value.children.prefix(Self.maxVisitedNodes))
        continue
      }
      guard value.kind == .object else { continue }
      found.append(value)
      // The updates of a live blog, comments and list entries are items of their own, and so are
      // the questions that a page answers besides what it is about.
      guard !Self.types(of: value).contains("FAQPage") else { continue }
      for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
        guard let member = value[name] else { continue }
        pending.append(contentsOf: member.elements.prefix(Self.maxVisitedNodes))
      }
    }
    return found
  }

  private static func index(_ documents: [JSONDocument]) -> [String: JSONValue] {
    var index: [String: JSONValue] = [:]
    for document in documents {
      var parents: [Int] = []
      for at in document.nodes.indices {
        while let last = parents.last, Int(document.nodes[last].next) <= at { parents.removeLast() }
        let value = JSONValue(document: document, index: at)
        if value.kind == .string, value.hasKey("@id"), let parent = parents.last,
          let id = value.string
        {
          let node = JSONValue(document: document, index: parent)
          // A node that holds nothing but its id is the reference, not the thing.
          if index[id] == nil, node.children.contains(where: { $0.index != at }) {
            index[id] = node
          }
        }
        if value.kind == .object || value.kind == .array { parents.append(at) }
      }
    }
    return index
  }

  static func types(of node: JSONValue) -> [String] {
    guard let type = node["@type"] else { return [] }
    return type.elements.prefix(8).compactMap(\.string).map { text in
      let local = text.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last
      return local.map(String.init) ?? text
    }
  }

  // MARK: Reading members

  private func fill(_ data: inout StructuredData, from node: JSONValue, isMainItem: Bool = true) {
    data.headline = data.headline ?? text(node["headline"]) ?? text(node["name"])
    data.published = data.published ?? text(node["datePublished"]) ?? text(node["uploadDate"])
    data.created = data.created ?? text(node["dateCreated"])
    data.modified = data.modified ?? text(node["dateModified"])
    data.language = data.language ?? name(node["inLanguage"])
    data.description = data.description ?? text(node["description"])
    data.license = data.license ?? link(node["license"])
    data.image =
      data.image ?? link(node["image"]) ?? link(node["thumbnailUrl"])
      ?? link(node["primaryImageOfPage"])
    data.section = data.section ?? text(node["articleSection"])
    data.publisher = data.publisher ?? name(node["publisher"])
    data.siteName = data.siteName ?? name(node["isPartOf"])
    data.url =
      data.url ?? link(node["url"]) ?? link(node["mainEntityOfPage"]) ?? webAddress(node["@id"])
    if data.keywords.isEmpty { data.keywords = keywords(node["keywords"]) }
    if data.authors.isEmpty { data.authors = authors(node["author"]) }
    guard isMainItem else { return }
    if data.authors.isEmpty { data.authors = authors(node["creator"]) }
    data.hasArticleBody = isText(node["articleBody"]) || isText(node["text"])
  }

  private func fillSite(_ data: inout StructuredData, from nodes: [JSONValue]) {
    guard data.siteName == nil else { return }
    data.siteName = nodes.first { Self.types(of: $0).contains("WebSite") }.flatMap {
      text($0["name"]) ?? text($0["alternateName"])
    }
  }

  /// The first text of a value that may be a string, a list, or an object with `@value`.
  private func text(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    for element in value.elements.prefix(8) {
      let raw = element.scalarText ?? element["@value"]?.scalarText
      if let raw {
        let clean = decodeEntities(raw).singleLine()
        if !clean.isEmpty { return clean }
      }
    }
    return nil
  }

  /// Whether the value is a text; a whole article is not decoded to learn that.
  private func isText(_ value: JSONValue?) -> Bool {
    value?.elements.first { $0.kind == .string && !$0.isEmptyString } != nil
  }

  /// The object itself, or the one that its `@id` refers to when it says nothing else.
  private func resolved(_ value: JSONValue) -> JSONValue {
    guard value.kind == .object, value["name"] == nil, value["url"] == nil,
      let id = value["@id"]?.string, let target = nodesByID[id]
    else { return value }
    return target
  }

  private func name(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    for element in value.elements.prefix(8) {
      let target = resolved(element)
      if let found = target.kind == .object ? text(target["name"]) : text(target) {
        // The address of a node that is not on this page names nothing.
        if !found.contains("://") { return found }
      }
    }
    return nil
  }

  private func link(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    for element in value.elements.prefix(8) {
      let target = resolved(element)
      guard target.kind == .object else {
        if let found = text(target) { return found }
        continue
      }
      if let found = text(target["url"]) ?? text(target["contentUrl"]) ?? webAddress(target["@id"])
      {
        return found
      }
    }
    return nil
  }

  private func webAddress(_ value: JSONValue?) -> String? {
    guard let found = text(value), found.hasPrefix("http"), !found.contains("#") else { return nil }
    return found
  }

  private func keywords(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    var found: [String] = []
    for element in value.elements.prefix(Self.maxKeywords) {
      guard let line = element.kind == .object ? text(element["name"]) : text(element) else {
        continue
      }
      let separators: Set<Character> = line.contains(";") ? [";"] : [",", "،", "、", "，"]
      for part in line.split(whereSeparator: { separators.contains($0) }) {
        let word = String(part).singleLine()
        if !word.isEmpty, !found.contains(word), found.count < Self.maxKeywords {
          found.append(word)
        }
      }
    }
    return found
  }

  // MARK: Authors

  private func authors(_ value: JSONValue?) -> [StructuredData.Author] {
    guard let value else { return [] }
    var found: [StructuredData.Author] = []
    var pending = Array(value.elements.prefix(Self.maxAuthors))
    var at = 0
    while at < pending.count, at < Self.maxAuthors {
      let element = resolved(pending[at])
      at += 1
      if element.kind == .array {
        pending.insert(contentsOf: Array(element.children.prefix(Self.maxAuthors)), at: at)
        continue
      }
      let isOrganization = Self.types(of: element).contains { $0.hasSuffix("Organization") }
      for name in authorNames(element, pending: &pending) {
        if !found.contains(where: { $0.name == name }) {
          found.append(.init(name: name, isOrganization: isOrganization))
        }
      }
    }
    return found
  }

  private func authorNames(_ element: JSONValue, pending: inout [JSONValue]) -> [String] {
    guard element.kind == .object else {
      return text(element).map { AuthorNames.names(fromMeta: $0) } ?? []
    }
    if let name = element["name"], name.kind != .object {
      return name.elements.prefix(Self.maxAuthors).flatMap { part in
        text(part).map { AuthorNames.names(fromMeta: $0) } ?? []
      }
    }
    if let nested = element["name"] {
      pending.append(nested)
      return []
    }
    let parts = [text(element["givenName"]), text(element["familyName"])].compactMap { $0 }
    return AuthorNames.names(fromMeta: parts.joined(separator: " "))
  }
}
