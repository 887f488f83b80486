import PithModel
import PithPage

extension PageView {
  /// The longest line that announces a link, in words.
  private static let maximumWords: Int32 = 30
  /// The most words that announce it.
  private static let maximumLeadWords: Int32 = 5
  /// The fewest words of a linked headline.
  private static let minimumHeadlineWords: Int32 = 4
  /// The bytes in which the separator stands.
  private static let leadBytes = 60
  /// The blocks looked at on either side for prose.
  private static let reach = 3
  /// The fewest words of a sentence that counts as prose.
  private static let minimumProseWords: Int32 = 8
  /// The elements around a line that may hold nothing else.
  private static let wrapperSteps = 4

  /// Whether a line is nothing but the announcement of another page and the link to it, between
  /// paragraphs of one text: `Read also: The last ferry of the year`.
  func isAnnouncedLink(_ index: Int) -> Bool {
    announcesLink(index) && hasProse(before: index) && hasProse(behind: index)
  }

  /// Whether such a line stands behind a paragraph of its text, with prose behind it or without.
  func isAnnouncedLinkBehindProse(_ index: Int) -> Bool {
    announcesLink(index) && hasProse(before: index)
  }

  private func announcesLink(_ index: Int) -> Bool {
    let block = blocks[index]
    guard page.input == .html, block.links == 1, block.words <= Self.maximumWords,
      !block.flags.contains(.heading),
      hits[index].begins.intersects([.relatedHeading, .callToAction]),
      block.words - block.linkWords <= Self.maximumLeadWords
    else { return false }
    // A headline has no full stop; a sentence that ends with a link may be the author's.
    let isApart =
      block.linkWords < block.words && block.linkWords >= Self.minimumHeadlineWords
      && !block.endsSentence
    return isApart || hasLeadSeparator(index)
  }

  private func hasProse(before index: Int) -> Bool {
    hasProse(beside: index, in: stride(from: index - 1, through: index - Self.reach, by: -1))
  }

  private func hasProse(behind index: Int) -> Bool {
    hasProse(beside: index, in: stride(from: index + 1, through: index + Self.reach, by: 1))
  }

  /// Whether a colon, a bar, a dash or a guillemet parts the first words of a block from the rest.
  private func hasLeadSeparator(_ index: Int) -> Bool {
    if hasLeadColon(index) { return true }
    let text = bytes(index).prefix(Self.leadBytes)
    for (offset, byte) in text.enumerated() where byte == 0x20 {
      let rest = text.dropFirst(offset + 1)
      if Self.separators.contains(where: { rest.starts(with: $0) }) { return true }
    }
    return false
  }

  /// The separators between spaces, as UTF-8.
  private static let separators: [[UInt8]] = ["| ", "– ", "— ", "- ", "» "].map {
    Array($0.utf8)
  }

  /// Whether one of some blocks is a sentence of the text that a line stands in.
  private func hasProse(beside index: Int, in others: StrideThrough<Int>) -> Bool {
    let parent = parent(of: index)
    return others.contains { other in
      guard blocks.indices.contains(other) else { return false }
      return blocks[other].isSentence(words: Self.minimumProseWords)
        && self.parent(of: other) == parent
    }
  }

  /// The element around a block, without those that hold nothing else.
  private func parent(of index: Int) -> Int32 {
    var parent = page.tree.nodes[Int(blocks[index].node)].parent
    for _ in 0..<Self.wrapperSteps where parent > 0 && sums[Int(parent)].blocks <= 1 {
      parent = page.tree.nodes[Int(parent)].parent
    }
    return parent
  }
}
