import PithModel
package import PithPage

/// What rules and the scorer see of a page: its blocks, and the features computed once for all.
package struct PageView: Sendable {
  /// The page.
  package let page: Page
  /// What stands below each node.
  package let sums: [NodeSum]
  /// For each node its nearest ancestor that has more blocks, or -1.
  package let widerAncestor: [Int32]
  /// What the names of each node say.
  package let names: NodeNames
  /// The phrases found in each block.
  package let hits: [PhraseHits]
  /// The block that is the headline, or nil.
  package let titleBlock: Int?
  /// The first and the last long paragraph, or nil when the page has none.
  package let prose: ClosedRange<Int>?
  /// For each block the heading block before it, or -1.
  package let headingBefore: [Int32]

  /// The lines around headline and prose that name authors and dates.
  package let bylineZone: BylineZone
  /// Which blocks the rules of earlier stages have removed.
  package internal(set) var isRemoved: [Bool]

  /// The templates of the page's site; nil when none are known.
  package var site: SiteTemplates?

  /// The credits at the ends of the blocks that are short enough to be a caption.
  let creditTails: [CreditTail.Kind?]

  let containers: Containers
  let repetition: Repetition
  let units: Units
  let titleOverlap: [(ofText: Float, ofTitle: Float)]
  /// What each block shares with the page's descriptions; empty when the page has none.
  let described: [DescribedText.Shares]
  /// Whether the page has the body of its article in JSON-LD.
  let hasArticleBody: Bool
  let meta: PageMeta
  /// Whether Open Graph or schema.org's types call the page an article.
  package let isTypedArticle: Bool
  /// What the page declares of its kind.
  package let signs: PageSigns

  /// The page's blocks in reading order.
  package let blocks: [Block]

  /// The concepts of all phrases on the page, in the text of any block.
  let phrases: PhraseConcepts

  /// Computes the features of a page.
  package init(_ page: Page) {
    self.init(page, blocks: [], of: nil)
  }

  /// Computes the features of a page of plain text that holds only some blocks of another.
  ///
  /// What was found in a block's text, without regard to where it stands, is taken over.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - blocks: For each of its blocks the number that it has in the other page.
  ///   - view: The features of the other page.
  package init(_ page: Page, keeping blocks: [Int], of view: PageView) {
    self.init(page, blocks: blocks, of: view)
  }

  private init(_ page: Page, blocks known: [Int], of view: PageView?) {
    self.page = page
    blocks = page.blocks
    isRemoved = Array(repeating: false, count: page.blocks.count)
    let nodeSums = NodeSums(page)
    sums = nodeSums.sums
    widerAncestor = nodeSums.widerAncestor
    names = NodeNames(page)
    containers = Containers(page, nodeSums)
    repetition = Repetition(page, names, known: view.map { ($0.repetition, known) })
    units = Units(page, nodeSums.sums, names)
    meta = PageMeta(page)
    let hits = view.map { view in known.map { view.hits[$0] } } ?? Self.hits(of: page)
    self.hits = hits
    creditTails = view.map { view in known.map { view.creditTails[$0] } } ?? Self.credits(in: page)
    phrases = hits.reduce(into: []) { $0.formUnion($1.any.union($1.tiled)) }
    titleOverlap = Self.overlaps(page, meta.titleWords)
    let declared =
      page.input == .html
      ? DescriptionReader.read(page, meta) : (text: DescribedText(), types: SchemaTypes())
    described = Self.shares(of: page, in: declared.text)
    hasArticleBody = declared.text.hasBody
    isTypedArticle = meta.openGraphType == .article || declared.types.tellOfArticle
    signs = PageSigns(meta, declared.types)
    prose = Self.prose(of: page)
    titleBlock = Headline.find(in: page, overlaps: titleOverlap, prose: prose, hits: hits)
    headingBefore = Self.headings(of: page, hits)
    bylineZone = BylineZone(
      page, hits: hits, names: names, title: titleBlock, prose: prose,
      known: view.map { ($0.bylineZone, known) })
  }

  /// The credit at the end of each block that may be a caption.
  private static func credits(in page: Page) -> [CreditTail.Kind?] {
    let text = page.blockText.span
    return page.blocks.map { block in
      let isLink = block.linkWords > 0 && block.linkWords >= block.words
      guard block.words <= PhotoCredit.maximumWords, !isLink else { return nil }
      return CreditTail.kind(of: text.extracting(Int(block.start)..<Int(block.end)))
    }
  }

  /// The phrases in each block.
  private static func hits(of page: Page) -> [PhraseHits] {
    let text = page.blockText.span
    let matcher = PhraseMatcher.shared
    var hits: [PhraseHits] = []
    hits.reserveCapacity(page.blocks.count)
    for (index, block) in page.blocks.enumerated() {
      if page.deadline.isPast(atStep: index) {
        return hits + Array(repeating: PhraseHits(), count: page.blocks.count - index)
      }
      hits.append(
        matcher.hits(
          in: text.extracting(Int(block.start)..<Int(block.end)),
          maximumTokens: block.isLongParagraph
            ? proseTokens : PhraseMatcher.defaultMaximumTokens))
    }
    return hits
  }

  /// Tokens read at the start of a long paragraph; its end is read besides.
  private static let proseTokens = 24

  /// The text of a block.
  package func text(_ index: Int) -> String { page.text(of: page.blocks[index]) }

  /// The bytes of a block's text.
  package func bytes(_ index: Int) -> ArraySlice<UInt8> {
    page.blockText[Int(page.blocks[index].start)..<Int(page.blocks[index].end)]
  }

  /// Long paragraphs share words with any title; only blocks up to this length echo it.
  private static let maximumEchoWords: Int32 = 60

  private static func overlaps(_ page: Page, _ title: TitleWords) -> [(Float, Float)] {
    guard !title.isEmpty else { return Array(repeating: (0, 0), count: page.blocks.count) }
    let text = page.blockText.span
    return page.blocks.map { block in
      guard block.words <= maximumEchoWords else { return (0, 0) }
      return title.overlap(with: text.extracting(Int(block.start)..<Int(block.end)))
    }
  }

  private static func shares(
    of page: Page, in described: DescribedText
  ) -> [DescribedText.Shares] {
    guard !described.isEmpty else { return [] }
    let text = page.blockText.span
    return page.blocks.map { block in
      described.shares(of: text.extracting(Int(block.start)..<Int(block.end)))
    }
  }

  private static func prose(of page: Page) -> ClosedRange<Int>? {
    guard let first = page.blocks.firstIndex(where: \.isLongParagraph),
      let last = page.blocks.lastIndex(where: \.isLongParagraph)
    else { return nil }
    return first...last
  }

  /// Headings are heading elements and, in plain text and elsewhere, short lines that announce.
  private static func headings(of page: Page, _ hits: [PhraseHits]) -> [Int32] {
    var last: Int32 = -1
    return page.blocks.indices.map { index in
      let before = last
      let block = page.blocks[index]
      let announces = hits[index].whole.union(hits[index].tiled).intersects(.announcing)
      if block.flags.contains(.heading) || announces { last = Int32(index) }
      return before
    }
  }
}

extension PhraseConcepts {
  /// Headings that announce something that is not the article.
  static let announcing: PhraseConcepts = [
    .relatedHeading, .feedHeading, .commentHeading, .tagsHeading,
  ]

  /// Concepts of which a whole block is noise wherever it stands outside the prose.
  static let noise: PhraseConcepts = [
    .callToAction, .newsletter, .formLabel, .commentForm, .commentHeading, .replyControl,
    .readTime, .counter, .share, .follow, .relatedHeading, .feedHeading, .menu, .skipLink,
    .editControl, .loginControl, .breadcrumb, .copyrightNotice, .cookieNotice, .consentButton,
    .legalLinks, .advertisement, .playerControl, .paywall, .tagsHeading, .pagination,
    .typoReport, .print, .affiliate, .javascriptNotice, .challenge, .searchForm, .cart,
    .backToTop, .donation, .feedback, .languageSwitch, .placeholder, .interfaceControl,
    .poweredBy, .poll, .notification, .socialName,
  ]
}

extension PhraseHits {
  /// Concepts that make up the whole block.
  package var entire: PhraseConcepts { whole.union(tiled) }
}
