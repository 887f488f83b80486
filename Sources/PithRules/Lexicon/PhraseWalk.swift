/// The state of one pass of the phrase matcher over a block.
struct PhraseWalk: TokenSink {
  /// The bit of `reached` that says "covered up to here", beside the concepts met on the way.
  private static let coveredBit: UInt64 = 1 << 63

  private static let ringMask = 31

  /// A gap between head and tail of a long block that no phrase can bridge.
  private static let gap = 1 << 20

  private var remainingTokens: Int

  /// The walks under way: the node in the low half, the number of the first token in the high.
  private var walks = InlineArray<32, UInt64>(repeating: 0)
  private var walkCount = 0

  /// For each of the last token boundaries, whether phrases cover the text up to it.
  private var reached = InlineArray<32, UInt64>(repeating: 0)
  private var tokenIndex = 0

  // What counts only once it is known whether another token follows.
  private var pendingWhole: UInt64 = 0
  private var pendingBegins: UInt64 = 0
  private var pendingEnds: UInt64 = 0
  private var pendingInside: UInt64 = 0

  /// What was found; complete after `finish()`.
  private(set) var hits = PhraseHits()

  /// Whether the limit of tokens was met, and text follows.
  private(set) var isCutOff = false

  init(maximumTokens: Int) {
    remainingTokens = maximumTokens
    reached[0] = Self.coveredBit
  }

  /// Takes one token of the block.
  @inline(__always)
  mutating func take(_ token: FoldedToken, _ matcher: PhraseMatcher) -> Bool {
    if remainingTokens == 0 {
      isCutOff = true
      return false
    }
    remainingTokens -= 1
    hits.tokenCount += 1
    settlePending()
    let start = tokenIndex
    tokenIndex += 1
    // A number between phrases is no word left over: "Share 12 Tweet 5".
    let isNumber = token.hash == FoldedToken.number.hash
    let covered = reached[start & Self.ringMask]
    reached[tokenIndex & Self.ringMask] = isNumber ? covered : 0
    // Behind a word left over only phrases count that may stand amid other text.
    if covered == 0, walkCount == 0, !matcher.mayBeginAmidText(token) { return true }
    let word = matcher.vocabulary[token.hash]
    if word == 0 {
      walkCount = 0
    } else {
      let root = covered == 0 ? matcher.looseRootNodes[Int(word)] : matcher.rootNodes[Int(word)]
      step(by: word, to: root, startingAt: start, matcher)
    }
    return true
  }

  /// Forgets the walks under way and goes on with the tail of a long block.
  mutating func skipToTail() {
    settlePending()
    walkCount = 0
    tokenIndex += Self.gap
    for index in 0...Self.ringMask { reached[index] = 0 }
    remainingTokens = Int.max
  }

  /// Settles what depended on the end of the block.
  mutating func finish() {
    hits.whole.rawValue |= pendingWhole
    hits.ends.rawValue |= pendingEnds
    guard tokenIndex > 0 else { return }
    hits.tiled.rawValue = reached[tokenIndex & Self.ringMask] & ~Self.coveredBit
  }

  /// Settles what ended at the last token, as another one follows it.
  @inline(__always)
  private mutating func settlePending() {
    if pendingWhole | pendingEnds | pendingInside == 0 { return }
    hits.begins.rawValue |= pendingBegins
    hits.inside.rawValue |= pendingInside
    pendingWhole = 0
    pendingBegins = 0
    pendingEnds = 0
    pendingInside = 0
  }

  /// Moves every walk by one word and begins another.
  @inline(__always)
  private mutating func step(
    by word: UInt32, to root: UInt32, startingAt start: Int, _ matcher: PhraseMatcher
  ) {
    var kept = 0
    for index in 0..<walkCount {
      let walk = walks[index]
      let next = matcher.transitions[
        PhraseMatcher.key(UInt32(truncatingIfNeeded: walk), word)]
      if next == 0 { continue }
      let first = Int(walk >> 32)
      walks[kept] = UInt64(first) << 32 | UInt64(next)
      kept += 1
      arrive(at: next, from: first, matcher)
    }
    if root != 0 {
      walks[kept] = UInt64(start) << 32 | UInt64(root)
      kept += 1
      arrive(at: root, from: start, matcher)
    }
    walkCount = kept
  }

  /// Notes the phrases that end at a node.
  @inline(__always)
  private mutating func arrive(at node: UInt32, from first: Int, _ matcher: PhraseMatcher) {
    let place = matcher.endingOfNode[Int(node)]
    if place == 0 { return }
    let ending = matcher.endings[Int(place)]
    let covered = reached[first & Self.ringMask]
    if covered != 0 { reached[tokenIndex & Self.ringMask] |= covered | ending.all }
    if first == 0 {
      pendingWhole |= ending.all
      pendingBegins |= ending.beginning | ending.anywhere
    } else {
      pendingEnds |= ending.end | ending.anywhere
      pendingInside |= ending.anywhere
    }
  }
}
