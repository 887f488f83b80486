import PithModel
import PithPage

/// Which elements repeat side by side, as the cards of a list, the posts of a thread or the rows of
/// a table do: siblings of the same tag and classes that hold several blocks each.
struct Units: Sendable {
  /// What the units of one group are like.
  struct Group: Sendable {
    /// How many units there are.
    var count: Int32 = 0
    /// The words of all of them.
    var words: Int32 = 0
    /// Those that stand in links.
    var linkWords: Int32 = 0
    /// Those in long paragraphs.
    var proseWords: Int32 = 0
  }

  /// An element of fewer blocks is no unit, but an item.
  private static let minimumBlocks: Int32 = 2
  /// Fewer siblings do not make a group.
  private static let minimumCount: Int32 = 3

  /// The groups.
  private var groups: [Group] = []
  /// For each node the number of the largest group that it stands in, or -1.
  private var groupOfNode: [Int32]

  /// Finds the units of a page.
  init(_ page: Page, _ sums: [NodeSum], _ names: NodeNames) {
    let nodes = page.tree.nodes
    // The elements of plain text are lines and their groups, all alike.
    guard page.input == .html else {
      groupOfNode = []
      return
    }
    groupOfNode = Array(repeating: -1, count: nodes.count)
    let wide = nodes.indices.filter {
      !nodes[$0].isText && nodes[$0].parent >= 0 && sums[$0].blocks >= Self.minimumBlocks
    }
    guard wide.count >= Int(Self.minimumCount) else { return }
    var table = CountTable(capacity: wide.count)
    for node in wide {
      let key = UInt64(UInt32(bitPattern: nodes[node].parent)) << 32
      let slot = Int(table.slot(of: key | UInt64(truncatingIfNeeded: names.signatures[node])))
      if slot == groups.count { groups.append(Group()) }
      groupOfNode[node] = Int32(slot)
      groups[slot].count += 1
      groups[slot].words += sums[node].words
      groups[slot].linkWords += sums[node].linkWords
      groups[slot].proseWords += sums[node].proseWords
    }
    inheritLargest(nodes)
  }

  /// Gives each node the largest group among its own and those of its ancestors.
  private mutating func inheritLargest(_ nodes: [Node]) {
    for index in nodes.indices {
      let own = groupOfNode[index]
      let isGroup = own >= 0 && groups[Int(own)].count >= Self.minimumCount
      let parent = nodes[index].parent
      let outer = parent >= 0 ? groupOfNode[Int(parent)] : -1
      if !isGroup {
        groupOfNode[index] = outer
      } else if outer >= 0, groups[Int(outer)].count >= groups[Int(own)].count {
        groupOfNode[index] = outer
      }
    }
  }

  /// The largest group that a node stands in, or nil.
  func group(of node: Int) -> Group? {
    guard node < groupOfNode.count, groupOfNode[node] >= 0 else { return nil }
    return groups[Int(groupOfNode[node])]
  }
}
