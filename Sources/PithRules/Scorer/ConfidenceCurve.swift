/// What the F1 that the scorer expects of its choice is worth: the F1 that such pages have.
///
/// A rising curve of straight pieces, learned from pages of domains that the scorer had not seen.
struct ConfidenceCurve: Sendable {
  /// The expected F1 at each corner, rising.
  let expected: [Float]
  /// The mean F1 of pages of which that is expected.
  let actual: [Float]

  /// The F1 to be believed, 0 to 1; outside of the corners that of the nearest one.
  func confidence(ofExpectedF1 value: Float) -> Float {
    guard let next = expected.firstIndex(where: { $0 > value }) else { return actual.last ?? value }
    guard next > 0 else { return actual[0] }
    let share = (value - expected[next - 1]) / (expected[next] - expected[next - 1])
    return actual[next - 1] + share * (actual[next] - actual[next - 1])
  }
}
