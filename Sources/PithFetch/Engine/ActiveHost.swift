/// A host that something is being fetched from, or will be soon.
final class ActiveHost {
  /// How many tasks are taken out of the ledger at once.
  static let bufferSize = 32

  /// How the host is to be treated.
  var state: Ledger.HostState
  /// How many requests are under way.
  var inFlight = 0
  /// What was taken out of the ledger and may be begun.
  var buffer: [FetchTask] = []
  /// What waits for the robots.txt of its origin.
  var waiting: [String: [FetchTask]] = [:]
  /// Whether the ledger may have more for the host.
  var mayHaveMore = true

  /// Begins the treatment of a host.
  init(_ state: Ledger.HostState) {
    self.state = state
  }

  /// Whether something waits for a robots.txt.
  var isWaiting: Bool { !waiting.isEmpty }

  /// Whether there is nothing to be done for the host at present.
  var isIdle: Bool { inFlight == 0 && buffer.isEmpty && !mayHaveMore }

  /// Whether a request may begin.
  func isReady(at now: Double, requestsPerHost: Int) -> Bool {
    inFlight < requestsPerHost && state.politeAt <= now && (!buffer.isEmpty || mayHaveMore)
  }

  /// Leaves the host alone for some time at least.
  func rest(until time: Double) {
    state.politeAt = max(state.politeAt, time)
  }
}
