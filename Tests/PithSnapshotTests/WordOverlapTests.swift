import PithSnapshot
import Testing

struct WordOverlapTests {
  @Test(arguments: [
    ("", "", 1.0), ("a b", "", 0.0), ("", "a b", 0.0), ("a b", "b a", 1.0), ("A, b!", "a b", 1.0),
    ("a a a b", "a b b b", 0.5), ("a b c d", "a b", 2.0 / 3), ("x", "y", 0.0), (". , ;", "—", 1.0),
    ("don't", "don t", 1.0), ("今天开放", "明天开放", 0.75), ("naïve", "NAÏVE", 1.0), ("2026", "2025", 0.0),
  ])
  func `F1 is twice the words in common by the words of both`(
    expected: String, actual: String, f1: Double
  ) {
    #expect(WordOverlap.f1(expected: expected, actual: actual) == f1)
    #expect(WordOverlap.f1(expected: actual, actual: expected) == f1)
  }
}
