/// What the phrase lexicon found in one block of text.
package struct PhraseHits: Sendable, Hashable {
  /// Concepts whose phrase is the whole block.
  package var whole: PhraseConcepts = []

  /// Concepts whose phrase begins the block, with more text behind it.
  package var begins: PhraseConcepts = []

  /// Concepts whose phrase ends the block, with more text before it.
  package var ends: PhraseConcepts = []

  /// Concepts whose phrase occurs with text on both sides.
  package var inside: PhraseConcepts = []

  /// Concepts of the phrases that cover the block back to back, as in "Share Tweet Print".
  ///
  /// Numbers between phrases count as covered. There are none when some word is left over. A whole
  /// hit is the simplest case of it.
  package var tiled: PhraseConcepts = []

  /// The tokens read, which are all tokens unless the block is longer than the limit.
  package var tokenCount = 0

  /// Makes hits of nothing.
  package init() {}

  /// Concepts whose phrase begins or ends the block, with more text on the other side.
  package var edge: PhraseConcepts { begins.union(ends) }

  /// All concepts, wherever the phrase stands.
  package var any: PhraseConcepts {
    PhraseConcepts(
      rawValue: whole.rawValue | begins.rawValue | ends.rawValue | inside.rawValue)
  }

  /// Whether nothing was found.
  package var isEmpty: Bool { any.isEmpty && tiled.isEmpty }
}
