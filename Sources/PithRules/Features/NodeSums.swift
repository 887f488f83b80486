import PithPage

/// What stands below an element, summed over its blocks.
package struct NodeSum: Sendable {
  /// Blocks below the element.
  package var blocks: Int32 = 0
  /// Words below it.
  package var words: Int32 = 0
  /// Words of links below it.
  package var linkWords: Int32 = 0
  /// Words of long paragraphs below it.
  package var proseWords: Int32 = 0
  /// Long paragraphs below it.
  package var paragraphs: Int32 = 0
  /// Sentence ends below it.
  package var sentenceEnds: Int32 = 0
  /// Headings below it.
  package var headings: Int32 = 0
  /// Form controls below it.
  package var controls: Int32 = 0

  /// The share of words that stand in links.
  var linkShare: Float { words == 0 ? 0 : Float(linkWords) / Float(words) }
  /// The share of words that stand in long paragraphs.
  var proseShare: Float { words == 0 ? 0 : Float(proseWords) / Float(words) }

  mutating func add(_ other: NodeSum) {
    blocks &+= other.blocks
    words &+= other.words
    linkWords &+= other.linkWords
    proseWords &+= other.proseWords
    paragraphs &+= other.paragraphs
    sentenceEnds &+= other.sentenceEnds
    headings &+= other.headings
    controls &+= other.controls
  }
}

extension Block {
  /// Words from which a paragraph is long.
  private static let longParagraphWords: Int32 = 20
  /// The share of link words from which a paragraph is a list of links.
  private static let maximumLinkShare: Float = 0.4

  /// Whether the block is prose of some words that ends as a sentence does, and no heading.
  func isSentence(words minimum: Int32) -> Bool {
    words >= minimum && endsSentence && linkShare < Self.maximumLinkShare
      && !flags.contains(.heading)
  }

  /// Whether the block reads as prose: long, mostly unlinked and with punctuation.
  package var isLongParagraph: Bool {
    words >= Self.longParagraphWords && linkShare < Self.maximumLinkShare
      && sentenceEnds + commas > 0 && flags.isDisjoint(with: .unseen)
  }
}

/// The sums of all elements of a page, and the tree without elements that only wrap others.
struct NodeSums {
  /// The sums by node.
  private(set) var sums: [NodeSum]
  /// For each node its nearest ancestor that has more blocks, or -1.
  private(set) var widerAncestor: [Int32]

  /// Sums up a page in two loops over its nodes.
  init(_ page: Page) {
    let nodes = page.tree.nodes
    sums = Array(repeating: NodeSum(), count: nodes.count)
    for block in page.blocks where block.flags.isDisjoint(with: .unseen) {
      sums[Int(block.node)].add(NodeSum(of: block))
    }
    for index in nodes.indices.reversed() where !nodes[index].isText {
      let parent = nodes[index].parent
      if parent >= 0, sums[index].blocks > 0 || sums[index].controls > 0 {
        sums[Int(parent)].add(sums[index])
      }
    }
    widerAncestor = Array(repeating: -1, count: nodes.count)
    for index in nodes.indices where !nodes[index].isText {
      let parent = nodes[index].parent
      guard parent >= 0 else { continue }
      widerAncestor[index] =
        sums[Int(parent)].blocks > sums[index].blocks ? parent : widerAncestor[Int(parent)]
    }
  }
}

extension NodeSum {
  /// The sum of one block.
  fileprivate init(of block: Block) {
    blocks = 1
    words = block.words
    linkWords = block.linkWords
    sentenceEnds = block.sentenceEnds
    controls = block.controls
    if block.flags.contains(.heading) { headings = 1 }
    if block.isLongParagraph {
      paragraphs = 1
      proseWords = block.words
    }
  }
}
