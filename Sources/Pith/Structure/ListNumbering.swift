import PithPage

/// Numbers the items of ordered lists as a browser does: HTML standard, section 4.4.8.
struct ListNumbering {
  /// Numbers beyond this are no reader's.
  private static let limit = 999_999_999

  private let tree: StructureTree
  /// The numbers of the items of lists that were asked about.
  private var ordinals: [Int: Int] = [:]
  private var numberedLists: Set<Int> = []

  init(_ tree: StructureTree) {
    self.tree = tree
  }

  /// The number of an item in its ordered list; nil in other lists.
  mutating func ordinal(of item: Int) -> Int? {
    let list = Int(tree.page.tree.nodes[item].parent)
    guard list >= 0, tree.tag(list) == .ol else { return nil }
    if numberedLists.insert(list).inserted { number(list) }
    return ordinals[item]
  }

  private mutating func number(_ list: Int) {
    var items: [Int] = []
    var child = tree.page.tree.nodes[list].firstChild
    while child >= 0 {
      if tree.tag(Int(child)) == .li { items.append(Int(child)) }
      child = tree.page.tree.nodes[Int(child)].next
    }
    let isReversed = tree.page.rawAttribute(.reversed, of: list) != nil
    let step = isReversed ? -1 : 1
    var next = tree.number(.start, of: list) ?? (isReversed ? items.count : 1)
    for item in items {
      next = min(max(tree.number(.value, of: item) ?? next, -Self.limit), Self.limit)
      ordinals[item] = next
      next += step
    }
  }
}
