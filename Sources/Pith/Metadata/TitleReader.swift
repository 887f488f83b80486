import PithModel
import PithPage
import PithRules

/// Finds the title of an HTML page among headline, Open Graph, JSON-LD and document title.
struct TitleReader {
  /// The share of words that a heading has in common with a declared title when it is the headline.
  private static let headlineOverlap = 0.6
  /// A heading with less in common with every declared title has no support from them.
  private static let minimumOverlap = 0.3
  /// What the rank of an `h1` counts beside the words that headings share with declared titles.
  private static let rankBonus = 0.15

  private let context: PageContext
  private let headings: TitleHeadings
  /// Open Graph's title or that of another `meta` tag.
  private let declared: String?
  /// The names of the site, by their keys.
  private var siteKeys: [String]
  private let isHome: Bool

  /// A title, and the block that shows it.
  struct Found {
    var title: MetadataValue<String>
    var headline: Int?
  }

  /// The title of the page; nil when it has none.
  static func title(of context: PageContext, site: String?) -> Found? {
    TitleReader(context, site: site).read()
  }

  private init(_ context: PageContext, site: String?) {
    self.context = context
    headings = TitleHeadings(context.view)
    declared = context.facts.first(.openGraphTitle) ?? context.facts.first(.title)
    siteKeys = ([site].compactMap { $0 } + SiteReader.hostNames(of: context))
      .map(TitleCleaner.key).filter { !$0.isEmpty }
    isHome = context.address.map(PageURL.isRoot) ?? false
    addNameOnEveryPage()
  }

  /// A heading that is the tail of the document's title is the name of the site or the book, and
  /// stands on all of its pages.
  private mutating func addNameOnEveryPage() {
    guard let documentTitle = context.facts.documentTitle,
      let ends = TitleCleaner.ends(of: documentTitle)
    else { return }
    let tail = TitleCleaner.key(ends.tail)
    guard !tail.isEmpty, headings.first.contains(where: { $0.title.key == tail }),
      !isSiteName(TitleCleaner.key(ends.head))
    else { return }
    let titles = [declared, context.data?.headline].compactMap { $0.map(TitleCleaner.key) }
    if !titles.contains(tail) { siteKeys.append(tail) }
  }

  private func isSiteName(_ key: String) -> Bool {
    key.isEmpty || siteKeys.contains(key)
  }

  private func read() -> Found? {
    let given: [(origin: TitleVote.Origin, title: TitleText)] = [
      (.openGraph, declared), (.jsonLD, context.data?.headline),
      (.documentTitle, context.facts.documentTitle),
    ].compactMap { origin, text in text.map { (origin, TitleText($0)) } }
    let first = headings.first.filter { !isSiteName($0.title.key) }
    let support = first.map { Self.overlap(of: $0.title, with: given.map(\.title)) }.max() ?? 0
    let lower =
      support >= Self.headlineOverlap
      ? [] : headings.lower().filter { !isSiteName($0.title.key) }
    let declared = cleaned(given, headings: (first + lower).map(\.title.key))
    var vote = TitleVote()
    for (origin, title) in declared { vote.add(title, from: origin) }
    let headline = headline(first, lower, (declared + given).map(\.title))
    if let title = headline?.title {
      vote.add(
        cleaned(title, witnesses: declared.map(\.title.key), isHome: false), from: .heading)
    }
    if let entry = headings.trailEntry { vote.discard(TitleText(entry)) }
    guard let best = vote.choice(weights) else {
      let heading = headings.first.first?.title.text
      return (heading ?? given.first?.title.text).map {
        Found(title: MetadataValue($0, from: heading == nil ? .meta : .heading))
      }
    }
    return Found(
      title: MetadataValue(best.text, from: source(best.origin)),
      headline: best.origin == .heading ? headline?.block : nil)
  }

  /// What head and data declare, without the site's name.
  ///
  /// JSON-LD bears witness to Open Graph, and both to the document's title.
  private func cleaned(
    _ given: [(origin: TitleVote.Origin, title: TitleText)], headings: [String]
  ) -> [(origin: TitleVote.Origin, title: TitleText)] {
    given.compactMap { origin, title in
      let others = given.filter {
        origin == .documentTitle && $0.origin != origin
          || origin == .openGraph && $0.origin == .jsonLD
      }
      let clean = cleaned(
        title, witnesses: headings + others.map(\.title.key), isHome: isHome)
      return isSiteName(clean.key) ? nil : (origin, clean)
    }
  }

  private func cleaned(_ title: TitleText, witnesses: [String], isHome: Bool) -> TitleText {
    let text = TitleCleaner.clean(
      title.text, siteKeys: siteKeys, witnessKeys: witnesses, isHome: isHome)
    return text == title.text ? title : TitleText(text)
  }

  /// The heading that has most in common with a declared title, else the one that the page's view
  /// found.
  private func headline(
    _ first: [TitleHeadings.Heading], _ lower: [TitleHeadings.Heading], _ declared: [TitleText]
  ) -> TitleHeadings.Heading? {
    var ranked = first.map { ($0, Self.overlap(of: $0.title, with: declared) + Self.rankBonus) }
    for heading in lower {
      let overlap = Self.overlap(of: heading.title, with: declared)
      if overlap >= Self.headlineOverlap { ranked.append((heading, overlap)) }
    }
    guard var best = ranked.first else { return nil }
    for one in ranked.dropFirst() where one.1 > best.1 { best = one }
    if ranked.count > 1, best.1 < Self.minimumOverlap + Self.rankBonus {
      return ranked.first { $0.0.block == context.view.titleBlock }?.0 ?? ranked[0].0
    }
    return best.0
  }

  private static func overlap(of heading: TitleText, with titles: [TitleText]) -> Double {
    titles.map { heading.overlap(with: $0) }.max() ?? 0
  }

  // MARK: Weighing

  private var weights: TitleVote.Weights {
    if context.data?.types.contains(where: { $0.hasSuffix("NewsArticle") }) ?? false {
      return .news
    }
    if isArticle, context.cleaned.decisions.kind != .service || isArticleData { return .article }
    switch context.cleaned.decisions.kind {
    case .article, .forum, .documentation: return .article
    case .service: return .service
    case .product, .collection, .listing: return .other
    }
  }

  /// Whether the page's data calls it an article or a post.
  private var isArticle: Bool {
    context.view.isTypedArticle || context.facts.meta[.openGraphPublished] != nil
      || isArticleData
  }

  private var isArticleData: Bool {
    context.data.map {
      StructuredDataRank.rank(ofTypes: $0.types) >= StructuredDataRank.discussion
    } ?? false
  }

  private func source(_ origin: TitleVote.Origin) -> MetadataSource {
    switch origin {
    case .heading: .heading
    case .openGraph: context.facts.first(.openGraphTitle) == nil ? .meta : .openGraph
    case .jsonLD: .jsonLD
    case .documentTitle: .meta
    }
  }
}
