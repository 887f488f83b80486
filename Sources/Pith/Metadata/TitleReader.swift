import PithModel
import PithPage
import PithRules

/// Finds the title of an HTML page among headline, Open Graph, JSON-LD and document title.
enum TitleReader {
  /// Headings that are looked at.
  private static let maxHeadings = 8

  static func title(of context: PageContext) -> MetadataValue<String>? {
    let facts = context.facts
    let site = SiteReader.site(of: context)?.value
    let best = TitleCleaner.best(
      documentTitle: facts.documentTitle,
      openGraphTitle: facts.first(.openGraphTitle) ?? facts.first(.title),
      jsonLDHeadline: context.data?.headline, headings: headings(of: context), siteName: site)
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

  /// The headings that may be the headline: the one the page's view found, then its `h1`.
  private static func headings(of context: PageContext) -> [String] {
    var found: [String] = []
    if let headline = context.view.titleBlock { found.append(context.view.text(headline)) }
    for (index, block) in context.view.blocks.enumerated() where found.count < maxHeadings {
      guard block.tag == .h1, index != context.view.titleBlock, block.words <= 40,
        block.flags.isDisjoint(with: [.head, .template, .svg])
      else { continue }
      found.append(context.view.text(index))
    }
    return found
  }
}
