/// Reads the concepts out of the names of an element: its classes, id, role and the like.
///
/// A name is split where its case changes and at everything that is no letter; only whole tokens
/// and listed compounds of them count, never a part of a word.
package struct NameMatcher: Sendable {
  /// The matcher over the whole lexicon.
  package static let shared = NameMatcher(NameLexicon.entries)

  /// Tokens this short are mostly part of a generated name when a digit stands before them.
  private static let maximumSuspectLetters = 3

  private static let compoundFactor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The place in `meanings` of a token or compound, by its hash.
  private var places = HashIndex(capacity: 4_096)

  private var meanings: [Meaning] = [Meaning()]

  /// What a token, a compound or the start of a compound means.
  private struct Meaning: Sendable {
    var concepts: UInt64 = 0
    var isListed = false
    var startsCompound = false
  }

  /// The tokens met last, as far as a compound may go on with them.
  private struct Chain {
    var hash: UInt64 = 0
    var isOpen = false
    /// The concepts found before the compound began.
    var before: UInt64 = 0
  }

  init(_ entries: [NameLexicon.Entry]) {
    meanings.reserveCapacity(4_096)
    for entry in entries { add(entry) }
  }

  /// The concepts that a name shows, given as UTF-8; spaces separate several names.
  package func concepts(ofName name: Span<UInt8>) -> NameConcepts {
    var concepts: UInt64 = 0
    var chain = Chain()
    var position = 0
    while position < name.count {
      let start = position
      guard Self.isLetter(name[start]) else {
        // Compounds do not reach from one class to the next.
        if name[start] <= 0x20 { chain.isOpen = false }
        position += 1
        continue
      }
      let hash = Self.scanToken(name, &position)
      if Self.isGenerated(name, start, position) {
        chain.isOpen = false
      } else {
        take(hash, &concepts, &chain)
      }
    }
    return NameConcepts(rawValue: concepts)
  }

  /// The concepts that a name shows.
  package func concepts(ofName name: String) -> NameConcepts {
    concepts(ofName: name.utf8.span)
  }

  /// Adds what a token means, alone or with the tokens before it.
  @inline(__always)
  private func take(_ hash: UInt64, _ concepts: inout UInt64, _ chain: inout Chain) {
    if chain.isOpen {
      let compound = Self.compound(chain.hash, hash)
      let place = Int(places[compound])
      if place != 0 {
        let meaning = meanings[place]
        // The compound speaks instead of its tokens.
        if meaning.isListed { concepts = chain.before | meaning.concepts }
        chain.hash = compound
        chain.isOpen = meaning.startsCompound
        if meaning.isListed { return }
        // A start of three tokens still lets its last token speak for itself.
        concepts |= meanings[Int(places[hash])].concepts
        return
      }
    }
    let meaning = meanings[Int(places[hash])]
    chain = Chain(hash: hash, isOpen: meaning.startsCompound, before: concepts)
    concepts |= meaning.concepts
  }

  /// Reads one token from its first letter on and answers its hash.
  @inline(__always)
  private static func scanToken(_ name: Span<UInt8>, _ position: inout Int) -> UInt64 {
    var hash = FNV1a()
    var wasUpper = true
    let start = position
    while position < name.count {
      let byte = name[position]
      guard isLetter(byte) else { break }
      let isUpper = byte &- 0x41 < 26
      if isUpper {
        // "articleBody" splits before the B; "HTMLBody" before the B as well.
        if !wasUpper { break }
        let next = position + 1 < name.count ? name[position + 1] : 0
        if position > start, next &- 0x61 < 26 { break }
      }
      hash.add(UInt64(isUpper ? byte | 0x20 : byte))
      wasUpper = isUpper
      position += 1
    }
    return hash.value
  }

  /// Whether a token looks like a piece of a generated name, as "ad" does in "x3ad9f".
  private static func isGenerated(_ name: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= maximumSuspectLetters else { return false }
    if start > 0, isDigit(name[start - 1]) { return true }
    var behind = end
    while behind < name.count, isDigit(name[behind]) { behind += 1 }
    return behind > end && behind < name.count && isLetter(name[behind])
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The hash of a compound, from that of its start and that of its last token.
  @inline(__always)
  private static func compound(_ start: UInt64, _ token: UInt64) -> UInt64 {
    (start &* compoundFactor) ^ token
  }

  private mutating func add(_ entry: NameLexicon.Entry) {
    let words = entry.words.utf8.span
    var position = 0
    while position < words.count {
      guard Self.isLetter(words[position]) else {
        position += 1
        continue
      }
      var hash = Self.scanToken(words, &position)
      while position < words.count, words[position] == 0x2D {
        meanings[place(of: hash)].startsCompound = true
        position += 1
        hash = Self.compound(hash, Self.scanToken(words, &position))
      }
      let place = place(of: hash)
      meanings[place].isListed = true
      meanings[place].concepts |= entry.concepts.rawValue
    }
  }

  private mutating func place(of hash: UInt64) -> Int {
    let place = Int(places.value(forKey: hash, orInsert: UInt32(meanings.count)))
    if place == meanings.count { meanings.append(Meaning()) }
    return place
  }
}
