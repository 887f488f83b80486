package import PithModel

/// What was decided about every block of a page.
package struct Decisions: Sendable {
  /// What was decided about one block.
  package enum Verdict: Sendable {
    /// Nothing yet.
    case open
    /// A rule removed it; the number is that of the removal in ``Decisions/removals``.
    case removed(Int)
    /// The scorer kept it.
    case kept
    /// The scorer dropped it.
    case dropped
  }

  /// A removal that was carried out.
  package struct CarriedOut: Sendable {
    /// The rule's id.
    package var rule: String
    /// What the rule proposed.
    package var removal: Removal
  }

  /// The verdict on each block.
  package internal(set) var verdicts: [Verdict]
  /// The scorer's estimate for each block that the content holds it, 0 to 1; nil where a rule
  /// decided.
  package internal(set) var scores: [Float?]
  /// The removals that the verdicts refer to.
  package internal(set) var removals: [CarriedOut] = []
  /// The F1 that the scorer's choice is believed to have, 0 to 1: the mean of pages like it.
  package internal(set) var confidence: Float = 0

  /// The kind of page that the evidence speaks for; plain text counts as an article.
  package internal(set) var kind = PageKind.article

  init(count: Int) {
    verdicts = Array(repeating: .open, count: count)
    scores = Array(repeating: nil, count: count)
  }

  /// Whether a block is part of the article.
  package func isKept(_ index: Int) -> Bool {
    if case .kept = verdicts[index] { true } else { false }
  }

  /// The id of the rule that removed a block, or nil.
  package func rule(of index: Int) -> String? {
    if case .removed(let number) = verdicts[index] { removals[number].rule } else { nil }
  }

  /// Whether no rule has removed a block.
  func isOpen(_ index: Int) -> Bool {
    if case .open = verdicts[index] { true } else { false }
  }
}

extension Decisions {
  /// Takes over the verdict of a later reading in which a block stands elsewhere.
  package mutating func adopt(_ later: Decisions, of laterIndex: Int, for index: Int) {
    scores[index] = later.scores[laterIndex]
    guard case .removed(let number) = later.verdicts[laterIndex] else {
      verdicts[index] = later.verdicts[laterIndex]
      return
    }
    verdicts[index] = .removed(removals.count)
    var carriedOut = later.removals[number]
    // Other blocks that the evidence names have other numbers in that reading.
    carriedOut.removal.evidence.removeAll { if case .beside = $0 { true } else { false } }
    removals.append(carriedOut)
  }

  /// Drops blocks that the scorer kept.
  package mutating func drop(_ blocks: [Int]) {
    for index in blocks { verdicts[index] = .dropped }
  }

  /// Keeps blocks that the scorer dropped.
  package mutating func keep(_ blocks: [Int]) {
    for index in blocks { verdicts[index] = .kept }
  }
}
