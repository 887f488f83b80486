/// Finds the phrases of all languages in a block of text, in one pass over its bytes.
///
/// The hashes of words walk a trie of all phrases. At each word the walks that began at earlier words
/// go one step on or end, so that the work is bounded by the number of words and the length of the
/// longest phrase.
package struct PhraseMatcher: Sendable {
  /// The matcher over all tables.
  package static let shared = PhraseMatcher(LanguagePhrases.all)

  /// The tokens of a phrase are fewer than this, which bounds the walks under way.
  static let maximumPhraseTokens = 31

  /// The tokens read at the start of a block.
  ///
  /// Longer prose can only begin or end with a phrase that matters.
  package static let defaultMaximumTokens = 60

  /// The bytes read at the end of a block that is longer than the limit, for each token of the
  /// limit: as much text as the limit has at the start, but in short words.
  static let tailBytesPerToken = 4

  /// The hashes of all words; like the filters below it fits into the cache, which the tables do not.
  let words: HashFilter

  /// The keys in `transitions`.
  let steps: HashFilter

  /// The phrases of one word that may stand amid other text, by their hash.
  let looseWords: HashFilter

  /// The first two words of the others, by both hashes.
  let loosePairs: HashFilter

  /// The node that a word leads to from another node, which is 0 at the start of a phrase, by `key`.
  let transitions: HashIndex

  /// Whether a node is that of a first word, and of some phrase that needs neither the start of a
  /// block nor a phrase before it; by the node's number.
  let isLooseRoot: [Bool]

  /// The place in `endings` of what ends at a node, or zero, by the node's number.
  let endingOfNode: [UInt16]

  /// The concepts of the phrases that end at a node.
  let endings: [PhraseEnding]

  /// Builds a matcher over some tables.
  init(_ languages: [LanguagePhrases]) {
    var trie = PhraseTrieBuilder()
    for language in languages {
      for entry in language.entries {
        entry.forEachPhrase { phrase in trie.add(phrase, entry.concept) }
      }
    }
    words = trie.words
    steps = trie.steps
    looseWords = trie.looseWords
    loosePairs = trie.loosePairs
    transitions = trie.transitions
    isLooseRoot = trie.isLooseRoot
    endingOfNode = trie.endingOfNode
    endings = trie.endings
  }

  /// The concepts that a block of text shows, given as UTF-8.
  ///
  /// Of a block with more than `maximumTokens` tokens, those and the last few are read.
  package func hits(
    in bytes: Span<UInt8>, maximumTokens: Int = PhraseMatcher.defaultMaximumTokens
  ) -> PhraseHits {
    var walk = PhraseWalk(maximumTokens: maximumTokens)
    run(&walk, over: bytes, tailBytes: maximumTokens * Self.tailBytesPerToken)
    return walk.hits
  }

  /// The concepts that a text shows.
  package func hits(in text: String) -> PhraseHits {
    hits(in: text.utf8.span)
  }

  /// Feeds a block to a walk: its start, and its end when the start fills the limit.
  func run(_ walk: inout PhraseWalk, over bytes: Span<UInt8>, tailBytes: Int) {
    var scanner = TokenScanner()
    scanner.scan(bytes, into: &walk, self)
    if walk.isCutOff {
      walk.skipToTail()
      var tail = TokenScanner(from: Self.tailStart(of: bytes, tailBytes))
      tail.scan(bytes, into: &walk, self)
    }
    walk.finish()
  }

  /// Where the tail of a long block begins: behind a space when one is near, else at a character.
  private static func tailStart(of bytes: Span<UInt8>, _ tailBytes: Int) -> Int {
    let earliest = max(0, bytes.count - tailBytes)
    let latest = min(bytes.count, earliest + 64)
    for offset in earliest..<latest where bytes[offset] == 0x20 { return offset }
    var offset = earliest
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// The key of the step from a node by the word of a hash.
  @inline(__always)
  static func key(_ node: UInt32, _ hash: UInt64) -> UInt64 {
    hash ^ UInt64(node) &* 0xC2B2_AE3D_27D4_EB4F
  }

  /// The node that a word leads to from another one, or zero.
  @inline(__always)
  func node(from node: UInt32, by hash: UInt64) -> UInt32 {
    let key = Self.key(node, hash)
    return steps.mayHold(key) ? transitions[key] : 0
  }
}

/// The concepts of the phrases that end at one node of the trie, by the place where they count.
struct PhraseEnding: Sendable, Equatable {
  var whole: UInt64 = 0
  var beginning: UInt64 = 0
  var end: UInt64 = 0
  var anywhere: UInt64 = 0

  /// The concepts whatever their place.
  var all: UInt64 { whole | beginning | end | anywhere }

  /// Adds a concept at a place.
  mutating func insert(_ concept: PhraseConcept, at place: PhraseNotation.Place) {
    let bit = PhraseConcepts(concept).rawValue
    switch place {
    case .whole: whole |= bit
    case .beginning: beginning |= bit
    case .end: end |= bit
    case .anywhere: anywhere |= bit
    }
  }
}
