import Testing

@testable import PithRules

/// The data of the phrase lexicon: every entry works and stands in one place only.
struct PhraseLexiconTests {
  /// What a phrase stands for when the wildcards become an example and the ellipses prose.
  private func example(of phrase: String, padded: Bool) -> String {
    var text = phrase.replacing("#", with: "12").replacing("@", with: "@someone")
    if text.hasPrefix("…") {
      text.removeFirst()
      if padded { text = "Yesterday " + text }
    }
    if text.hasSuffix("…") {
      text.removeLast()
      if padded { text += " tomorrow" }
    }
    return text
  }

  private func forEachPhrase(_ body: (PhraseConcept, String, String) -> Void) {
    for table in LanguagePhrases.all {
      for entry in table.entries {
        let phrases = entry.phrases.split { $0 == "|" || $0 == "\n" }
        for phrase in phrases {
          let trimmed = String(phrase.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
          if !trimmed.isEmpty { body(entry.concept, trimmed, table.language.description) }
        }
      }
    }
  }

  @Test func `every phrase is found by its own concept`() {
    forEachPhrase { concept, phrase, language in
      let hits = PhraseMatcher.shared.hits(in: example(of: phrase, padded: false))
      #expect(hits.whole.contains(concept), "\(language): \(phrase)")
    }
  }

  @Test func `an open phrase is found with text around it`() {
    forEachPhrase { concept, phrase, language in
      guard phrase.contains("…") else { return }
      let hits = PhraseMatcher.shared.hits(in: example(of: phrase, padded: true))
      let place =
        switch (phrase.hasPrefix("…"), phrase.hasSuffix("…")) {
        case (true, true): hits.inside
        case (true, false): hits.ends
        default: hits.begins
        }
      #expect(place.contains(concept), "\(language): \(phrase)")
    }
  }

  @Test func `an ellipsis stands only at the edges of a phrase`() {
    forEachPhrase { _, phrase, language in
      let inner = phrase.dropFirst().dropLast()
      #expect(!inner.contains("…"), "\(language): \(phrase)")
    }
  }

  @Test func `no phrase is listed twice under a concept of a language`() {
    struct Key: Hashable {
      var language: String
      var concept: PhraseConcept
      var tokens: [UInt64]
      var place: PhraseNotation.Place
    }
    var seen: Set<Key> = []
    forEachPhrase { concept, phrase, language in
      let notation = PhraseNotation(phrase.utf8.span)
      let key = Key(
        language: language, concept: concept, tokens: notation.tokens, place: notation.place)
      #expect(seen.insert(key).inserted, "\(language): \(phrase)")
    }
  }

  @Test func `a closed phrase is not listed beside its open form`() {
    struct Key: Hashable {
      var language: String
      var concept: PhraseConcept
      var tokens: [UInt64]
    }
    var closed: Set<Key> = []
    var open: Set<Key> = []
    forEachPhrase { concept, phrase, language in
      let notation = PhraseNotation(phrase.utf8.span)
      let key = Key(language: language, concept: concept, tokens: notation.tokens)
      if notation.place == .whole { closed.insert(key) } else { open.insert(key) }
    }
    #expect(closed.intersection(open).isEmpty)
  }

  @Test func `every concept has phrases in English or in the table for all languages`() {
    var concepts: PhraseConcepts = []
    forEachPhrase { concept, _, language in
      if language == "en" || language == "mul" { concepts.insert(concept) }
    }
    #expect(concepts.concepts == PhraseConcept.allCases)
  }

  @Test func `the concepts fit beside one flag in a word`() {
    #expect(PhraseConcept.allCases.count < 64)
  }
}
