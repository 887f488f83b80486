/// The phrases of one language, by concept.
///
/// Phrases are separated by `|` or a line break. The notation:
/// - `read more`: the whole block is the phrase.
/// - `published on…`: the block begins with it (or is it).
/// - `…read more`: the block ends with it (or is it).
/// - `…all rights reserved…`: it occurs anywhere, as whole words.
/// - `#` is a number, also "1.2K" and "3:20"; `@` is an account handle such as "@name".
///
/// Case, accents, apostrophes and punctuation do not count (see `ScalarFolding`), so a phrase is
/// written once, the way sites print it.
struct LanguagePhrases: Sendable {
  /// The language as an ISO 639 code.
  let language: StaticString

  /// The phrases of each concept; a concept may be listed more than once.
  let entries: [Entry]

  /// Some phrases of one concept.
  struct Entry: Sendable {
    let concept: PhraseConcept
    let phrases: String

    init(_ concept: PhraseConcept, _ phrases: String) {
      self.concept = concept
      self.phrases = phrases
    }
  }

  init(_ language: StaticString, _ entries: [Entry]) {
    self.language = language
    self.entries = entries
  }

  /// All tables, in an order without meaning for matching.
  static let all: [LanguagePhrases] = [
    international, newsletters, english,
    german, french, spanish, portuguese, russian, ukrainian,
    italian, dutch, polish, turkish, czech, swedish, danish, norwegian,
    chinese, japanese, korean, arabic, persian, hebrew, hindi, thai, vietnamese, indonesian,
    finnish, hungarian, romanian, greek,
  ]
}
