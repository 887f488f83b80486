import PithModel

/// What was decided about a block, and by what: the rule, or the scorer.
struct Verdict: Hashable {
  /// Whether the block is part of the article.
  let isKept: Bool
  /// The id of the rule that decided; nil when the scorer did.
  let rule: String?

  /// What people call it.
  var name: String { rule ?? "scorer" }
}

extension Explanation.Block {
  /// What was decided about the block, and by what.
  var verdict: Verdict { Verdict(isKept: isKept, rule: rule) }
}

/// The verdicts that a page has, and the colour of each.
struct VerdictTable {
  /// A verdict and how often it was given.
  struct Row {
    /// The verdict.
    let verdict: Verdict
    /// The number of its blocks.
    let blockCount: Int
    /// The class that names its colour in the style sheet.
    let colour: String
  }

  /// The number of colours for rules; the least common ones share them.
  private static let ruleColours = 8

  /// The verdicts: what is kept first, then the most common ones.
  let rows: [Row]
  private let indices: [Verdict: Int]

  /// Counts the verdicts of blocks.
  init(of blocks: [Explanation.Block]) {
    var counts: [Verdict: Int] = [:]
    for block in blocks { counts[block.verdict, default: 0] += 1 }
    let ordered = counts.sorted { first, second in
      if first.key.isKept != second.key.isKept { return first.key.isKept }
      if first.value != second.value { return first.value > second.value }
      return first.key.name < second.key.name
    }
    var rules = 0
    rows = ordered.map { verdict, count in
      let colour: String
      if verdict.isKept {
        colour = "ck"
      } else if verdict.rule == nil {
        colour = "cs"
      } else {
        colour = "c\(rules % Self.ruleColours)"
        rules += 1
      }
      return Row(verdict: verdict, blockCount: count, colour: colour)
    }
    indices = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.verdict, $0) })
  }

  /// The place of a block's verdict in ``rows``.
  func index(of block: Explanation.Block) -> Int { indices[block.verdict] ?? 0 }
}
