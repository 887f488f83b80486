package import PithModel

/// The stages that rules run in; features are the same for all rules of a stage.
package enum RuleStage: String, Sendable, CaseIterable {
  /// Whole regions of the page, by elements, roles and names.
  case region
  /// Blocks and runs of blocks, by phrases and what stands beside them.
  case prune
  /// What is left over at the edges of the prose.
  case trim
  /// What other pages of the site have too; runs behind the scorer, on what it would keep.
  case site
}

/// A rule: one kind of noise that it is certain of.
///
/// A rule is pure: it reads a ``PageView`` and proposes removals. Only the engine marks blocks.
package protocol PageRule: Sendable {
  /// The rule's id, the kebab form of its type's name.
  static var id: String { get }
  /// The stage it runs in.
  static var stage: RuleStage { get }
  /// What the rule says of itself.
  static var documentation: RuleDocumentation { get }
  /// Rules that must have run before this one.
  static var after: [String] { get }

  /// Creates the rule.
  init()

  /// The blocks that the rule would remove.
  func findings(in view: PageView) -> [Removal]
}

extension PageRule {
  /// No rule must run before.
  package static var after: [String] { [] }
}

/// What a removal rests on: a value that decided, kept small until someone asks.
package enum RemovalEvidence: Sendable, Hashable {
  /// Phrases of these concepts make up or mark the block.
  case phrases(PhraseConcepts)
  /// Names of the element or its ancestors.
  case names(NameConcepts)
  /// The element's place, as the bits of ``Block/Flags``.
  case place(UInt32)
  /// A named figure.
  case number(StaticName, Float)
  /// The block that opens or marks what is removed.
  case beside(Int)
  /// A rule of the page's site, by its number in ``SiteTemplates``.
  case siteRule(Int32)

  /// A name of evidence that costs nothing to carry.
  package enum StaticName: String, Sendable, Hashable {
    case words, linkShare, linkedBlocks, copies, blocksFromProse, lines, wordsLeft
  }
}

/// A proposal of a rule: blocks that are noise, and why.
package struct Removal: Sendable {
  /// The blocks, by their indexes.
  package var blocks: Range<Int>
  /// What the proposal rests on.
  package var evidence: [RemovalEvidence]

  /// Proposes to remove a run of blocks.
  package init(_ blocks: Range<Int>, _ evidence: RemovalEvidence...) {
    self.blocks = blocks
    self.evidence = evidence
  }

  /// Proposes to remove one block.
  package init(_ block: Int, _ evidence: RemovalEvidence...) {
    blocks = block..<block + 1
    self.evidence = evidence
  }
}
