import PithPage

/// Tells photo essays and illustrated instructions, whose captions are their text.
enum CaptionText {
  /// The share of the words that the rules of earlier stages left from which captions are the text.
  private static let share: Float = 0.33

  /// Whether captions that a rule would remove are so much of a page that they are its text.
  static func makes(up view: PageView, _ removals: [Removal]) -> Bool {
    guard !removals.isEmpty else { return false }
    let captions = Set(removals.flatMap(\.blocks)).reduce(Int32(0)) { $0 + view.blocks[$1].words }
    let all = view.blocks.indices.reduce(Int32(0)) { sum, index in
      let block = view.blocks[index]
      let isLeft = !view.isRemoved[index] && block.flags.isDisjoint(with: .unseen)
      return isLeft ? sum + block.words : sum
    }
    return Float(captions) > share * Float(all)
  }
}
