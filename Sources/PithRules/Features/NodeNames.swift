import PithPage

/// What the class, id, role and other names of a page's elements say, handed down the tree.
package struct NodeNames: Sendable {
  /// Concepts of the element's own names.
  package private(set) var own: [NameConcepts]
  /// Concepts of the element and its two nearest ancestors.
  package private(set) var near: [NameConcepts]
  /// Concepts of the element and all its ancestors.
  package private(set) var all: [NameConcepts]
  /// A hash of each element's tag and class, by which repeated elements are told.
  private(set) var signatures: [UInt32]

  /// Reads the names of a page's elements, each once.
  init(_ page: Page) {
    let nodes = page.tree.nodes
    let matcher = NameMatcher.shared
    own = Array(repeating: [], count: nodes.count)
    near = own
    all = own
    signatures = Array(repeating: 0, count: nodes.count)
    let source = page.source.span
    for index in nodes.indices {
      let node = nodes[index]
      guard !node.isText else { continue }
      var names: NameConcepts = []
      var signature = UInt32(node.name) &* 0x9E37_79B1
      if node.flags.contains(.named) {
        for position in Int(node.start)..<Int(node.end) {
          let attribute = page.tree.attributes[position]
          guard attribute.name.describesElement else { continue }
          let value = source.extracting(Int(attribute.start)..<Int(attribute.end))
          names.formUnion(matcher.concepts(ofName: value))
          if attribute.name == .class { signature = signature &* 31 ^ Self.hash(value) }
        }
      }
      own[index] = names
      signatures[index] = signature
      guard node.parent >= 0 else { continue }
      let parent = Int(node.parent)
      near[index] = names.union(own[parent])
      if nodes[parent].parent >= 0 {
        near[index].formUnion(own[Int(nodes[parent].parent)])
      }
      // The names of the whole page's elements say what kind of page it is, not what is in it.
      let isRoot = node.tag == .body || node.tag == .html
      all[index] = isRoot ? [] : names.union(all[parent])
    }
  }

  /// FNV-1a over the first bytes; enough to tell classes apart.
  private static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in 0..<min(bytes.count, 64) {
      // Numbers tell items of a list apart, not kinds of items.
      let byte = bytes[index]
      if byte &- 0x30 < 10 { continue }
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
    }
    return hash
  }
}

extension AttributeName {
  /// Whether the attribute's value names what the element is for.
  var describesElement: Bool {
    switch self {
    case .class, .id, .role, .itemprop, .dataTestID, .ariaLabel: true
    default: false
    }
  }
}
