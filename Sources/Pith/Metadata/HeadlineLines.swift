import PithModel
import PithPage
import PithRules

/// The short lines around the headline and right after the prose, where bylines and dates stand.
///
/// A byline reader believes much; position is what keeps menus and teasers away from it.
struct HeadlineLines {
  /// Blocks before the headline that may hold its date or author.
  private static let reachBefore = 4
  /// Blocks between the headline and the prose that are looked at.
  private static let reachAfter = 16
  /// Blocks after the end of the prose that are looked at.
  private static let reachBehindProse = 5
  private static let maxLineBytes: Int32 = 300

  /// One line, read at most once.
  struct Line {
    var block: Int
    var text: String
    var byline: Byline
    /// Whether it stands before the end of the article's head.
    var isNearHeadline: Bool
  }

  private let context: PageContext
  private var read: [Line]?

  init(_ context: PageContext) { self.context = context }

  /// The lines that a byline reader understood, those near the headline first.
  mutating func bylines() -> [Line] {
    if let read { return read }
    let language = context.language?.value
    var lines: [Line] = []
    for (block, isNear) in candidates() {
      let text = context.view.text(block)
      guard let byline = BylineReader.read(text, language: language) else { continue }
      lines.append(Line(block: block, text: text, byline: byline, isNearHeadline: isNear))
    }
    read = lines
    return lines
  }

  /// The blocks that are worth reading.
  private func candidates() -> [(block: Int, isNear: Bool)] {
    let view = context.view
    guard let range = Self.headRange(view) else { return [] }
    var found: [(Int, Bool)] = []
    for index in range where isCandidate(index) { found.append((index, true)) }
    if let end = view.prose?.upperBound, end + 1 < view.blocks.count {
      let last = min(view.blocks.count - 1, end + Self.reachBehindProse)
      for index in (end + 1)...last where !range.contains(index) && isCandidate(index) {
        found.append((index, false))
      }
    }
    return found
  }

  /// The blocks from a little before the headline up to the first prose after it.
  private static func headRange(_ view: PageView) -> ClosedRange<Int>? {
    guard !view.blocks.isEmpty else { return nil }
    guard let headline = view.titleBlock ?? view.prose?.lowerBound else {
      return 0...min(view.blocks.count - 1, reachAfter)
    }
    var end = headline
    while end + 1 < view.blocks.count, end < headline + reachAfter {
      end += 1
      if view.blocks[end].isLongParagraph { break }
    }
    return max(0, headline - reachBefore)...end
  }

  private func isCandidate(_ index: Int) -> Bool {
    let block = context.view.blocks[index]
    guard block.end - block.start <= Self.maxLineBytes, block.words <= 40, block.words > 0,
      block.flags.isDisjoint(with: [.head, .template, .fallback, .svg, .nav, .footer, .control])
    else { return false }
    if index == context.view.titleBlock { return false }
    let hits = context.view.hits[index]
    if block.digits > 0 || hits.any.intersects([.bylineLead, .bylineRole, .dateLead]) {
      return true
    }
    let names = context.view.names.near[Int(block.node)]
    return names.intersects([.author, .byline, .date]) || block.words <= 12 && hits.entire.isEmpty
  }
}
