import PithRules

/// Counts on how many different pages of a site each text stands, and proposes the texts that stand on
/// many as rules.
///
/// Pages are added in their order, so that what comes out does not depend on how many threads have
/// read them. However many pages there are, no more than ``Limits/maxTexts`` texts are counted at
/// once: when there are more, those go that were seen least.
package struct SiteLearner {
  /// What makes a text a template, and how much is remembered.
  package struct Limits: Sendable {
    /// The pages of a site that a text must stand on, at least 2.
    package var minPages = 3
    /// The share of the site's pages that a text must stand on, from 0 to 1.
    package var minShare = 0.8
    /// On so many pages half of that share is enough for a sentence; and for a block of HTML that
    /// share of the pages which have something in its place.
    package var enoughPages = 20
    /// How many texts and places are counted at once, some 50 bytes each.
    package var maxTexts = 1_500_000
    /// How many bytes of texts are remembered at once.
    package var maxTextBytes = 64 << 20
    /// How many pages are remembered, so as to count none twice, some 20 bytes each.
    package var maxPages = 2_000_000

    /// Creates the usual limits.
    package init() {}
  }

  /// A text that is proposed as a rule.
  package struct Proposal: Sendable, Hashable {
    /// Where it stands; nil for a line of plain text.
    package var place: String?
    /// The text.
    package var text: String
    /// On how many pages it was seen.
    package var pages: Int
    /// On how many of these cleaning keeps it.
    package var kept: Int
    /// The name of one of these pages.
    package var example: String
  }

  /// The rules that are proposed for one site.
  package struct Site: Sendable, Hashable {
    /// The site's name, as rules have it.
    package var name: String
    /// How many different pages of it were seen.
    package var pages: Int
    /// The rules in the order of their places and texts.
    package var proposals: [Proposal]
  }

  private struct Count {
    var site: Int32
    /// The page of the site, from 1, with which counting began.
    var first: Int32
    var pages: Int32 = 0
    var kept: Int32 = 0
    /// On how many of the pages that keep it its company was such that it could go.
    var accompanied: Int32 = 0
  }

  private struct Detail {
    var text: String
    var place: String?
    var placeKey: UInt64?
    var isSentence: Bool
    var example: String
    var byteCount: Int { text.utf8.count + (place?.utf8.count ?? 0) + example.utf8.count + 100 }
  }

  private let limits: Limits
  private var counts: [UInt64: Count] = [:]
  private var details: [UInt64: Detail] = [:]
  private var detailBytes = 0
  private var seenPages: Set<UInt64> = []
  private var sites: [String: Int32] = [:]
  private var pagesOfSite: [Int32] = []

  /// How many pages were seen before and not counted again.
  package private(set) var repeatedCount = 0
  /// How often rare texts were forgotten, since there were too many.
  package private(set) var prunedCount = 0

  /// Begins without any page.
  package init(_ limits: Limits = Limits()) {
    self.limits = limits
  }

  /// Adds the next page.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - name: What it is called where it is an example.
  package mutating func add(_ page: SitePage, name: String) {
    let site = number(of: page.site)
    let identities = page.identities.map { SiteKey.mixed($0, UInt64(site)) }
    guard seenPages.isDisjoint(with: identities) else {
      repeatedCount += 1
      return
    }
    if seenPages.count >= limits.maxPages { seenPages = [] }
    seenPages.formUnion(identities)
    pagesOfSite[Int(site)] += 1
    let fresh = newCount(of: site)
    let keys = page.lines.map { $0.key.map { SiteKey.mixed($0, UInt64(site)) } }
    // What this page repeats of earlier ones; it itself must not count yet.
    let isKnown = keys.map { $0.map { counts[$0] != nil } ?? false }
    var isCounted: Set<UInt64> = []
    for index in bestFirst(page.lines) {
      guard let key = keys[index] else { continue }
      if isCounted.insert(key).inserted {
        count(index, of: page, key: key, site: site, isKnown: isKnown, name: name)
      }
      if let place = page.lines[index].placeKey.map({ SiteKey.mixed($0, UInt64(site)) }),
        isCounted.insert(place).inserted
      {
        counts[place, default: fresh].pages += 1
      }
    }
    prune()
  }

  /// The blocks of a page, those that are kept first: of copies on one page one that is kept counts.
  private func bestFirst(_ lines: [SitePage.Line]) -> [Int] {
    lines.indices.filter { lines[$0].isKept } + lines.indices.filter { !lines[$0].isKept }
  }

  private mutating func number(of site: String) -> Int32 {
    if let number = sites[site] { return number }
    let number = Int32(truncatingIfNeeded: pagesOfSite.count)
    sites[site] = number
    pagesOfSite.append(0)
    return number
  }

  private func newCount(of site: Int32) -> Count {
    Count(site: site, first: pagesOfSite[Int(site)])
  }

  private mutating func count(
    _ index: Int, of page: SitePage, key: UInt64, site: Int32, isKnown: [Bool], name: String
  ) {
    var count = counts[key] ?? newCount(of: site)
    let line = page.lines[index]
    count.pages += 1
    if line.isKept {
      count.kept += 1
      let goes = line.company.map {
        line.standing.goes(
          with: $0, at: index, input: page.input,
          leaves: { $0 == index || !page.lines[$0].isKept || isKnown[$0] },
          template: {
            $0 == index || (page.lines[$0].isKept && isKnown[$0]) ? page.lines[$0].standing : nil
          })
      }
      if goes ?? true { count.accompanied += 1 }
    }
    counts[key] = count
    guard count.pages >= limits.minPages, details[key] == nil else { return }
    let detail = Detail(
      text: page.text(index), place: page.place(index), placeKey: line.placeKey,
      isSentence: line.standing == .alone, example: name)
    details[key] = detail
    detailBytes += detail.byteCount
  }

  // MARK: Forgetting

  /// Forgets the rarest texts when there are too many: first of those that fall short of their share
  /// so far, then of all.
  private mutating func prune() {
    guard counts.count > limits.maxTexts || detailBytes > limits.maxTextBytes else { return }
    prunedCount += 1
    let highest = pagesOfSite.max() ?? 0
    for sparesPromising in [true, false] {
      var floor: Int32 = 1
      while !isRoomy, floor < highest * 2 {
        forget(upTo: floor, sparesPromising: sparesPromising)
        floor *= 2
      }
    }
  }

  private var isRoomy: Bool {
    counts.count <= limits.maxTexts / 2 && detailBytes <= limits.maxTextBytes / 2
  }

  /// Whether a text has stood on its share of the pages since it was first seen.
  private func isPromising(_ count: Count) -> Bool {
    let pages = pagesOfSite[Int(count.site)] - count.first + 1
    return count.pages > 1 && Double(count.pages) >= limits.minShare * Double(pages)
  }

  private mutating func forget(upTo floor: Int32, sparesPromising: Bool) {
    counts = counts.filter {
      $0.value.pages > floor || (sparesPromising && isPromising($0.value))
    }
    details = details.filter { counts[$0.key] != nil }
    detailBytes = details.values.reduce(0) { $0 + $1.byteCount }
  }

  // MARK: Proposing

  /// The sites that were seen, in the order of their names, with the rules proposed for each.
  package func proposals() -> [Site] {
    var proposals: [Int32: [Proposal]] = [:]
    for (key, detail) in details {
      guard let count = counts[key], isTemplate(count, detail) else { continue }
      proposals[count.site, default: []].append(
        Proposal(
          place: detail.place, text: detail.text, pages: Int(count.pages), kept: Int(count.kept),
          example: detail.example))
    }
    return sites.map { name, number in
      Site(
        name: name, pages: Int(pagesOfSite[Int(number)]),
        proposals: (proposals[number] ?? []).sorted(by: Self.precedes))
    }.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
  }

  /// Lines of plain text first, then blocks by place; by the text where that is the same.
  private static func precedes(_ first: Proposal, _ second: Proposal) -> Bool {
    let places = [first, second].map { Array(($0.place ?? "").utf8) }
    if places[0] != places[1] { return places[0].lexicographicallyPrecedes(places[1]) }
    return Array(first.text.utf8).lexicographicallyPrecedes(Array(second.text.utf8))
  }

  private func isTemplate(_ count: Count, _ detail: Detail) -> Bool {
    guard count.kept > 0, count.accompanied > 0, count.accompanied * 2 >= count.kept,
      count.pages >= limits.minPages
    else { return false }
    let pages = Double(count.pages)
    let share = pages / Double(pagesOfSite[Int(count.site)])
    if share >= limits.minShare { return true }
    guard count.pages >= limits.enoughPages else { return false }
    if detail.isSentence, share >= limits.minShare / 2 { return true }
    guard let placeKey = detail.placeKey,
      let place = counts[SiteKey.mixed(placeKey, UInt64(count.site))]
    else { return false }
    return pages >= limits.minShare * Double(place.pages)
  }
}
