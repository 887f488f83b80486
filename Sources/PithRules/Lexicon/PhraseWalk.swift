/// The state of one pass of the phrase matcher over a block.
struct PhraseWalk: TokenSink {
  /// The bit of `reached` that says "covered up to here", beside the concepts met on the way.
  private static let coveredBit: UInt64 = 1 << 63

  private static let ringMask = 31

  /// Makes one hash of two, in which their order counts.
  static let pairFactor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// A gap between head and tail of a long block that no phrase can bridge.
  private static let gap = 1 << 20

  private var remainingTokens: Int

  /// The walks under way: the node in the low half, the number of the first token in the high.
  private var walks = InlineArray<32, UInt64>(repeating: 0)
  private var walkCount = 0

  /// Whether phrases cover the text up to the boundary at hand.
  private var covered = PhraseWalk.coveredBit

  /// The same of the boundaries at which the walks under way began.
  private var reached = InlineArray<32, UInt64>(repeating: 0)
  private var tokenIndex = 0

  // What counts only once it is known whether another token follows.
  private var hasPending = false
  private var pendingWhole: UInt64 = 0
  private var pendingBegins: UInt64 = 0
  private var pendingEnds: UInt64 = 0
  private var pendingInside: UInt64 = 0

  /// The hash of the last token while no walk was begun with it, or zero.
  private var lastHash: UInt64 = 0

  /// What was found; complete after `finish()`.
  private(set) var hits = PhraseHits()

  /// Whether the limit of tokens was met, and text follows.
  private(set) var isCutOff = false

  init(maximumTokens: Int) {
    remainingTokens = maximumTokens
  }

  /// Takes one token of the block.
  @inline(__always)
  mutating func take(_ token: FoldedToken, _ matcher: PhraseMatcher) -> Bool {
    if remainingTokens == 0 {
      isCutOff = true
      return false
    }
    remainingTokens &-= 1
    hits.tokenCount &+= 1
    // Behind a word left over only phrases count that may stand amid other text. Most words begin
    // none of them, or go on otherwise, which two filters tell without a look at the large tables.
    if covered == 0, walkCount == 0, !hasPending,
      !matcher.loosePairs.mayHold(lastHash ^ token.hash &* Self.pairFactor),
      !matcher.looseWords.mayHold(token.hash)
    {
      tokenIndex &+= 1
      lastHash = token.hash
      return true
    }
    follow(token, matcher)
    return true
  }

  /// Moves the walks on by a token that phrases may begin with or hold.
  private mutating func follow(_ token: FoldedToken, _ matcher: PhraseMatcher) {
    if hasPending { settlePending() }
    let start = tokenIndex
    tokenIndex += 1
    if covered == 0, walkCount == 0, lastHash != 0,
      matcher.loosePairs.mayHold(lastHash ^ token.hash &* Self.pairFactor)
    {
      beginWalk(at: start - 1, with: lastHash, matcher)
    }
    lastHash = 0
    let before = covered
    reached[start & Self.ringMask] = before
    // A number between phrases is no word left over: "Share 12 Tweet 5".
    covered = token.hash == FoldedToken.number.hash ? before : 0
    if matcher.words.mayHold(token.hash) {
      step(by: token.hash, isLoose: before == 0, startingAt: start, matcher)
    } else {
      walkCount = 0
    }
  }

  /// Begins a walk with the token before the one at hand.
  private mutating func beginWalk(at first: Int, with hash: UInt64, _ matcher: PhraseMatcher) {
    let root = matcher.node(from: 0, by: hash)
    guard root != 0, matcher.isLooseRoot[Int(root)] else { return }
    reached[first & Self.ringMask] = 0
    walks[0] = UInt64(first) << 32 | UInt64(root)
    walkCount = 1
  }

  /// Forgets the walks under way and goes on with the tail of a long block.
  mutating func skipToTail() {
    settlePending()
    walkCount = 0
    lastHash = 0
    tokenIndex += Self.gap
    covered = 0
    remainingTokens = Int.max
  }

  /// Settles what depended on the end of the block.
  mutating func finish() {
    hits.whole.rawValue |= pendingWhole
    hits.ends.rawValue |= pendingEnds
    guard tokenIndex > 0 else { return }
    hits.tiled.rawValue = covered & ~Self.coveredBit
  }

  /// Settles what ended at the last token, as another one follows it.
  private mutating func settlePending() {
    hits.begins.rawValue |= pendingBegins
    hits.inside.rawValue |= pendingInside
    pendingWhole = 0
    pendingBegins = 0
    pendingEnds = 0
    pendingInside = 0
    hasPending = false
  }

  /// Moves every walk by one word and begins another: behind a word left over only one that such a
  /// place allows.
  @inline(__always)
  private mutating func step(
    by hash: UInt64, isLoose: Bool, startingAt start: Int, _ matcher: PhraseMatcher
  ) {
    var kept = 0
    for index in 0..<walkCount {
      let walk = walks[index]
      let next = matcher.node(from: UInt32(truncatingIfNeeded: walk), by: hash)
      if next == 0 { continue }
      let first = Int(walk >> 32)
      walks[kept] = UInt64(first) << 32 | UInt64(next)
      kept += 1
      arrive(at: next, from: first, matcher)
    }
    let root = matcher.node(from: 0, by: hash)
    if root != 0, !isLoose || matcher.isLooseRoot[Int(root)] {
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
    let before = reached[first & Self.ringMask]
    if before != 0 { covered |= before | ending.all }
    hasPending = true
    if first == 0 {
      pendingWhole |= ending.all
      pendingBegins |= ending.beginning | ending.anywhere
    } else {
      pendingEnds |= ending.end | ending.anywhere
      pendingInside |= ending.anywhere
    }
  }
}
