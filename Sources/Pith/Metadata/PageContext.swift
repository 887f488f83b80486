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
  let language: MetadataValue<String>?

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
    language = LanguageReader.language(of: cleaned, facts: facts, data: data)
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
