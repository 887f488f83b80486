import PithPage

/// The comments under an article in plain text, told by what stands at each: a control for
/// replies.
struct TextComments {
  /// The fewest words of prose before the comments.
  private static let minimumArticleWords: Int32 = 150
  /// The fewest controls for replies.
  private static let minimumReplies = 2
  /// The most blocks between two controls for replies in one section.
  private static let maximumGap = 40
  /// The longest line that ends with a control for replies, in words.
  private static let maximumReplyWords: Int32 = 10

  let view: PageView

  /// The blocks of the comments, from their heading to the last control; nil when there are none.
  var blocks: Range<Int>? {
    guard view.phrases.contains(.replyControl), let replies,
      let heading = heading(before: replies.lowerBound)
    else { return nil }
    let article = view.blocks[..<heading].reduce(Int32(0)) {
      $0 + ($1.isLongParagraph ? $1.words : 0)
    }
    guard article >= Self.minimumArticleWords else { return nil }
    return heading..<replies.upperBound + 1
  }

  /// From the first to the last of the controls for replies that stand close together.
  private var replies: ClosedRange<Int>? {
    var first: Int?
    var last = 0
    var count = 0
    for index in view.blocks.indices where isReply(index) {
      if first == nil || index - last > Self.maximumGap {
        if count >= Self.minimumReplies { break }
        first = index
        count = 0
      }
      last = index
      count += 1
    }
    guard let first, count >= Self.minimumReplies else { return nil }
    return first...last
  }

  private func isReply(_ index: Int) -> Bool {
    let hits = view.hits[index]
    return view.blocks[index].words <= Self.maximumReplyWords
      && (hits.entire.contains(.replyControl) || hits.ends.contains(.replyControl))
  }

  /// The heading of the comments: the nearest before the first control.
  private func heading(before first: Int) -> Int? {
    for index in stride(from: first, through: max(0, first - Self.maximumGap), by: -1)
    where view.hits[index].entire.contains(.commentHeading) {
      return index
    }
    return nil
  }
}
