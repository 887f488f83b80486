/// Builds the trie of the phrase matcher.
///
/// The tables are built at the start of every run of the command, so a phrase goes from its text
/// straight into the trie: the builder is the sink of the scanner, and nothing is allocated for a
/// phrase.
struct PhraseTrieBuilder: TokenSink {
  /// See the properties of the same names in `PhraseMatcher`; the sizes hold all tables without
  /// growing.
  private(set) var vocabulary = HashIndex(minimumCapacity: 16_384)
  private(set) var rootNodes: [UInt32] = [0]
  private(set) var transitions = HashIndex(minimumCapacity: 32_768)
  private(set) var endingOfNode: [UInt16] = [0]
  private(set) var endings: [PhraseEnding] = [PhraseEnding()]

  /// The node that the tokens of the phrase at hand lead to, and their number.
  private var node: UInt32 = 0
  private var tokenCount = 0

  private var example: [UInt8] = []

  init() {
    rootNodes.reserveCapacity(16_384)
    endingOfNode.reserveCapacity(65_536)
    endings.reserveCapacity(32_768)
  }

  /// Adds one phrase in the notation of `LanguagePhrases`.
  mutating func add(_ phrase: Span<UInt8>, _ concept: PhraseConcept) {
    node = 0
    tokenCount = 0
    var buffer: [UInt8] = []
    swap(&buffer, &example)
    PhraseNotation.scan(phrase, into: &self, usingBuffer: &buffer)
    swap(&buffer, &example)
    precondition(
      tokenCount > 0 && tokenCount < PhraseMatcher.maximumPhraseTokens,
      "A phrase of the lexicon has no words or too many.")
    var place = Int(endingOfNode[Int(node)])
    if place == 0 {
      place = endings.count
      endingOfNode[Int(node)] = UInt16(place)
      endings.append(PhraseEnding())
    }
    endings[place].insert(concept, at: PhraseNotation.place(of: phrase))
  }

  /// Goes one token on from the node at hand, to a new node where there is none.
  @inline(__always)
  mutating func take(_ token: FoldedToken, _ context: Void) -> Bool {
    tokenCount += 1
    let word = vocabulary.value(forKey: token.hash, orInsert: UInt32(rootNodes.count))
    if Int(word) == rootNodes.count { rootNodes.append(0) }
    let next = UInt32(endingOfNode.count)
    if node == 0 {
      if rootNodes[Int(word)] == 0 { rootNodes[Int(word)] = next }
      node = rootNodes[Int(word)]
    } else {
      node = transitions.value(forKey: PhraseMatcher.key(node, word), orInsert: next)
    }
    if node == next { endingOfNode.append(0) }
    return true
  }
}
