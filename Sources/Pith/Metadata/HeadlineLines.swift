import PithModel
import PithPage
import PithRules

/// The short lines around the headline and right after the article, where bylines and dates stand.
///
/// A byline reader believes much; position is what keeps menus and teasers away from it.
struct HeadlineLines {
  /// Blocks before the headline that may hold its date or author.
  private static let reachBefore = 4
  /// Blocks before the text that are looked at when no headline is known.
  private static let reachWithoutHeadline = 10
  /// Blocks after the headline that are looked at.
  private static let reachAfter = 24
  /// Long paragraphs after the headline that end the head; the first may be the standfirst.
  private static let maxLongParagraphs = 2
  /// Blocks after the end of the article that are looked at.
  private static let reachBehind = 6
  private static let maxLineBytes: Int32 = 300
  private static let maxLineWords: Int32 = 40
  /// A line of more words that dates something is a sentence.
  private static let maxDatedWords: Int32 = 14
  /// Blocks between a bare name and the date that vouches for it.
  private static let neighbourhood = 3

  /// Bytes of the page whose words are compared with a name's.
  static let maxComparedBytes = 200_000

  /// Lines after which a head that is complete is not read on.
  private static let maxNeededLines = 3
  /// Places in which no byline stands.
  private static let elsewhere: Block.Flags = [
    .head, .template, .fallback, .svg, .nav, .footer, .control, .dialog,
  ]

  /// One line that says who or when.
  struct Line {
    var block: Int
    var byline: BylineContent
    /// Whether it stands in the article's head, not behind the article.
    var isNearHeadline: Bool
    /// Whether a word such as "Published" opens it.
    var hasDateLabel: Bool
  }

  private let cleaned: CleanedPage
  private let language: String?
  private let headline: Int?
  private var read: [Line]?
  private var common: CommonWords?

  /// Looks around a headline, or the page's own when none is given.
  init(_ cleaned: CleanedPage, language: String?, headline: Int? = nil) {
    self.cleaned = cleaned
    self.language = language
    self.headline = headline ?? cleaned.view.titleBlock
  }

  private var view: PageView { cleaned.view }

  /// The lines that a byline reader understood, those near the headline first.
  mutating func bylines() -> [Line] {
    if let read { return read }
    var lines: [Line] = []
    var label: String?
    for (block, isNear) in candidates() {
      // "Written by" may stand in a block of its own, above the name.
      if isLabel(block) {
        label = view.text(block).singleLine()
        continue
      }
      guard label != nil || mayTell(block), !Self.areComplete(lines) else { continue }
      let text = line(block)
      var byline = label.flatMap { BylineReader.read($0 + " " + text, language: language) }
      if byline?.authors.isEmpty ?? true { byline = self.byline(of: block, text) }
      label = nil
      guard var byline else { continue }
      if !mayCredit(block, byline) { byline.authors = [] }
      if !mayDate(block, byline) {
        byline.published = nil
        byline.modified = nil
        byline.dateText = nil
      }
      lines.append(
        Line(
          block: block, byline: byline, isNearHeadline: isNear,
          hasDateLabel: view.hits[block].any.contains(.dateLead)))
    }
    read = lines
    return lines
  }

  /// The text of a block on one line; plain text without the marks of programs that made it.
  private func line(_ block: Int) -> String {
    let text = view.text(block)
    return view.page.input == .text ? TextMarks.plain(text) : text.singleLine()
  }

  /// What a line tells; only a date such as `03/04/2024` is read otherwise in another language.
  private func byline(of block: Int, _ text: String) -> BylineContent? {
    let isMarked =
      view.page.input == .text && text.utf8.count != view.bytes(block).count
    let isAsRead = !isMarked && !text.utf8.contains(UInt8(ascii: "/"))
    if isAsRead, view.bylineZone.readBlocks.contains(block) {
      return view.bylineZone.bylines[block]
    }
    return BylineReader.read(text, language: language)
  }

  /// Whether lines of the head tell both author and date, so that no further one is needed.
  private static func areComplete(_ lines: [Line]) -> Bool {
    lines.contains { $0.byline.hasLabel && !$0.byline.authors.isEmpty && $0.isNearHeadline }
      && lines.contains { $0.byline.published != nil && $0.isNearHeadline }
      && lines.count >= maxNeededLines
  }

  /// Whether a line's names are the authors'; before the headline, entries of menus such as
  /// "By Role" read like bylines.
  private func mayCredit(_ index: Int, _ byline: BylineContent) -> Bool {
    guard index < headline ?? 0 else { return true }
    let block = view.blocks[index]
    return byline.hasDate
      || view.names.near[Int(block.node)].intersects([.author, .byline])
      || (!block.flags.contains(.listItem) && block.linkWords == 0)
  }

  /// Whether a line's date is the article's; captions and teasers tell when something happened.
  private func mayDate(_ index: Int, _ byline: BylineContent) -> Bool {
    byline.isPure || byline.hasLabel && !byline.authors.isEmpty
      || view.blocks[index].words <= Self.maxDatedWords && !view.blocks[index].endsSentence
  }

  /// The dates of the article, published and modified, and a date without a year: from the head,
  /// else from a labelled line behind the article.
  mutating func dates() -> (published: PageDate?, modified: PageDate?, text: String?) {
    let lines = bylines()
    let near = lines.filter(\.isNearHeadline)
    let told =
      near.contains { $0.byline.published != nil || $0.byline.modified != nil }
      ? near
      : near + lines.filter { !$0.isNearHeadline && $0.byline.isPure && isVouchedFor($0, lines) }
    // Before the headline of a plain text stand teasers too, whose dates are their own.
    let teasers = told.prefix { line in
      view.page.input == .text && line.block < headline ?? 0 && !line.byline.isPure
    }
    let ordered = told.dropFirst(teasers.count) + teasers
    return (
      ordered.lazy.compactMap(\.byline.published).first,
      ordered.lazy.compactMap(\.byline.modified).first,
      ordered.lazy.compactMap(\.byline.dateText).first
    )
  }

  /// Whether a date behind the article is the article's: a word says so, or a byline stands before it.
  private func isVouchedFor(_ line: Line, _ lines: [Line]) -> Bool {
    line.hasDateLabel
      || lines.contains {
        $0.block + 1 == line.block && $0.byline.hasLabel && !$0.byline.authors.isEmpty
      }
  }

  /// The first date of publication in a line of the head after a block that says little else: a byline,
  /// or a line with a word such as "Published".
  mutating func published(after block: Int) -> PageDate? {
    bylines().lazy.filter {
      $0.isNearHeadline && $0.block > block && !$0.byline.isRelease
        && ($0.byline.isPure || $0.hasDateLabel || $0.byline.hasLabel)
    }
    .compactMap(\.byline.published).first
  }

  /// A name that stands alone near the headline, vouched for by a date beside it, by its own
  /// element or link, or by a note about the person.
  ///
  /// - Parameter title: The page's title; what is part of it is the kicker above the headline.
  /// - Returns: The name; nil when none is sure.
  mutating func bareName(title: String? = nil) -> String? {
    let dated = bylines().filter { line in
      // "10 min" alone, as recipes have it, is no time to read an article.
      line.isNearHeadline && line.byline.isPure
        && (line.byline.hasDate || !line.byline.authors.isEmpty)
    }
    .map(\.block)
    guard let range = headRange else { return nil }
    for index in range where isCandidate(index) && index > (headline ?? 0) - 2 {
      let block = view.blocks[index]
      // Before the headline stand menus, whose entries look like names.
      let isEntry = index < headline ?? 0 && block.flags.contains(.listItem)
      // A heading that nothing links is one of the article's.
      let isSection = block.flags.contains(.heading) && block.linkWords == 0
      guard !isEntry, !isSection, (2...4).contains(block.words), block.sentenceEnds <= 1,
        view.hits[index].entire.isEmpty || view.hits[index].entire == [.bylineRole]
      else { continue }
      let text = view.text(index).singleLine()
      guard let name = AuthorNames.plausibleName(text), !isCommon(name),
        title?.contains(text) != true
      else { continue }
      let isDated = dated.contains { abs($0 - index) <= Self.neighbourhood }
      let linked = isLinkedToPerson(index)
      guard
        linked || isDated && block.linkWords == 0 || hasNote(about: name, in: view.blocks.indices)
      else {
        continue
      }
      return name
    }
    return nil
  }

  /// Whether a would-be name is made of words that stand in lower case in the page's text; in plain
  /// text, where no element or link vouches for a name, one such word is enough.
  mutating func isCommon(_ name: String) -> Bool {
    let words = common ?? CommonWords(view.page.blockText.prefix(Self.maxComparedBytes))
    common = words
    return view.page.input == .text ? words.occur(in: name) : words.make(name)
  }

  /// A name alone on a line around the article's end that a note about the person follows.
  func nameInNote() -> String? {
    guard let end = lastParagraph else { return nil }
    let range = max(0, end - Self.reachBehind)...min(view.blocks.count - 1, end + Self.reachBehind)
    for index in range where isCandidate(index) && (2...4).contains(view.blocks[index].words) {
      let text = view.text(index).singleLine()
      guard let name = AuthorNames.plausibleName(text),
        hasNote(about: name, in: (index + 1)..<min(view.blocks.count, index + 4))
      else { continue }
      return name
    }
    return nil
  }

  /// A name alone on a line in bold type right before or right after the article's text.
  mutating func signature() -> String? {
    let paragraphs = cleaned.keptParagraphs
    guard let first = paragraphs.first, let last = paragraphs.last else { return nil }
    for index in [first - 1, first - 2, last + 1, last + 2]
    where view.blocks.indices.contains(index) {
      let block = view.blocks[index]
      guard isCandidate(index), (2...4).contains(block.words), block.boldWords == block.words,
        block.flags.isDisjoint(with: [.heading, .listItem, .tableCell]), block.linkWords == 0
      else { continue }
      let text = view.text(index).singleLine()
      if let name = AuthorNames.plausibleName(text), !isCommon(name) { return name }
    }
    return nil
  }

  // MARK: Candidates

  /// The blocks that are worth reading.
  private func candidates() -> [(block: Int, isNear: Bool)] {
    guard let range = headRange else { return [] }
    var found: [(Int, Bool)] = []
    for index in range where isCandidate(index) { found.append((index, true)) }
    if let end = lastParagraph, end + 1 < view.blocks.count {
      let last = min(view.blocks.count - 1, end + Self.reachBehind)
      for index in (end + 1)...last where !range.contains(index) && isCandidate(index) {
        found.append((index, false))
      }
    }
    return found
  }

  /// The article's last long paragraph.
  private var lastParagraph: Int? { cleaned.keptParagraphs.last }

  /// The blocks from a little before the headline up to the prose after it.
  private var headRange: ClosedRange<Int>? {
    guard !view.blocks.isEmpty else { return nil }
    let firstParagraph = cleaned.keptParagraphs.first
    // Without a headline its place is unknown, and more of what stands before the text is read.
    let before = headline == nil ? Self.reachWithoutHeadline : Self.reachBefore
    guard let headline = headline ?? firstParagraph ?? view.prose?.lowerBound else {
      return 0...min(view.blocks.count - 1, Self.reachAfter)
    }
    var end = headline
    var paragraphs = 0
    while end + 1 < view.blocks.count, end < headline + Self.reachAfter {
      end += 1
      if view.blocks[end].isLongParagraph { paragraphs += 1 }
      if paragraphs == Self.maxLongParagraphs { break }
    }
    return max(0, headline - before)...end
  }

  private func isCandidate(_ index: Int) -> Bool {
    let block = view.blocks[index]
    return block.end - block.start <= Self.maxLineBytes && block.words <= Self.maxLineWords
      && block.words > 0 && index != headline
      && block.flags.isDisjoint(with: Self.elsewhere)
  }

  /// Whether a line can hold a date or a labelled name at all; reading one is dear.
  private func mayTell(_ index: Int) -> Bool {
    let block = view.blocks[index]
    if block.digits > 0 || view.hits[index].any.intersects([.bylineLead, .bylineRole]) {
      return true
    }
    if view.names.near[Int(block.node)].intersects([.author, .byline, .date]) { return true }
    let bytes = view.bytes(index)
    return bytes.contains { $0 >= 0xD0 } || BylineReader.mayBeLabelled(bytes)
  }

  /// Whether a block is nothing but the label of a byline.
  private func isLabel(_ index: Int) -> Bool {
    view.blocks[index].words <= 3 && view.hits[index].entire.contains(.bylineLead)
  }

  // MARK: Evidence for a name

  /// Whether a block's link leads to a page about a person, or its element is called an author.
  private func isLinkedToPerson(_ index: Int) -> Bool {
    let block = view.blocks[index]
    let names = view.names.near[Int(block.node)]
    if names.intersects([.author, .byline]) { return true }
    guard block.linkWords > 0 else { return false }
    let page = view.page
    var node = Int(block.node)
    for _ in 0..<4 {
      if page.tree.nodes[node].tag == .a { break }
      guard page.tree.nodes[node].firstChild >= 0 else { return false }
      node = Int(page.tree.nodes[node].firstChild)
    }
    guard let href = page.attribute(.href, of: node) else { return false }
    let parts = href.lowercased().split(whereSeparator: { "/?=&".contains($0) })
    return parts.contains { PersonFolders.all.contains(String($0)) }
  }

  /// Whether another block speaks about the person: "Jane Doe is a writer".
  private func hasNote(about name: String, in range: Range<Int>) -> Bool {
    let bytes = Array(name.utf8)
    return range.contains { view.isNote($0, about: bytes) }
  }
}
