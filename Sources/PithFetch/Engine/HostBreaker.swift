/// Keeps requests from a host that does not answer.
enum HostBreaker {
  /// What is to be done with a host.
  enum Action: Sendable, Hashable {
    case goOn
    case pause(seconds: Double)
    case giveUp
  }

  /// How many failures in a row bring a pause.
  static let failuresPerPause = 5
  /// How many pauses a host gets before it is given up.
  static let maximumPauses = 3
  /// How many times as long as the first retry's wait the first pause is.
  private static let pauseFactor = 30.0
  /// The longest pause in seconds.
  static let maximumPauseSeconds = 300.0

  /// Takes in that a host did not answer.
  static func failed(_ host: inout Ledger.HostState, retryDelaySeconds: Double) -> Action {
    host.failures += 1
    guard host.failures >= failuresPerPause else { return .goOn }
    host.failures = 0
    host.pauses += 1
    guard host.pauses <= maximumPauses else { return .giveUp }
    let seconds = retryDelaySeconds * pauseFactor * Double(1 << (host.pauses - 1))
    return .pause(seconds: min(seconds, maximumPauseSeconds))
  }
}
