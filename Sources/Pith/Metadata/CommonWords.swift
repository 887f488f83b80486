import PithPage

/// Tells names from headings of categories, menus and ranks, which are written like names.
struct CommonWords {
  /// Words of interfaces and forums that no person is called by.
  private static let interfaceWords: Set<String> = [
    "member", "members", "user", "users", "admin", "moderator", "page", "pages", "menu", "posts",
    "post", "comments", "share", "icon", "search", "login", "forum", "forums", "newsletter",
    "premium", "video", "videos", "photo", "photos", "gallery", "guide", "guides", "overall",
    "insight", "insights", "news", "blog", "team", "category", "editorial", "sponsored",
  ]
  private static let minLetters = 3

  private let text: ArraySlice<UInt8>

  /// Takes a text in UTF-8.
  init(_ text: ArraySlice<UInt8>) {
    self.text = text
  }

  /// Whether the words of a would-be name are common nouns on this page: each of them also stands
  /// in lower case in its text.
  func make(_ name: String) -> Bool {
    let counts = counts(of: name)
    return counts.isInterface || (counts.total > 0 && counts.common == counts.total)
  }

  /// Whether any word of a would-be name is a common noun on this page, as in "Key Takeaways".
  func occur(in name: String) -> Bool {
    let counts = counts(of: name)
    return counts.isInterface || counts.common > 0
  }

  private func counts(of name: String) -> (total: Int, common: Int, isInterface: Bool) {
    var total = 0
    var common = 0
    var isInterface = false
    Self.forEachWord(of: Array(name.utf8)[...]) { word in
      let small = word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      if Self.interfaceWords.contains(String(decoding: small, as: UTF8.self)) { isInterface = true }
      guard small.count >= Self.minLetters else { return }
      total += 1
      // A word without a capital of its own, as in scripts that have none, tells nothing.
      if !small.elementsEqual(word), stands(small) { common += 1 }
    }
    return (total, common, isInterface)
  }

  /// Whether a word stands in the text as it is, with no letter on either side.
  private func stands(_ word: [UInt8]) -> Bool {
    let text = text.span
    var start = 0
    while let hit = ByteSearch.firstIndex(of: word[0], in: text, from: start),
      hit + word.count <= text.count
    {
      let end = hit + word.count
      if hit == 0 || !Self.isLetter(text[hit - 1]), end == text.count || !Self.isLetter(text[end]),
        word.indices.allSatisfy({ word[$0] == text[hit + $0] })
      {
        return true
      }
      start = hit + 1
    }
    return false
  }

  /// Whether a byte is a letter or part of one.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  /// Whether a text has a word of interfaces and forums, as "Jump to page" has.
  static func holdInterfaceWord(_ text: String) -> Bool {
    text.lowercased().split(separator: " ").contains { interfaceWords.contains(String($0)) }
  }

  /// Calls with each run of letters.
  private static func forEachWord(of text: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    for word in text.split(whereSeparator: { !isLetter($0) }) { body(word) }
  }
}
