import PithPage
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
  /// The hashes of the words and numbers in rising order, none twice.
  private let words: [UInt64]

  init(_ text: String) {
    self.text = text
    key = TitleCleaner.key(text)
    words = Self.hashes(of: text)
  }

  private static func hashes(of text: String) -> [UInt64] {
    var hashes = LineTokens.split(text).filter { $0.kind != .sign }.map {
      $0.kind == .number ? UInt64($0.value) : ByteHash.hash($0.text.utf8.span)
    }
    hashes.sort()
    var count = 0
    for hash in hashes where count == 0 || hashes[count - 1] != hash {
      hashes[count] = hash
      count += 1
    }
    hashes.removeLast(hashes.count - count)
    return hashes
  }

  /// Whether the two are the same title but for a word or two.
  func agrees(with other: TitleText) -> Bool {
    key == other.key || overlap(with: other) >= Self.sameTitleShare
  }

  /// The share of the words of the title with more of them that both titles have, from 0 to 1.
  func overlap(with other: TitleText) -> Double {
    let larger = max(words.count, other.words.count)
    guard larger > 0 else { return 0 }
    var shared = 0
    var own = 0
    var others = 0
    while own < words.count, others < other.words.count {
      let (word, otherWord) = (words[own], other.words[others])
      if word == otherWord { shared += 1 }
      if word <= otherWord { own += 1 }
      if otherWord <= word { others += 1 }
    }
    return Double(shared) / Double(larger)
  }
}
