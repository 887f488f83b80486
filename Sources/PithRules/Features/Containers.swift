import PithPage

/// The elements that hold most of a page's prose, from the page down.
struct Containers {
  /// The deepest element with at least half of the prose.
  private(set) var half: Int32 = 0
  /// The deepest element with at least three quarters of the prose.
  private(set) var threeQuarters: Int32 = 0
  /// The deepest element with at least nine tenths of the prose.
  private(set) var nineTenths: Int32 = 0
  /// The deepest element with at least 60 % of all words.
  private(set) var mostWords: Int32 = 0
  /// Whether a node lies in the container of each kind.
  private(set) var membership: [Membership]

  /// The containers that an element lies in.
  struct Membership: OptionSet {
    let rawValue: UInt8
    static let half = Membership(rawValue: 1)
    static let threeQuarters = Membership(rawValue: 2)
    static let nineTenths = Membership(rawValue: 4)
    static let mostWords = Membership(rawValue: 8)
  }

  /// Descends from the page into the child that holds enough, as long as there is one.
  init(_ page: Page, _ sums: NodeSums) {
    membership = []
    half = Self.descend(page, sums, share: 0.5) { $0.proseWords }
    threeQuarters = Self.descend(page, sums, share: 0.75) { $0.proseWords }
    nineTenths = Self.descend(page, sums, share: 0.9) { $0.proseWords }
    mostWords = Self.descend(page, sums, share: 0.6) { $0.words }
    var membership = [Membership](repeating: [], count: page.tree.nodes.count)
    for index in page.tree.nodes.indices {
      let parent = page.tree.nodes[index].parent
      var own: Membership = parent >= 0 ? membership[Int(parent)] : []
      if Int32(index) == half { own.insert(.half) }
      if Int32(index) == threeQuarters { own.insert(.threeQuarters) }
      if Int32(index) == nineTenths { own.insert(.nineTenths) }
      if Int32(index) == mostWords { own.insert(.mostWords) }
      membership[index] = own
    }
    self.membership = membership
  }

  private static func descend(
    _ page: Page, _ sums: NodeSums, share: Float, _ measure: (NodeSum) -> Int32
  ) -> Int32 {
    let wanted = Int32((Float(measure(sums.sums[0])) * share).rounded(.up))
    guard wanted > 0 else { return 0 }
    var current: Int32 = 0
    while true {
      var child = page.tree.nodes[Int(current)].firstChild
      while child >= 0, measure(sums.sums[Int(child)]) < wanted {
        child = page.tree.nodes[Int(child)].next
      }
      guard child >= 0 else { return current }
      current = child
    }
  }
}
