import PithModel
import PithPage
import PithRules

/// What the readers of an HTML page share: the page, its facts, its JSON-LD and its language.
struct PageContext {
  /// A larger block of JSON-LD describes something else than one article.
  private static let maxDataBytes = 1 << 20

  let cleaned: CleanedPage
  let options: Cleaner.Options
  let facts: PageFacts
  let data: StructuredData?
  let urls: PageURL
  /// The page's own address, when it is known.
  let address: String?
  let language: MetadataValue<String>?
  /// The language tag that dates are read by.
  let dateLanguage: String?
  /// When the page was retrieved, when that is known.
  let retrieval: RetrievalTime?
  /// The elements around the headline; nothing that a name says of them sets the headline apart from
  /// what else is in them.
  private var headlineAncestors: Set<Int32>
  /// The block of the headline, or nil when it is not known.
  private(set) var headline: Int?

  var view: PageView { cleaned.view }
  var page: Page { cleaned.view.page }

  init(_ cleaned: CleanedPage, options: Cleaner.Options) {
    self.cleaned = cleaned
    self.options = options
    let facts = PageFacts(cleaned.view)
    self.facts = facts
    let data = Self.data(of: cleaned.view.page)
    self.data = data
    let page = PageURL(bases: [options.url, facts.canonicalLink, facts.first(.openGraphURL)])
    urls = PageURL(bases: [page.resolve(facts.baseLink), page.resolve("#")])
    address = urls.resolve("#")
    language = LanguageReader.language(of: cleaned, facts: facts, data: data)
    dateLanguage = DateLanguage.tag(
      language: language?.value, locale: facts.first(.openGraphLocale), address: address)
    retrieval = RetrievalTime(options.retrieved)
    headline = cleaned.view.titleBlock
    headlineAncestors = Self.ancestors(of: headline, in: cleaned.view)
  }

  /// The date, unless it lies after the retrieval of the page.
  func believed(_ date: PageDate?) -> PageDate? {
    guard let date, retrieval?.allows(date) ?? true else { return nil }
    return date
  }

  /// Takes a block for the headline.
  mutating func setHeadline(_ block: Int) {
    guard block != headline else { return }
    headline = block
    headlineAncestors = Self.ancestors(of: block, in: view)
  }

  private static func ancestors(of block: Int?, in view: PageView) -> Set<Int32> {
    guard let block else { return [] }
    var ancestors: Set<Int32> = []
    var node = view.blocks[block].node
    while node >= 0, ancestors.insert(node).inserted {
      node = view.page.tree.nodes[Int(node)].parent
    }
    return ancestors
  }

  /// Whether a node stands in a part of the page that the headline is not in and in which dates and
  /// names are those of other texts.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - exempt: Parts that may be the article's own: posts, where the page is a thread.
  /// - Returns: Whether the node is none of the article's.
  func isOfOthers(_ node: Int, except exempt: NameConcepts = []) -> Bool {
    let otherPeople = NameConcepts.otherPeople.subtracting(exempt)
    guard view.names.all[node].intersects(otherPeople) else { return false }
    var current = Int32(node)
    while current >= 0, !headlineAncestors.contains(current) {
      if view.names.own[Int(current)].intersects(otherPeople) { return true }
      current = page.tree.nodes[Int(current)].parent
    }
    return false
  }

  private static func data(of page: Page) -> StructuredData? {
    let documents = page.tree.islands
      .filter { $0.kind == .jsonLD && $0.bytes.count <= maxDataBytes }
      .map { TolerantJSON.read(page.source[$0.bytes]) }
    guard !documents.isEmpty else { return nil }
    return StructuredData.read(documents, decodeEntities: decoded)
  }

  /// The text with the character references that a site left in its JSON.
  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var bytes: [UInt8] = []
    CharacterReference.appendDecoded(text.utf8.span, to: &bytes, inAttribute: false)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension NameConcepts {
  /// Parts of a page in which names and dates are those of other texts and people.
  fileprivate static let otherPeople: NameConcepts = [
    .comment, .reply, .answer, .related, .recommended, .teaser, .footer, .navigation, .menu,
    .sidebar, .review, .popular, .feed,
  ]
  /// What posts of a thread are called.
  static let postings: NameConcepts = [.comment, .reply, .answer, .feed]
}
