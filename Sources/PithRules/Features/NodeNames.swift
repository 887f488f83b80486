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
    var memo = NameMemo()
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
          let name = memo.name(source.extracting(attribute.range))
          names.formUnion(name.concepts)
          if attribute.name == .class { signature = signature &* 31 ^ name.signature }
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
