/// How far a run has come.
package struct FetchCounts: Sendable, Hashable {
  /// How many pages were fetched.
  package internal(set) var done = 0
  /// How many pages could not be fetched.
  package internal(set) var failed = 0
  /// How many pages may not be fetched.
  package internal(set) var excluded = 0
  /// How many sitemaps and feeds could not be fetched, or are none.
  package internal(set) var failedLists = 0
  /// How many sitemaps and feeds may not be fetched.
  package internal(set) var excludedLists = 0
  /// How many sitemaps and feeds were read that lack their end or are malformed.
  package internal(set) var brokenLists = 0
  /// How many pages there are in all.
  package internal(set) var total = 0
  /// How many requests are under way.
  package internal(set) var underWay = 0
  /// How many pages came to an end since the process began.
  package internal(set) var ended = 0
  /// How many bytes of bodies came since the process began.
  package internal(set) var bytes = 0
  /// How long the process has been fetching, in seconds.
  package internal(set) var seconds = 0.0
  /// How many pages the host has in the queue that has the most.
  package internal(set) var longestQueue = 0
  /// How long a host is left alone between two requests, in seconds.
  package internal(set) var delaySeconds = 0.0

  /// How many pages wait for their turn or are under way.
  package var queued: Int { total - done - failed - excluded }

  /// How many pages come to an end in a second.
  package var rate: Double { seconds > 0 ? Double(ended) / seconds : 0 }

  /// How long the rest takes, in seconds; nil while nothing is known.
  ///
  /// However fast all goes, the host with the most pages left takes its pauses.
  package var remainingSeconds: Double? {
    guard ended > 0 || longestQueue > 0 else { return nil }
    let byRate = rate > 0 ? Double(queued) / rate : 0
    return max(byRate, Double(longestQueue) * delaySeconds)
  }

  /// Whether all pages were fetched, and all lists that may name further ones.
  package var isComplete: Bool {
    failed + excluded + failedLists + excludedLists + brokenLists == 0
  }

  /// Counts pages or lists that came to their end.
  mutating func end(_ kind: FetchTask.Kind, _ state: TaskState, _ count: Int = 1) {
    switch (kind, state) {
    case (.page, .done): done += count
    case (.page, .failed): failed += count
    case (.page, .excluded): excluded += count
    case (.list, .failed): failedLists += count
    case (.list, .excluded): excludedLists += count
    default: break
    }
    if kind == .page { ended += count }
  }
}
