/// Where the elements of a page stand, as paths for people.
package struct ElementPaths: Sendable {
  private let page: Page
  /// The position of each element among its siblings of the same name, from 1; 0 when it is the
  /// only one.
  private var positions: [Int32]

  /// The longest path in elements; deeper ones keep their ends.
  private static let longestPath = 24

  /// Numbers the elements of a page in one loop over it.
  package init(_ page: Page) {
    self.page = page
    let nodes = page.tree.nodes
    positions = Array(repeating: 0, count: nodes.count)
    for parent in nodes.indices where nodes[parent].firstChild >= 0 {
      var latest: [UInt16: Int] = [:]
      var child = nodes[parent].firstChild
      while child >= 0 {
        let node = nodes[Int(child)]
        if !node.isText {
          number(Int(child), after: latest.updateValue(Int(child), forKey: node.name))
        }
        child = node.next
      }
    }
  }

  /// Numbers an element after its last sibling of the same name.
  private mutating func number(_ index: Int, after previous: Int?) {
    guard let previous else { return }
    if positions[previous] == 0 { positions[previous] = 1 }
    positions[index] = positions[previous] + 1
  }

  /// The path of an element, such as `html/body/main/p[3]`; deep paths keep their ends.
  package func path(of node: Int32) -> String {
    var parts: [String] = []
    var current = node
    while current > 0 {
      guard parts.count < Self.longestPath else {
        parts.append("…")
        break
      }
      let element = page.tree.nodes[Int(current)]
      let position = positions[Int(current)]
      let name = page.name(of: element)
      parts.append(position > 0 ? "\(name)[\(position)]" : name)
      current = element.parent
    }
    return parts.reversed().joined(separator: "/")
  }
}
