package import PithModel
import PithPage
package import PithRules

/// What learning the templates of a site takes from one page: which texts stand where, and what
/// cleaning would make of them.
package struct SitePage: Sendable {
  /// One block of the page.
  package struct Line: Sendable {
    /// Tells the block's text, and in HTML its place, from others; nil when it is never a template.
    package var key: UInt64?
    /// Tells its place from others; nil in plain text, which has none.
    package var placeKey: UInt64?
    /// Whether cleaning keeps the block.
    package var isKept: Bool
    /// What it takes for the block to be a template.
    package var standing: TemplateStanding
    /// The blocks that must go for this one to go with them; nil when it goes by itself.
    package var company: Range<Int>?
  }

  /// The site, as rules name it.
  package let site: String
  /// How the page was read.
  let input: InputKind
  /// What the page has in common with others that are the same page again.
  package let identities: [UInt64]
  /// Its blocks in reading order.
  package let lines: [Line]
  private let view: PageView

  /// About how many bytes the page holds in memory.
  package var byteCount: Int { view.page.source.count * 4 }

  /// A longer text is no rule that a person could review.
  private static let maxTextBytes = 2_000

  init(_ cleaned: CleanedPage, site: String, identities: [UInt64]) {
    self.site = site
    self.identities = identities
    view = cleaned.view
    input = cleaned.view.page.input
    lines = cleaned.view.blocks.indices.map { Self.line($0, of: cleaned) }
  }

  /// The text of a block, as rules compare it.
  package func text(_ index: Int) -> String {
    String(decoding: SiteTemplates.text(of: index, in: view), as: UTF8.self)
  }

  /// Where a block stands; nil in plain text.
  package func place(_ index: Int) -> String? {
    guard input == .html else { return nil }
    return ElementPlace.path(of: view.blocks[index].node, in: view.page)
  }

  private static func line(_ index: Int, of cleaned: CleanedPage) -> Line {
    let view = cleaned.view
    let block = view.blocks[index]
    let standing = TemplateStanding(of: index, in: view)
    var line = Line(isKept: cleaned.decisions.isKept(index), standing: standing)
    guard line.isKept || block.flags.isDisjoint(with: .unseen),
      Int(block.end - block.start) <= maxTextBytes
    else { return line }
    switch standing {
    case .never: return line
    case .alone: break
    case .inCompany, .headingCompany:
      if line.isKept {
        guard let company = TemplateStanding.company(of: index, in: view) else { return line }
        line.company = company
      }
    }
    let text = SiteTemplates.text(of: index, in: view)
    var key = ByteHash.hash(text.span)
    if view.page.input == .html {
      let place = Array(ElementPlace.path(of: block.node, in: view.page).utf8)
      let placeKey = ByteHash.hash(place.span)
      line.placeKey = SiteKey.mixed(placeKey, 1)
      key = SiteKey.mixed(key, placeKey)
    }
    line.key = SiteKey.mixed(key, 2)
    return line
  }
}

/// Mixes hashes to a new one.
enum SiteKey {
  /// A hash of two.
  static func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product >> 31)
  }
}

extension Cleaner {
  /// What a page says of the templates of its site; nil when it cannot be read as a page, or stands
  /// in front of one.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - isNamedHTML: Whether its name or transport calls it HTML.
  /// - Returns: What learning takes from it, or the article that says why there is nothing.
  package func sitePage(
    _ bytes: [UInt8], isNamedHTML: Bool
  ) -> Result<SitePage, RefusedPage> {
    let deadline = Deadline(seconds: options.timeoutSeconds)
    switch PageIntake.read(bytes, isNamedHTML: isNamedHTML, options, deadline: deadline) {
    case .refused(let article): return .failure(RefusedPage(article: article))
    case .page(let page):
      let cleaned = cleaned(page)
      if deadline.isPast {
        return .failure(RefusedPage(article: PageIntake.givenUp(bytes, options)))
      }
      if BlockedPage.isBlocked(cleaned) {
        return .failure(RefusedPage(article: Article(status: .blocked)))
      }
      let site = PageSite.site(of: page, options)
      let address = PageSite.address(of: page, url: options.url)
      return .success(
        SitePage(
          cleaned, site: site,
          identities: PageIdentity.all(of: cleaned.view, address: address)))
    }
  }
}

/// A page from which nothing can be learned.
package struct RefusedPage: Error {
  /// The article that says why.
  package let article: Article
}

/// What makes two pages the same page, got twice.
private enum PageIdentity {
  /// The longest texts of a page tell it from others, if they have so many words.
  private static let minimumWords: Int32 = 12
  private static let longestTexts = 5

  /// The title with the address, and the title with the longest texts.
  ///
  /// The title is in both: some sites give all pages one address, and on a page of few words of its
  /// own the longest texts may be the site's.
  static func all(of view: PageView, address: String?) -> [UInt64] {
    let title = view.blocks.indices.first { view.blocks[$0].flags.contains(.head) }
    let titleKey = title.map { ByteHash.hash(Array(view.bytes($0)).span) } ?? 0
    var identities = [SiteKey.mixed(titleKey, longestTexts(of: view))]
    if let address {
      let path = address.prefix { $0 != "#" }
      identities.append(SiteKey.mixed(titleKey, ByteHash.hash(Array(path.utf8).span)))
    }
    return identities
  }

  private static func longestTexts(of view: PageView) -> UInt64 {
    var long = view.blocks.indices.filter {
      view.blocks[$0].words >= minimumWords && view.blocks[$0].flags.isDisjoint(with: .unseen)
    }
    if long.isEmpty {
      long = Array(view.blocks.indices)
    } else {
      // Ties fall to the earlier block, so that the order is the same everywhere.
      long.sort {
        let (first, second) = (view.blocks[$0].words, view.blocks[$1].words)
        return first != second ? first > second : $0 < $1
      }
      long = Array(long.prefix(longestTexts))
    }
    return long.reduce(3) { SiteKey.mixed($0, ByteHash.hash(Array(view.bytes($1)).span)) }
  }
}
