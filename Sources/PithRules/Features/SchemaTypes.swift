import PithPage

/// What kinds of things a page declares, by schema.org's names of types, in JSON-LD or microdata.
///
/// (https://schema.org/docs/full.html)
struct SchemaTypes: OptionSet, Sendable {
  let rawValue: UInt32

  /// Types that say the same of a page.
  enum Group: UInt32, CaseIterable {
    case newsArticle, blogPosting, article, technicalArticle, product, list, collection, discussion
    case question, faq, recipe, business, offer, webPage, webSite, blog, about

    /// The names of the group's types.
    fileprivate var names: [StaticString] {
      switch self {
      case .newsArticle:
        [
          "NewsArticle", "ReportageNewsArticle", "OpinionNewsArticle", "AnalysisNewsArticle",
          "LiveBlogPosting",
        ]
      case .blogPosting: ["BlogPosting"]
      case .article: ["Article", "ScholarlyArticle"]
      case .technicalArticle: ["TechArticle", "APIReference", "HowTo"]
      case .product: ["Product", "ProductGroup", "IndividualProduct"]
      case .list: ["ItemList", "OfferCatalog"]
      case .collection: ["CollectionPage", "SearchResultsPage"]
      case .discussion: ["DiscussionForumPosting", "QAPage"]
      case .question: ["Question", "Answer"]
      case .faq: ["FAQPage"]
      case .recipe: ["Recipe"]
      case .business:
        [
          "Service", "LocalBusiness", "ProfessionalService", "SoftwareApplication",
          "Organization",
        ]
      case .offer: ["Offer", "AggregateOffer"]
      case .webPage: ["WebPage"]
      case .webSite: ["WebSite"]
      case .blog: ["Blog"]
      case .about: ["AboutPage", "ContactPage"]
      }
    }
  }

  private static let names: [(name: StaticString, group: Group)] = Group.allCases.flatMap { group in
    group.names.map { ($0, group) }
  }

  /// Adds a type, by its name or its address such as `https://schema.org/Article`.
  mutating func insert(_ name: Span<UInt8>) {
    var start = name.count
    while start > 0, name[start - 1].isASCIILetter { start -= 1 }
    let last = name.extracting(start..<name.count)
    if let known = Self.names.first(where: { last.equals($0.name) }) { insert(known.group) }
  }

  /// Adds the types that stand in a value of microdata, parted by spaces.
  mutating func insert(all names: Span<UInt8>) {
    var start = 0
    for index in 0...names.count where index == names.count || names[index] <= 0x20 {
      if index > start { insert(names.extracting(start..<index)) }
      start = index + 1
    }
  }

  /// Whether a type of the group is among them.
  func contains(_ group: Group) -> Bool { rawValue & 1 << group.rawValue != 0 }

  /// Whether the page is an article by its types: news or a post, but no list or forum of such.
  ///
  /// Plain `Article` says too little: encyclopedias and help pages call themselves so.
  var tellOfArticle: Bool {
    (contains(.newsArticle) || contains(.blogPosting))
      && !contains(.blog) && !contains(.collection) && !contains(.discussion)
  }

  private mutating func insert(_ group: Group) {
    self = SchemaTypes(rawValue: rawValue | 1 << group.rawValue)
  }
}
