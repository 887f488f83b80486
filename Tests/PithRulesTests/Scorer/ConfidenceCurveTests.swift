import Testing

@testable import PithRules

struct ConfidenceCurveTests {
  private static let curve = ConfidenceCurve(expected: [0.2, 0.6, 1], actual: [0.4, 0.5, 0.9])

  @Test(
    arguments: [
      (0.2, 0.4), (0.4, 0.45), (0.6, 0.5), (0.8, 0.7), (1, 0.9),
    ] as [(Float, Float)])
  func `runs straight from corner to corner`(expected: Float, actual: Float) {
    #expect(abs(Self.curve.confidence(ofExpectedF1: expected) - actual) < 1e-6)
  }

  @Test func `ends with its first and its last corner`() {
    #expect(Self.curve.confidence(ofExpectedF1: 0.01) == 0.4)
    #expect(Self.curve.confidence(ofExpectedF1: 1.5) == 0.9)
  }

  @Test(arguments: [ConfidenceCurve.html, .text])
  func `is learned as a curve that rises within 0 and 1`(curve: ConfidenceCurve) {
    #expect(curve.expected.count == curve.actual.count)
    #expect(zip(curve.expected, curve.expected.dropFirst()).allSatisfy { $0 < $1 })
    #expect(zip(curve.actual, curve.actual.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(curve.actual.allSatisfy { (0...1).contains($0) })
  }
}
