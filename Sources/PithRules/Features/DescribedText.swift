import PithPage

/// What a page says of its content where readers do not see it: its descriptions, and the body of
/// its article in JSON-LD.
///
/// The text that they repeat is content: a description mostly is the standfirst or the first
/// paragraph. Texts are compared by the pairs of words that follow each other.
struct DescribedText: Sendable {
  /// How much a text and the page's descriptions have in common, 0 to 1 each.
  struct Shares: Sendable {
    /// The share of the text's pairs that a description has.
    var described: Float = 0
    /// The share of one description's pairs that the text has; of the description with most.
    var ofDescription: Float = 0
    /// The share of the text's pairs that the article's body in JSON-LD has.
    var inBody: Float = 0
  }

  /// More descriptions of one page say nothing new.
  private static let maximumDescriptions = 8
  /// A shorter description is the site's name or a slogan.
  private static let minimumDescriptionPairs = 4
  /// A shorter body is a teaser.
  private static let minimumBodyPairs = 40
  /// No more of a body is read.
  private static let maximumBodyBytes = 1 << 18
  /// The beginning of a block tells whether it is described, in bytes.
  private static let comparedBytes = 400

  /// For each pair the descriptions that have it, a bit each.
  private var pairs: [UInt32: UInt8] = [:]
  /// The pairs of each description.
  private var counts: [Int] = []
  private var bodyPairs: Set<UInt32> = []
  /// A bit for the low twelve bits of each pair: most pairs of a page are not described, and this
  /// tells so without a look at the tables.
  private var filter = [UInt64](repeating: 0, count: 64)

  /// Whether the page describes itself nowhere.
  var isEmpty: Bool { counts.isEmpty && bodyPairs.isEmpty }
  /// Whether the page has the body of an article in JSON-LD.
  var hasBody: Bool { !bodyPairs.isEmpty }

  /// Takes a description; one that was taken before says nothing new.
  mutating func add(description: Span<UInt8>) {
    guard counts.count < Self.maximumDescriptions else { return }
    var own: Set<UInt32> = []
    description.forEachWordPair { own.insert($0) }
    guard own.count >= Self.minimumDescriptionPairs else { return }
    let bit: UInt8 = 1 << UInt8(counts.count)
    counts.append(own.count)
    for pair in own {
      pairs[pair, default: 0] |= bit
      mark(pair)
    }
  }

  /// Takes the body of an article.
  mutating func add(body: Span<UInt8>) {
    var own: Set<UInt32> = []
    body.extracting(..<min(body.count, Self.maximumBodyBytes)).forEachWordPair { own.insert($0) }
    guard own.count >= Self.minimumBodyPairs else { return }
    for pair in own { mark(pair) }
    bodyPairs.formUnion(own)
  }

  private mutating func mark(_ pair: UInt32) {
    filter[Int(pair >> 6) & 63] |= 1 << UInt64(pair & 63)
  }

  /// What a block's text and the descriptions have in common; of a long text, its beginning.
  func shares(of text: Span<UInt8>) -> Shares {
    var total = 0
    var described = 0
    var inBody = 0
    var hits = SIMD8<Int32>()
    text.extracting(..<min(text.count, Self.comparedBytes)).forEachWordPair { pair in
      total += 1
      guard filter[Int(pair >> 6) & 63] & (1 << UInt64(pair & 63)) != 0 else { return }
      if bodyPairs.contains(pair) { inBody += 1 }
      guard let descriptions = pairs[pair] else { return }
      described += 1
      for index in counts.indices where descriptions & (1 << UInt8(index)) != 0 { hits[index] += 1 }
    }
    guard total > 0 else { return Shares() }
    let ofDescription = counts.indices.reduce(Float(0)) { most, index in
      max(most, min(1, Float(hits[index]) / Float(counts[index])))
    }
    return Shares(
      described: Float(described) / Float(total), ofDescription: ofDescription,
      inBody: Float(inBody) / Float(total))
  }
}

extension Span<UInt8> {
  /// Calls with a hash of each two words of a text that follow each other.
  fileprivate func forEachWordPair(_ body: (UInt32) -> Void) {
    var previous: UInt32?
    forEachWordHash { word in
      if let previous {
        // The product spreads over the high bits; the filter needs the low ones.
        let product = (previous &* 31 &+ word) &* 0x9E37_79B1
        body(product ^ product >> 16)
      }
      previous = word
    }
  }
}
