package import PithModel
import PithPage

/// Links to other pages: lists under a heading that announces them, and single lines.
package struct RelatedLinkList: PageRule {
  package static let id = "related-link-list"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "Links to other pages: lists under a heading that announces them, and single lines.",
    removes: #"Read also: The last ferry of the year"#,
    keeps: #"Related work by the same group measured the tides."#,
    why: """
      The words announce something else to read. What follows them goes as long as it is links \
      or teasers; prose ends it. A single line must be a link, or have a colon behind the \
      announcement and be short. On a page with little prose, which may be a list of pages, only
      a line with one link between the paragraphs of a text goes.
      """,
    signals: ["phrases", "linkShare", "words", "names", "beside"])

  /// The least share of words in links of an entry.
  private static let linkShare: Float = 0.6
  /// The least share of words in links of an element that begins with the heading.
  private static let boxLinkShare: Float = 0.35
  /// The most prose that such an element holds, as a share of the page's.
  private static let boxProseShare: Float = 0.25
  /// The most words of a line of plain text that announces one page.
  private static let maximumLineWords: Int32 = 30
  /// The most words of an entry of plain text.
  private static let maximumEntryWords: Int32 = 24
  /// The most blocks that a heading in plain text governs among prose.
  private static let maximumInsetEntries = 4
  /// The most lines that announce a page on a page with little prose; more are its content.
  private static let maximumInsets = 3

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard view.phrases.intersects([.relatedHeading, .callToAction]) else { return [] }
    guard view.page.input == .text || view.isReadingPage else { return insets(in: view) }
    let boxes = HeadedBoxes(view)
    var removals: [Removal] = []
    var index = 0
    while index < view.blocks.count {
      defer { index += 1 }
      guard !view.isProtected(index) else { continue }
      if view.hits[index].entire.contains(.relatedHeading) {
        let end =
          view.page.input == .html ? endOfLinks(index, view, boxes) : endOfLines(index, view)
        guard end > index + 1 || isLone(index, view) else { continue }
        removals.append(Removal(index..<end, .phrases([.relatedHeading]), .beside(index)))
        index = end - 1
      } else if isInset(index, view) || view.isAnnouncedLink(index) {
        removals.append(inset(index, view))
      }
    }
    return removals
  }

  /// The lines that announce one page each, on a page that may be a list of pages.
  private func insets(in view: PageView) -> [Removal] {
    let lines = view.blocks.indices.filter {
      !view.isProtected($0) && view.isAnnouncedLinkBehindProse($0)
    }
    guard lines.count <= Self.maximumInsets else { return [] }
    // A list has such a line under each of its teasers; a single one may close an article.
    let isLone = lines.count == 1 && view.hits[lines[0]].begins.contains(.relatedHeading)
    return lines.filter { isLone || view.isAnnouncedLink($0) }.map { inset($0, view) }
  }

  private func inset(_ index: Int, _ view: PageView) -> Removal {
    Removal(
      index, .phrases(view.hits[index].begins),
      .number(.linkShare, view.blocks[index].linkShare))
  }

  /// Where the links behind a heading end.
  private func endOfLinks(_ heading: Int, _ view: PageView, _ boxes: HeadedBoxes) -> Int {
    var end = heading + 1
    if let box = boxes.box(of: heading, in: view), isLinked(box.node, view) {
      end = box.blocks.upperBound
    }
    while end < view.blocks.count, !view.isProtected(end),
      view.blocks[end].linkShare >= Self.linkShare
    {
      end += 1
    }
    return end
  }

  /// Whether an element that begins with the heading holds teasers: links among other text.
  private func isLinked(_ node: Int, _ view: PageView) -> Bool {
    let sum = view.sums[node]
    return sum.linkShare >= Self.boxLinkShare
      && Float(sum.proseWords) <= Self.boxProseShare * Float(view.sums[0].proseWords)
      && sum.blocks > 1
  }

  /// Where the headlines behind a heading in plain text end: where a sentence begins.
  ///
  /// Among prose the last of them may be the heading of what follows, which is told from a
  /// headline by nothing, so only a few lines go.
  private func endOfLines(_ heading: Int, _ view: PageView) -> Int {
    var end = heading + 1
    let limit = view.isAmongProse(heading) ? heading + 1 + Self.maximumInsetEntries : Int.max
    while end < min(limit, view.blocks.count), isEntry(end, view) { end += 1 }
    return end
  }

  private func isEntry(_ index: Int, _ view: PageView) -> Bool {
    let block = view.blocks[index]
    return block.words <= Self.maximumEntryWords && !block.endsSentence && block.words > 0
  }

  /// Whether a heading goes though nothing behind it does.
  private func isLone(_ index: Int, _ view: PageView) -> Bool {
    !view.blocks[index].flags.contains(.heading)
  }

  /// A line that announces one page, such as `Read also: The last ferry`.
  private func isInset(_ index: Int, _ view: PageView) -> Bool {
    let block = view.blocks[index]
    let begins = view.hits[index].begins
    guard begins.intersects([.relatedHeading, .callToAction]), block.words <= Self.maximumLineWords
    else { return false }
    return block.linkShare >= Self.linkShare && begins.contains(.relatedHeading)
      || view.hasLeadColon(index) && (view.page.input == .text || block.links > 0)
  }
}
