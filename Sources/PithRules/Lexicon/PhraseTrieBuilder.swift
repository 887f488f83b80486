/// Builds the trie of the phrase matcher.
///
/// The tables are built at the start of every run of the command, so a phrase goes from its text
/// straight into the trie: the builder is the sink of the scanner, and nothing is allocated for a
/// phrase.
struct PhraseTrieBuilder: TokenSink {
  /// See the properties of the same names in `PhraseMatcher`; the sizes hold all tables without
  /// growing.
  private(set) var words = HashFilter(bits: 18)
  private(set) var steps = HashFilter(bits: 19)
  private(set) var looseWords = HashFilter(bits: 15)
  private(set) var loosePairs = HashFilter(bits: 17)
  private(set) var transitions = HashIndex(capacity: 80_000)
  private(set) var isLooseRoot = [false]
  private(set) var endingOfNode: [UInt16] = [0]
  private(set) var endings: [PhraseEnding] = [PhraseEnding()]

  /// The node of the word that the phrase at hand begins with, and the hash of its first words.
  private var root: UInt32 = 0
  private var firstHash: UInt64 = 0
  private var pairHash: UInt64 = 0

  /// The node that the tokens of the phrase at hand lead to, and their number.
  private var node: UInt32 = 0
  private var tokenCount = 0

  /// The place in `endings` of each concept alone, by its place in a block and its number.
  private var soleEndings = [UInt16](repeating: 0, count: 256)

  private var example: [UInt8] = []

  init() {
    isLooseRoot.reserveCapacity(80_000)
    endingOfNode.reserveCapacity(80_000)
    endings.reserveCapacity(4_096)
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
    let place = PhraseNotation.place(of: phrase)
    addEnding(concept, at: place)
    if place == .end || place == .anywhere { loosen() }
  }

  /// Notes that a phrase with the first word at hand counts amid other text.
  private mutating func loosen() {
    isLooseRoot[Int(root)] = true
    if tokenCount == 1 { looseWords.insert(firstHash) } else { loosePairs.insert(pairHash) }
  }

  /// Notes that a phrase of a concept ends at the node at hand.
  ///
  /// Nodes share their endings: there are few kinds of them, and a short table stays in the cache.
  private mutating func addEnding(_ concept: PhraseConcept, at place: PhraseNotation.Place) {
    let present = Int(endingOfNode[Int(node)])
    if present == 0 {
      let slot = Int(place.rawValue) << 6 | Int(concept.rawValue)
      if soleEndings[slot] == 0 {
        soleEndings[slot] = UInt16(endings.count)
        var ending = PhraseEnding()
        ending.insert(concept, at: place)
        endings.append(ending)
      }
      endingOfNode[Int(node)] = soleEndings[slot]
      return
    }
    var ending = endings[present]
    ending.insert(concept, at: place)
    if ending == endings[present] { return }
    endingOfNode[Int(node)] = UInt16(endings.count)
    endings.append(ending)
  }

  /// Goes one token on from the node at hand, to a new node where there is none.
  @inline(__always)
  mutating func take(_ token: FoldedToken, _ context: Void) -> Bool {
    tokenCount += 1
    if tokenCount == 2 { pairHash = firstHash ^ token.hash &* PhraseWalk.pairFactor }
    let next = UInt32(endingOfNode.count)
    let key = PhraseMatcher.key(node, token.hash)
    node = transitions.value(forKey: key, orInsert: next)
    if tokenCount == 1 { (root, firstHash) = (node, token.hash) }
    if node == next {
      words.insert(token.hash)
      steps.insert(key)
      endingOfNode.append(0)
      isLooseRoot.append(false)
    }
    return true
  }
}
