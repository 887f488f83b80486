/// How long a request waits that is made again.
struct Backoff: Sendable {
  /// The longest wait in seconds.
  static let maximumSeconds = 60.0

  /// How long the first retry waits on average, in seconds.
  let firstSeconds: Double

  /// The wait before a retry, in seconds: twice as long each time, and half of that more or less, so
  /// that requests that failed together do not come again together.
  ///
  /// - Parameters:
  ///   - attempt: Which retry it is, from 1.
  ///   - chance: A random number from 0 to 1.
  /// - Returns: The wait in seconds.
  func seconds(attempt: Int, chance: Double) -> Double {
    let doublings = min(max(attempt, 1) - 1, 16)
    return min(firstSeconds * Double(1 << doublings), Self.maximumSeconds) * (0.5 + chance)
  }
}
