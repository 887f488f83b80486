import PithRules

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

  /// The page's words that stand in lower case somewhere, each hashed.
  private let lowered: Set<Int>

  /// Gathers the words of a text in UTF-8.
  init(_ text: ArraySlice<UInt8>) {
    var lowered: Set<Int> = []
    Self.forEachWord(of: text) { word in
      if let first = word.first, !(0x41...0x5A).contains(first) { lowered.insert(Self.hash(word)) }
    }
    self.lowered = lowered
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
      if !small.elementsEqual(word), lowered.contains(Self.hash(small[...])) { common += 1 }
    }
    return (total, common, isInterface)
  }

  /// Calls with each run of letters.
  private static func forEachWord(of text: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    var start = text.startIndex
    for index in text.indices {
      let byte = text[index]
      if (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0xC3 { continue }
      if byte >= 0x80, byte < 0xC0 { continue }
      if start < index { body(text[start..<index]) }
      start = index + 1
    }
    if start < text.endIndex { body(text[start...]) }
  }

  /// FNV-1a.
  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: hash)
  }
}
