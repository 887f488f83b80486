/// What the JSON-LD of a page says about its main item.
///
/// The main item is the node of the most article-like type, and among equals the one that holds
/// most of what is asked for, and then the first: articles and posts of every kind, then recipes,
/// instructions and reviews, then discussions and questions, then products, media and events, and
/// at last the page itself. Nodes inside lists, comments and reviews are never the main item. What
/// it leaves open is taken from the node of the page.
struct StructuredData: Sendable, Equatable {
  /// Who an author is, as far as the data tells.
  struct Author: Sendable, Equatable {
    var name: String
    var isOrganization: Bool
  }

  /// The types of the main item, without namespaces.
  var types: [String] = []
  var headline: String?
  var authors: [Author] = []
  var published: String?
  var created: String?
  var modified: String?
  var publisher: String?
  var siteName: String?
  var language: String?
  var description: String?
  var keywords: [String] = []
  var url: String?
  var image: String?
  var license: String?
  var section: String?
  /// Whether the data holds the text of the article itself.
  var hasArticleBody = false

  /// The names of the people, or of the organisations when no person is named.
  var authorNames: [String] {
    let people = authors.filter { !$0.isOrganization }
    return (people.isEmpty ? authors : people).map(\.name)
  }

  /// Reads the JSON-LD blocks of a page; nil when none of them describes an item of a known type.
  ///
  /// - Parameters:
  ///   - documents: The blocks in page order.
  ///   - decodeEntities: Decodes character references that a site left in its strings.
  /// - Returns: What the main item says of itself.
  static func read(
    _ documents: [JSONDocument], decodeEntities: @escaping (String) -> String = { $0 }
  ) -> StructuredData? {
    let reader = StructuredDataReader(documents: documents, decodeEntities: decodeEntities)
    return reader.read()
  }
}

/// How much a type says that its node is what the page is about.
enum StructuredDataRank {
  /// The rank of discussions and questions; types of this rank and above are articles and posts.
  static let discussion = 80
  /// The rank of the page itself.
  static let page = 30

  private static let ranks: [String: Int] = {
    let groups: [(Int, String)] = [
      (
        100,
        """
        Article NewsArticle BlogPosting ReportageNewsArticle AnalysisNewsArticle \
        OpinionNewsArticle ReviewNewsArticle BackgroundNewsArticle AskPublicNewsArticle \
        LiveBlogPosting Report TechArticle APIReference ScholarlyArticle \
        MedicalScholarlyArticle SocialMediaPosting SatiricalArticle AdvertiserContentArticle
        """
      ),
      (90, "Recipe HowTo Review CriticReview ClaimReview"),
      (discussion, "DiscussionForumPosting QAPage Question"),
      (
        70,
        """
        Product ProductGroup VideoObject PodcastEpisode AudioObject Book Movie TVEpisode Course \
        Event JobPosting SoftwareApplication SoftwareSourceCode Dataset CreativeWork Blog
        """
      ),
      (
        page,
        """
        WebPage ItemPage AboutPage ContactPage CollectionPage MedicalWebPage FAQPage ProfilePage \
        RealEstateListing SearchResultsPage
        """
      ),
    ]
    var ranks: [String: Int] = [:]
    for (rank, names) in groups {
      for name in names.split(separator: " ") { ranks[String(name)] = rank }
    }
    return ranks
  }()

  static func rank(ofTypes types: [String]) -> Int {
    types.map { ranks[$0] ?? 0 }.max() ?? 0
  }
}
