import PithPage

/// Keeps the long paragraphs of one element together.
///
/// When nearly all prose of an element is content, its other paragraphs are, too: the first and
/// the last of a long article score less than those between, and a gap in a text is worse than a
/// paragraph too many.
enum ProseSiblings {
  /// The share of an element's prose that must be kept for the rest to be kept with it.
  private static let minimumKeptShare: Float = 0.8

  /// Keeps the open long paragraphs whose siblings are kept.
  static func keep(_ view: PageView, in decisions: inout Decisions) {
    let nodes = view.page.tree.nodes
    var words = [Int32](repeating: 0, count: nodes.count)
    var keptWords = words
    let prose = view.blocks.indices.filter {
      view.blocks[$0].isLongParagraph && decisions.rule(of: $0) == nil
    }
    for index in prose {
      let block = view.blocks[index]
      let parent = Int(max(0, nodes[Int(block.node)].parent))
      words[parent] += block.words
      if decisions.isKept(index) { keptWords[parent] += block.words }
    }
    for index in prose where !decisions.isKept(index) {
      let parent = Int(max(0, nodes[Int(view.blocks[index].node)].parent))
      if Float(keptWords[parent]) >= minimumKeptShare * Float(words[parent]) {
        decisions.verdicts[index] = .kept
      }
    }
  }
}
