/// One element or text run of a page, in a flat array; nodes refer to each other by index.
///
/// A parent's index is always smaller than its children's, so one loop from the end of the array
/// sums up whole subtrees, and one from its start hands down what children inherit.
public struct Node: Sendable {
  /// What an element's attributes and place say, as bits.
  public struct Flags: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt16

    /// Takes the bits.
    @inlinable
    public init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    /// Whether the two sets share no flag.
    @inlinable
    @inline(__always)
    public func isDisjoint(with other: Flags) -> Bool { rawValue & other.rawValue == 0 }

    /// Whether all flags of the other set are in this one.
    @inlinable
    @inline(__always)
    public func contains(_ other: Flags) -> Bool { rawValue & other.rawValue == other.rawValue }

    /// Carries `hidden`, or a style with `display:none` or `visibility:hidden`.
    @inlinable
    public static var hidden: Flags { Flags(rawValue: 1 << 0) }
    /// Carries `aria-hidden="true"`.
    @inlinable
    public static var ariaHidden: Flags { Flags(rawValue: 1 << 1) }
    /// An `a` with `href`; on a text run: stands inside one.
    @inlinable
    public static var linked: Flags { Flags(rawValue: 1 << 2) }
    /// Belongs to SVG.
    @inlinable
    public static var svg: Flags { Flags(rawValue: 1 << 3) }
    /// Belongs to MathML.
    @inlinable
    public static var math: Flags { Flags(rawValue: 1 << 4) }
    /// Carries `class`, `id`, `role` or another name that describes it.
    @inlinable
    public static var named: Flags { Flags(rawValue: 1 << 5) }
    /// Was dropped from the page, with all below it: a body that a frameset replaced.
    @inlinable
    public static var detached: Flags { Flags(rawValue: 1 << 6) }
    /// Carries `open`.
    @inlinable
    public static var open: Flags { Flags(rawValue: 1 << 7) }
    /// Carries `itemprop`.
    @inlinable
    public static var itemprop: Flags { Flags(rawValue: 1 << 8) }
    /// Carries `role`.
    @inlinable
    public static var role: Flags { Flags(rawValue: 1 << 9) }
    /// Carries a valid `shadowrootmode`: a `template` whose content shows in its parent.
    @inlinable
    public static var shadowRoot: Flags { Flags(rawValue: 1 << 10) }
  }

  /// The element's tag, or `.text`.
  @usableFromInline package var tag: Tag
  /// What attributes and place say.
  package var flags: Flags = []
  /// The number of the element's name; names above 255 are the page's own.
  package var name: UInt16 = 0
  /// The parent, or -1.
  package var parent: Int32 = -1
  /// The first child, or -1.
  package var firstChild: Int32 = -1
  /// The last child, or -1.
  package var lastChild: Int32 = -1
  /// The next sibling, or -1.
  package var next: Int32 = -1
  /// The previous sibling, or -1.
  package var previous: Int32 = -1
  /// Of an element its first attribute, of a text run its first byte in ``NodeTree/text``.
  package var start: Int32 = 0
  /// The end of the attributes or of the text.
  package var end: Int32 = 0

  /// Whether the node is a run of text; public and inlinable, since every loop over nodes asks it,
  /// also those of other modules.
  @inlinable
  @inline(__always)
  public var isText: Bool { if case .text = tag { true } else { false } }
}

/// Bytes of a page that are data in a `script` element: JSON-LD or framework state.
package struct DataIsland: Sendable {
  /// What the script holds.
  package enum Kind: Sendable, Hashable {
    case jsonLD
    case json
  }

  /// What the script holds.
  package var kind: Kind
  /// Where it stands in the page's bytes.
  package var bytes: Range<Int>
}

/// The elements of a page as flat arrays.
package struct NodeTree: Sendable {
  /// The nodes in the order in which the parser made them; 0 is the document.
  package internal(set) var nodes: [Node] = []
  /// The attributes of all elements; an element owns the run from `start` to `end`.
  package internal(set) var attributes: [Attribute] = []
  /// The text of all text runs, character references decoded.
  package internal(set) var text: [UInt8] = []
  /// Where the page's own element names stand in its bytes, for names above 255.
  package internal(set) var customNames: [Range<Int>] = []
  /// JSON-LD and framework state.
  package internal(set) var islands: [DataIsland] = []
  /// The `math` elements and the scripts that hold a formula, in the order of the page.
  package internal(set) var formulas: [Int32] = []

  /// Creates a tree that holds only the document.
  package init() {
    nodes.append(Node(tag: .document))
  }

  /// Walks to the next node in reading order below `root`.
  ///
  /// - Parameters:
  ///   - node: A node below `root`.
  ///   - root: The element whose content is walked.
  ///   - skipsChildren: Whether the walk passes over what is below `node`.
  /// - Returns: The node that follows; -1 behind the last.
  package func next(after node: Int32, below root: Int, skipsChildren: Bool = false) -> Int32 {
    let child = nodes[Int(node)].firstChild
    if child >= 0, !skipsChildren { return child }
    var ended = node
    while ended != Int32(root), nodes[Int(ended)].next < 0 { ended = nodes[Int(ended)].parent }
    return ended == Int32(root) ? -1 : nodes[Int(ended)].next
  }

  /// Appends a node as the last child of another.
  @inline(__always)
  mutating func append(_ node: Node, to parent: Int32) -> Int32 {
    let index = Int32(truncatingIfNeeded: nodes.count)
    var node = node
    node.parent = parent
    let last = nodes[Int(parent)].lastChild
    node.previous = last
    nodes.append(node)
    if last >= 0 {
      nodes[Int(last)].next = index
    } else {
      nodes[Int(parent)].firstChild = index
    }
    nodes[Int(parent)].lastChild = index
    return index
  }

  /// Inserts a node before a sibling.
  mutating func insert(_ node: Node, before sibling: Int32) -> Int32 {
    let index = Int32(truncatingIfNeeded: nodes.count)
    var node = node
    let parent = nodes[Int(sibling)].parent
    let previous = nodes[Int(sibling)].previous
    node.parent = parent
    node.previous = previous
    node.next = sibling
    nodes.append(node)
    nodes[Int(sibling)].previous = index
    if previous >= 0 {
      nodes[Int(previous)].next = index
    } else {
      nodes[Int(parent)].firstChild = index
    }
    return index
  }

  /// Takes a node and all below it out of the page.
  mutating func detach(_ index: Int32) {
    let node = nodes[Int(index)]
    if node.previous >= 0 {
      nodes[Int(node.previous)].next = node.next
    } else if node.parent >= 0 {
      nodes[Int(node.parent)].firstChild = node.next
    }
    if node.next >= 0 {
      nodes[Int(node.next)].previous = node.previous
    } else if node.parent >= 0 {
      nodes[Int(node.parent)].lastChild = node.previous
    }
    nodes[Int(index)].previous = -1
    nodes[Int(index)].next = -1
    nodes[Int(index)].flags.insert(.detached)
  }
}
