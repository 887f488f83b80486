/// How much of their words two texts have in common.
package enum WordOverlap {
  /// The F1 of the words of two texts, from 0 to 1.
  ///
  /// Words are counted in lower case, without their order. With C words in common (a word that
  /// stands m times in one text and n times in the other counts min(m, n) times), E words expected
  /// and A words that are there, precision is C / A, recall is C / E, and F1 = 2C / (E + A). Two
  /// texts without words have an F1 of 1.
  package static func f1(expected: String, actual: String) -> Double {
    var counts: [String: Int] = [:]
    let expectedCount = forEachWord(of: expected) { counts[$0, default: 0] += 1 }
    var common = 0
    let actualCount = forEachWord(of: actual) { word in
      guard let left = counts[word], left > 0 else { return }
      counts[word] = left - 1
      common += 1
    }
    let total = expectedCount + actualCount
    return total == 0 ? 1 : 2 * Double(common) / Double(total)
  }

  /// Calls `body` with each word in lower case; returns how many there are.
  private static func forEachWord(of text: String, _ body: (String) -> Void) -> Int {
    var count = 0
    for token in TextToken.all(in: text[...]) where token.kind == .word {
      body(token.text.lowercased())
      count += 1
    }
    return count
  }
}
