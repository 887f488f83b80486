import PithRules

/// A title together with its words, by which it is compared with other titles.
struct TitleText {
  /// The share of the words of the longer title that stands in the other one too when both are the
  /// same title.
  private static let sameTitleShare = 0.8

  /// The title on one line.
  let text: String
  /// The letters and digits of the title in lower case, so that only its words count.
  let key: String
  private let words: Set<String>

  init(_ text: String) {
    self.text = text
    key = TitleCleaner.key(text)
    words = Set(
      LineTokens.split(text).filter { $0.kind != .sign }.map {
        $0.kind == .number ? String($0.value) : $0.text
      })
  }

  /// Whether the two are the same title but for a word or two.
  func agrees(with other: TitleText) -> Bool {
    key == other.key || overlap(with: other) >= Self.sameTitleShare
  }

  /// The share of the words of the title with more of them that both titles have, from 0 to 1.
  func overlap(with other: TitleText) -> Double {
    let larger = max(words.count, other.words.count)
    return larger == 0 ? 0 : Double(words.intersection(other.words).count) / Double(larger)
  }
}
