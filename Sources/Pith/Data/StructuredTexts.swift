/// The texts in the JSON-LD of a page: articles, questions and answers, posts and comments, and the
/// descriptions of what is offered.
struct StructuredTexts {
  /// So many nodes of a page are looked at; real pages have some dozens.
  private static let maxVisitedNodes = 4_000
  /// Answers to comments on answers go no deeper.
  private static let maxDepth = 8
  private static let maxPosts = 2_000

  /// What the data is about.
  enum Subject: Sendable, Equatable {
    /// A text that is the page's content wherever the page shows it.
    case writing
    /// What a page offers: its description is part of the content at best.
    case offer
  }

  private static let offers: Set<String> = [
    "Product", "ProductGroup", "JobPosting", "Course", "Event", "Book", "FAQPage", "VideoObject",
    "PodcastEpisode", "SoftwareApplication", "Service",
  ]
  private static let replies = ["acceptedAnswer", "suggestedAnswer", "comment", "liveBlogUpdate"]

  /// What the best node is about.
  private(set) var subject = Subject.offer
  /// Its texts in order, each once.
  private(set) var posts: [DataPost] = []

  /// Reads the node that holds most text.
  init(_ documents: [JSONDocument]) {
    var best = 0
    for node in Self.nodes(of: documents) {
      let types = StructuredDataReader.types(of: node)
      let isOffer = types.contains(where: Self.offers.contains)
      guard isOffer || StructuredDataRank.rank(ofTypes: types) >= StructuredDataRank.discussion
      else { continue }
      let found = isOffer ? Self.offer(node) : Self.writing(node)
      let words = found.reduce(0) { $0 + $1.roughWordCount }
      // Of what is written and what is offered, the writing is the content.
      guard words > best && (subject == .offer || !isOffer) || !isOffer && subject == .offer && words > 0
      else { continue }
      best = words
      subject = isOffer ? .offer : .writing
      posts = found
    }
  }

  /// The nodes that may be what the page is about, in its order.
  private static func nodes(of documents: [JSONDocument]) -> [JSONValue] {
    var found: [JSONValue] = []
    var pending: [JSONValue] = documents.flatMap { Array($0.roots.prefix(maxVisitedNodes)) }
    var next = 0
    while next < pending.count, next < maxVisitedNodes {
      let value = pending[next]
      next += 1
      if value.kind == .array {
        pending.append(contentsOf: value.children.prefix(maxVisitedNodes))
      } else if value.kind == .object {
        found.append(value)
        for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
          guard let member = value[name] else { continue }
          pending.append(contentsOf: member.elements.prefix(maxVisitedNodes))
        }
      }
    }
    return found
  }

  /// A node's own text and those that answer it.
  private static func writing(_ node: JSONValue) -> [DataPost] {
    var posts: [DataPost] = []
    var seen: Set<String> = []
    var pending = [(node: node, depth: 0)]
    while let (node, depth) = pending.popLast(), posts.count < maxPosts {
      if let text = node["articleBody"]?.text ?? node["text"]?.text, seen.insert(text).inserted {
        let heading = depth > 0 ? node["headline"]?.text : nil
        posts.append(DataPost(heading: heading ?? "", text: text))
      }
      guard depth < maxDepth else { continue }
      // The last one pushed is the next one read.
      for name in replies.reversed() {
        let answers = node[name].map { Array($0.elements.prefix(maxPosts)) } ?? []
        pending += answers.reversed().filter { $0.kind == .object }.map { ($0, depth + 1) }
      }
    }
    return posts
  }

  /// The description of an offer, or its questions with their answers.
  private static func offer(_ node: JSONValue) -> [DataPost] {
    var posts: [DataPost] = []
    if let text = node["description"]?.text { posts.append(DataPost(text: text)) }
    for question in node["mainEntity"].map({ Array($0.elements.prefix(maxPosts)) }) ?? [] {
      guard let name = question["name"]?.text,
        let answer = question["acceptedAnswer"]?.elements.first(where: { _ in true })?["text"]?.text
      else { continue }
      posts.append(DataPost(heading: name, text: answer))
    }
    return posts
  }
}

extension JSONValue {
  /// The first text that is not empty of a string or a list of them.
  fileprivate var text: String? {
    for element in elements.prefix(8) {
      if let text = element.string, text.contains(where: { !$0.isWhitespace }) { return text }
    }
    return nil
  }
}
