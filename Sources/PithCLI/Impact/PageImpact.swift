import PithSnapshot

/// What changes on a page from one version to the next.
struct PageImpact: Sendable {
  /// A line that comes into the article or leaves it.
  struct Line: Sendable, Hashable {
    /// The text of the block.
    let text: String
    /// Whether it is part of the article from now on.
    let isKept: Bool
    /// What removes it from now on, or what has removed it so far: a rule's id or `scorer`;
    /// `reading` when the block as such is new, or gone.
    let cause: String
  }

  /// A value of the header that changes.
  struct Fact: Sendable, Hashable {
    let name: String
    let old: String?
    let new: String?
  }

  /// The page.
  let name: String
  /// The lines, in the order of the page.
  let lines: [Line]
  /// The values, in the order of their names.
  let facts: [Fact]

  /// Whether anything changes.
  var isChange: Bool { !lines.isEmpty || !facts.isEmpty }

  /// Compares what two versions say of a page.
  init(name: String, from old: PageAccount, to new: PageAccount) {
    self.name = name
    let (oldFacts, newFacts) = (old.facts, new.facts)
    facts = Set(oldFacts.keys).union(newFacts.keys).sorted()
      .filter { oldFacts[$0] != newFacts[$0] }
      .map { Fact(name: $0, old: oldFacts[$0], new: newFacts[$0]) }
    lines = Self.lines(from: old.blocks, to: new.blocks)
  }

  private static func lines(
    from old: [PageAccount.Block], to new: [PageAccount.Block]
  ) -> [Line] {
    var numbers = PieceNumbers()
    let pairs = CommonSequence.pairs(
      numbers.numbers(of: old.map { $0.text[...] }), numbers.numbers(of: new.map { $0.text[...] }))
    var lines: [Line] = []
    var (row, column) = (0, 0)
    for pair in pairs + [(old.count, new.count)] {
      // What was or is not part of the article changes nothing about it.
      lines += old[row..<pair.old].filter(\.kept)
        .map { Line(text: $0.text, isKept: false, cause: "reading") }
      lines += new[column..<pair.new].filter(\.kept)
        .map { Line(text: $0.text, isKept: true, cause: "reading") }
      if pair.old < old.count, old[pair.old].kept != new[pair.new].kept {
        let block = new[pair.new]
        let cause = block.kept ? old[pair.old].cause : block.cause
        lines.append(Line(text: block.text, isKept: block.kept, cause: cause))
      }
      (row, column) = (pair.old + 1, pair.new + 1)
    }
    return lines
  }
}
