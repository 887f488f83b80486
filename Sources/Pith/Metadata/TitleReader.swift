import PithModel
import PithPage
import PithRules

/// Finds the title of an HTML page among headline, Open Graph, JSON-LD and document title.
enum TitleReader {
  /// Headings that are looked at.
  private static let maxHeadings = 8
  /// A heading of more words is a paragraph set in large type.
  private static let maxWords: Int32 = 60

  static func title(of context: PageContext) -> MetadataValue<String>? {
    let facts = context.facts
    let site = SiteReader.site(of: context)?.value
    let headings = headings(of: context)
    let declared = facts.first(.openGraphTitle) ?? facts.first(.title)
    // Shops and services set slogans as headings; articles their headline.
    if headings.isLone, declared == nil || isArticle(context), let heading = headings.texts.first,
      let title = loneHeading(heading, declared: [declared, facts.documentTitle], site: site)
    {
      return MetadataValue(title, from: .heading)
    }
    let best = TitleCleaner.best(
      documentTitle: facts.documentTitle, openGraphTitle: declared,
      jsonLDHeadline: context.data?.headline, headings: headings.texts, siteName: site)
    guard let best else { return nil }
    let source: MetadataSource =
      switch best.origin {
      case .heading: .heading
      case .openGraph: facts.first(.openGraphTitle) == nil ? .meta : .openGraph
      case .jsonLD: .jsonLD
      case .documentTitle: .meta
      }
    return MetadataValue(best.title, from: source)
  }

  /// Whether the page's data calls it an article or a post.
  private static func isArticle(_ context: PageContext) -> Bool {
    context.view.isTypedArticle
      || context.facts.meta[.openGraphPublished] != nil
      || context.data.map {
        StructuredDataRank.rank(ofTypes: $0.types) >= StructuredDataRank.discussion
      } ?? false
  }

  /// The title that a page's only `h1` gives, unless it names the site.
  private static func loneHeading(_ heading: String, declared: [String?], site: String?) -> String?
  {
    let key = TitleCleaner.key(heading)
    guard !key.isEmpty, key != site.map(TitleCleaner.key) else { return nil }
    return TitleCleaner.clean(
      heading, siteNames: [site].compactMap { $0 }, witnesses: declared.compactMap { $0 })
  }

  /// The headings that may be the headline, the surest first: the only `h1`, or the one that the
  /// page's view found and then every `h1`.
  private static func headings(of context: PageContext) -> (texts: [String], isLone: Bool) {
    var found: [String] = []
    for (index, block) in context.view.blocks.enumerated() where found.count < maxHeadings {
      guard block.tag == .h1, block.words > 0, block.words <= maxWords,
        block.flags.isDisjoint(with: [.head, .template, .svg, .footer, .dialog])
      else { continue }
      let text = HeadingText.withoutMarks(context.view.text(index).singleLine())
      if !found.contains(text) { found.append(text) }
    }
    if found.count == 1 { return (found, true) }
    if let headline = context.view.titleBlock {
      found.insert(
        HeadingText.withoutMarks(context.view.text(headline).singleLine()), at: 0)
    }
    return (found, false)
  }
}
