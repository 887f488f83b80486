extension PhraseMatcher {
  /// The phrases behind the hits of a block, for explanations; slower than `hits(in:)`.
  package func explainHits(in bytes: Span<UInt8>) -> [PhraseMatch] {
    var walk = PhraseWalk(maximumTokens: Self.defaultMaximumTokens)
    walk.collectsMatches = true
    run(&walk, over: bytes)
    let isTiled = !walk.hits.tiled.isEmpty
    var found: [PhraseMatch] = []
    for match in walk.matches {
      let isAtEnd = match.end == walk.endIndex
      for source in PhraseSources.shared.sources(of: match.node) {
        let counts =
          switch source.place {
          case .whole: match.isAtStart && isAtEnd
          case .beginning: match.isAtStart
          case .end: isAtEnd
          case .anywhere: true
          }
        if counts || isTiled, !found.contains(source.match) { found.append(source.match) }
      }
    }
    return found
  }
}

/// Which table lists the phrase of each node; made on first use, for explanations only.
private struct PhraseSources: Sendable {
  struct Source: Sendable {
    var place: PhraseNotation.Place
    var match: PhraseMatch
  }

  static let shared = PhraseSources()

  private var sourcesOfNode: [UInt32: [Source]] = [:]

  private init() {
    for language in LanguagePhrases.all {
      for entry in language.entries {
        entry.forEachPhrase { phrase in
          let notation = PhraseNotation(phrase)
          let match = PhraseMatch(
            concept: entry.concept,
            phrase: String(decoding: phrase.indices.map { phrase[$0] }, as: UTF8.self),
            language: language.language.description)
          sourcesOfNode[PhraseMatcher.shared.node(of: notation), default: []]
            .append(Source(place: notation.place, match: match))
        }
      }
    }
  }

  func sources(of node: UInt32) -> [Source] { sourcesOfNode[node] ?? [] }
}
