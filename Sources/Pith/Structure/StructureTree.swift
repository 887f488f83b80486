import PithPage

/// The elements of a page that give text its structure: lists, tables, quotations, headings, code.
///
/// A block's structure is the chain of such elements around it. Below a depth that no reader could
/// follow no element counts, so that the cost of a block is bounded whatever its page nests, and all
/// that stands deeper shares one chain.
struct StructureTree {
  /// The most structural elements of a chain.
  static let maximumDepth = 48

  let page: Page
  /// For each node the nearest structural element that it is or stands in; -1 for none.
  private var nearest: [Int32]
  /// Elements that are structural for what refers to them.
  private let notes: Set<Int>

  /// Finds the structural elements of a page, with those of its notes.
  init(_ page: Page, notes: Set<Int> = []) {
    self.page = page
    self.notes = notes
    let nodes = page.tree.nodes
    nearest = Array(repeating: -1, count: nodes.count)
    var depths = [UInt8](repeating: 0, count: nodes.count)
    for index in nodes.indices {
      let node = nodes[index]
      if node.parent >= 0 {
        nearest[index] = nearest[Int(node.parent)]
        depths[index] = depths[Int(node.parent)]
      }
      if depths[index] < Self.maximumDepth,
        Self.isStructural(node, at: index, in: page) || notes.contains(index)
      {
        nearest[index] = Int32(truncatingIfNeeded: index)
        depths[index] += 1
      }
    }
  }

  @inline(__always)
  private static func isStructural(_ node: Node, at index: Int, in page: Page) -> Bool {
    switch node.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .menu, .dir, .li, .dl, .dt, .dd, .blockquote,
      .table, .tr, .td, .th, .pre, .listing, .xmp, .summary, .details, .figcaption, .caption:
      true
    case .text: false
    default:
      node.flags.contains(.role) && page.attribute(.role, of: index)?.lowercased() == "heading"
    }
  }

  /// The structural elements around each of some blocks, the innermost first; neighbours in one
  /// element share theirs.
  func chains(of blocks: [Block]) -> [[Int]] {
    var last: (element: Int32, chain: [Int]) = (-1, [])
    return blocks.map { block in
      let element = nearest[Int(block.node)]
      if element != last.element { last = (element, chain(from: element)) }
      return last.chain
    }
  }

  /// The structural elements around an element, the innermost first, without itself.
  func chain(around node: Int) -> [Int] {
    let parent = page.tree.nodes[node].parent
    return parent >= 0 ? chain(from: nearest[Int(parent)]) : []
  }

  private func chain(from first: Int32) -> [Int] {
    var chain: [Int] = []
    var current = first
    while current >= 0 {
      chain.append(Int(current))
      let parent = page.tree.nodes[Int(current)].parent
      current = parent >= 0 ? nearest[Int(parent)] : -1
    }
    return chain
  }

  /// Whether a structural element is so only as a note.
  func isPlainNote(_ node: Int) -> Bool {
    notes.contains(node) && tag(node) != .li && tag(node) != .dd
  }

  func tag(_ node: Int) -> Tag { page.tree.nodes[node].tag }

  /// An attribute that holds a whole number; nil when it does not.
  func number(_ name: AttributeName, of node: Int) -> Int? {
    page.attribute(name, of: node).flatMap { Int($0) }
  }
}
