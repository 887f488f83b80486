/// Gathers the text of a tree into blocks, in reading order and without recursion.
///
/// A block ends where a block-level element starts or ends, at two line breaks in a row, and at a
/// rule. What a reader would not see inside a line (a hidden `span`, an icon's title) does not
/// split the line: it becomes a block of its own, before the line when it stands before all of its
/// text, else behind it.
struct BlockBuilder {
  /// One piece of a block: a text node, or what stands between two of them.
  enum Piece {
    case text(Int32)
    case gap
    case softGap
    case lineBreak
  }

  private let tree: NodeTree
  private let places: [Block.Flags]
  private var writer: BlockWriter
  /// The pieces of the block that is being gathered, and of unseen text on the way.
  private var pieces: [Piece] = []
  private var sidePieces: [Piece] = []
  /// The parent of the last unseen text, and how much of the line stood before it.
  private var sideEnd: (parent: Int32, pieces: Int) = (-1, 0)
  /// Whether the line has text that is seen.
  private var hasLineText = false
  private var images: Int32 = 0
  private var controls: Int32 = 0
  /// The block-level elements that are open.
  private var owners: [Int32] = [0]
  /// The pictures of the line and how many of its pieces stand before each; gathered on demand.
  private var linePictures: [(node: Int32, pieces: Int)] = []
  private let recordsOrigins: Bool

  /// The blocks of a tree and the text they refer to.
  static func build(_ tree: NodeTree, places: [Block.Flags]) -> ([Block], [UInt8]) {
    var builder = BlockBuilder(tree: tree, places: places, recordsOrigins: false)
    builder.walk()
    return (builder.writer.blocks, builder.writer.text)
  }

  /// What the blocks of a tree are made of.
  static func origins(_ tree: NodeTree, places: [Block.Flags]) -> BlockOrigins {
    var builder = BlockBuilder(tree: tree, places: places, recordsOrigins: true)
    builder.walk()
    return builder.writer.origins
  }

  private init(tree: NodeTree, places: [Block.Flags], recordsOrigins: Bool) {
    self.tree = tree
    self.places = places
    self.recordsOrigins = recordsOrigins
    writer = BlockWriter(capacity: tree.text.count, recordsOrigins: recordsOrigins)
  }

  private mutating func walk() {
    var current = tree.nodes[0].firstChild
    while current >= 0 {
      let node = tree.nodes[Int(current)]
      if node.isText {
        addText(current, node)
      } else {
        enter(current, node)
        if node.firstChild >= 0 {
          current = node.firstChild
          continue
        }
        leave(current, node)
      }
      // Leaves the elements that end here.
      var ended = current
      while ended > 0, tree.nodes[Int(ended)].next < 0 {
        ended = tree.nodes[Int(ended)].parent
        if ended > 0 { leave(ended, tree.nodes[Int(ended)]) }
      }
      current = ended > 0 ? tree.nodes[Int(ended)].next : -1
    }
    flush()
  }

  @inline(__always)
  private mutating func addText(_ index: Int32, _ node: Node) {
    let owner = owners[owners.count - 1]
    let isAside = places[Int(node.parent)] != places[Int(owner)] && isUnseen(node.parent, in: owner)
    if isAside {
      addSideText(index, parent: node.parent)
      return
    }
    if !hasLineText, !isBlank(index) {
      hasLineText = true
      flushSide()
    }
    pieces.append(.text(index))
  }

  /// Unseen texts of one line share a block; those of a picture and those apart are not glued.
  private mutating func addSideText(_ index: Int32, parent: Int32) {
    if !sidePieces.isEmpty, sideEnd.parent != parent {
      let isApart =
        sideEnd.pieces != pieces.count
        || tree.nodes[Int(parent)].flags.contains(.svg)
          && tree.nodes[Int(sideEnd.parent)].flags.contains(.svg)
      if isApart { sidePieces.append(.gap) }
    }
    sidePieces.append(.text(index))
    sideEnd = (parent, pieces.count)
  }

  /// Whether an inline element's text is unseen although its block is seen.
  private func isUnseen(_ node: Int32, in owner: Int32) -> Bool {
    let unseen: Block.Flags = [.hidden, .svg, .fallback]
    let added = places[Int(node)].intersection(unseen)
    return !added.subtracting(places[Int(owner)]).isEmpty
  }

  @inline(__always)
  private mutating func enter(_ index: Int32, _ node: Node) {
    let traits = node.tag.traits
    if isBlock(node) {
      flush()
      owners.append(index)
      return
    }
    switch node.tag {
    case .br:
      addLineBreak()
    case .img, .image, .picture:
      images += 1
      if recordsOrigins, node.tag != .picture { linePictures.append((index, pieces.count)) }
      addGap()
    case .input, .keygen:
      controls += 1
      addGap()
    case .custom:
      addGap()
    case .a where isBesideLink(node):
      addGap()
    case .span where node.flags.contains(.named) && isBesideNamedSpan(node):
      if !pieces.isEmpty { pieces.append(.softGap) }
    default:
      if traits.contains(.gap) { addGap() }
    }
  }

  @inline(__always)
  private mutating func leave(_ index: Int32, _ node: Node) {
    guard isBlock(node) else {
      if node.tag == .custom { addGap() }
      return
    }
    flush()
    if node.tag == .button || node.tag == .select || node.tag == .textarea { controls += 1 }
    if owners.count > 1 { owners.removeLast() }
  }

  /// Whether an element ends the line; the `title` of an icon does not.
  @inline(__always)
  private func isBlock(_ node: Node) -> Bool {
    node.tag.traits.contains(.block) && !node.flags.contains(.svg)
  }

  private func isBesideLink(_ node: Node) -> Bool {
    node.previous >= 0 && tree.nodes[Int(node.previous)].tag == .a
  }

  private func isBesideNamedSpan(_ node: Node) -> Bool {
    guard node.previous >= 0 else { return false }
    let previous = tree.nodes[Int(node.previous)]
    return previous.tag == .span && previous.flags.contains(.named)
  }

  private mutating func addGap() {
    if !pieces.isEmpty { pieces.append(.gap) }
  }

  /// A second line break with nothing between ends the block.
  private mutating func addLineBreak() {
    guard !pieces.isEmpty else { return }
    if endsWithLineBreak { flush() } else { pieces.append(.lineBreak) }
  }

  /// Whether nothing but white space follows the last line break of the line.
  private var endsWithLineBreak: Bool {
    var position = pieces.count - 1
    while position >= 0 {
      switch pieces[position] {
      case .lineBreak: return true
      case .text(let index) where !isBlank(index): return false
      default: position -= 1
      }
    }
    return false
  }

  private func isBlank(_ index: Int32) -> Bool {
    let node = tree.nodes[Int(index)]
    for position in Int(node.start)..<Int(node.end) where !tree.text[position].isHTMLSpace {
      return false
    }
    return true
  }

  /// Ends the block that is being gathered.
  private mutating func flush() {
    let owner = owners[owners.count - 1]
    if !pieces.isEmpty {
      var block = Block(
        node: owner, tag: tree.nodes[Int(owner)].tag, flags: places[Int(owner)])
      block.images = images
      block.controls = controls
      if writer.write(pieces, of: tree, as: block, pictures: linePictures) {
        images = 0
        controls = 0
      }
      pieces.removeAll(keepingCapacity: true)
    } else if !linePictures.isEmpty {
      writer.recordBetweenBlocks(linePictures)
    }
    if !linePictures.isEmpty { linePictures.removeAll(keepingCapacity: true) }
    hasLineText = false
    flushSide()
  }

  private mutating func flushSide() {
    guard !sidePieces.isEmpty else { return }
    if case .text(let first) = sidePieces[0] {
      let parent = tree.nodes[Int(first)].parent
      let block = Block(
        node: parent, tag: tree.nodes[Int(parent)].tag, flags: places[Int(parent)])
      _ = writer.write(sidePieces, of: tree, as: block)
    }
    sidePieces.removeAll(keepingCapacity: true)
  }
}
