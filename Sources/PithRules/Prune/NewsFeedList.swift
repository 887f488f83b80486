package import PithModel
import PithPage

/// A feed of news beside the page: times of day with headlines.
package struct NewsFeedList: PageRule {
  package static let id = "news-feed-list"
  package static let stage = RuleStage.prune
  package static let documentation = RuleDocumentation(
    summary: "A feed of news beside the page: times of day with headlines.",
    removes:
      #"11:46\nStorm closes the harbour\n11:20\nNew timetable for ferries\n10:58\nMarket returns"#,
    keeps: #"09:00\nDoors open. Coffee is served in the hall until the talks begin."#,
    why: """
      Three times in a row with a headline each are a ticker. A programme has sentences or few \
      entries; a live blog has prose behind its times.
      """,
    signals: ["phrases", "lines", "words"])

  /// The fewest headlines with times that make a feed.
  private static let minimumEntries = 3
  /// The most blocks between two times.
  private static let maximumGap = 3
  /// The most words of a headline.
  private static let maximumWords: Int32 = 24

  /// The blocks of an entry behind its time: a headline and a message.
  private static let maximumEntryBlocks = 2

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    var removals: [Removal] = []
    var start = 0
    var last = -1
    var entries = 0
    for index in view.blocks.indices {
      if last >= 0, index - last > Self.maximumGap || !isHeadline(index, view) {
        finish(start, last, entries, view, &removals)
        last = -1
        entries = 0
      }
      guard view.isClockTime(index) || isTimedHeadline(index, view) else { continue }
      if last < 0 { start = index }
      last = index
      entries += 1
    }
    finish(start, last, entries, view, &removals)
    return removals + headedFeeds(in: view)
  }

  /// A heading that announces a feed, with a time of day right behind it: each time and the few
  /// blocks behind it are an entry, whether they are headlines or whole messages.
  private func headedFeeds(in view: PageView) -> [Removal] {
    view.blocks.indices.compactMap { heading in
      guard heading + 1 < view.blocks.count, view.hits[heading].entire.contains(.feedHeading),
        view.isClockTime(heading + 1)
      else {
        return nil
      }
      var end = heading + 2
      var lastTime = heading + 1
      // The last entry is no longer than the longest before it.
      var entryBlocks = 1
      while end < view.blocks.count {
        if view.isClockTime(end) {
          entryBlocks = max(entryBlocks, end - lastTime - 1)
          lastTime = end
        } else if end - lastTime > Self.maximumEntryBlocks
          || view.hits[end].entire.intersects(.noise)
        {
          break
        }
        end += 1
      }
      end = min(end, lastTime + entryBlocks + 1)
      return Removal(heading..<end, .phrases([.feedHeading]), .beside(heading))
    }
  }

  private func finish(
    _ start: Int, _ last: Int, _ entries: Int, _ view: PageView, _ removals: inout [Removal]
  ) {
    guard last >= 0, entries >= Self.minimumEntries else { return }
    var end = last + 1
    // The headline of the last time, when times stand before their headlines.
    if view.isClockTime(last), end < view.blocks.count, isHeadline(end, view) { end += 1 }
    var first = start
    if first > 0, view.hits[first - 1].entire.contains(.feedHeading) { first -= 1 }
    removals.append(Removal(first..<end, .number(.lines, Float(entries))))
  }

  private func isShort(_ index: Int, _ view: PageView) -> Bool {
    view.blocks[index].words <= Self.maximumWords && !view.isProtected(index)
      && view.blocks[index].flags.isDisjoint(with: [.tableCell])
  }

  private func isHeadline(_ index: Int, _ view: PageView) -> Bool {
    isShort(index, view) && !view.blocks[index].endsSentence
  }

  private func isTimedHeadline(_ index: Int, _ view: PageView) -> Bool {
    isHeadline(index, view) && view.beginsWithClockTime(index)
  }
}
