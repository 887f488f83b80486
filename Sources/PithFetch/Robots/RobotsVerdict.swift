/// What is known of an origin's robots.txt.
enum RobotsVerdict: Sendable, Hashable {
  /// The rules for Pith; none when there is no file.
  case rules(RobotsRules)
  /// It cannot be read, so that nothing may be fetched; why.
  case unreachable(FetchProblem, String)
}

/// What is known of the robots.txt of many origins; what is not in memory is in the ledger.
final class RobotsCache {
  /// How long a robots.txt counts, in seconds: the longest that the standard allows (RFC 9309, 2.4).
  private static let lifeSeconds = 86_400.0
  /// How long it counts that one cannot be read, in seconds.
  private static let unreachableLifeSeconds = 600.0
  /// How long what was read before counts on while it cannot be read again, in seconds: the month after
  /// which the standard takes a file for missing (RFC 9309, 2.3.1.4).
  private static let longestLifeSeconds = 30 * 86_400.0
  /// How many rules and origins together are held in memory.
  private static let maximumSize = 100_000

  private let ledger: Ledger
  private let agent: String
  private var verdicts: [String: Known] = [:]
  private var size = 0

  /// A verdict and the time that it was read at, in seconds since 1970.
  private struct Known {
    let verdict: RobotsVerdict
    let fetchedAt: Double

    /// Whether the verdict counts at a time; after the clock was set back none does.
    func counts(at now: Double) -> Bool {
      let life =
        if case .unreachable = verdict { RobotsCache.unreachableLifeSeconds } else {
          RobotsCache.lifeSeconds
        }
      return fetchedAt <= now && now < fetchedAt + life
    }
  }

  /// Creates a cache for a user agent, whose product token decides.
  init(_ ledger: Ledger, agent: String) {
    self.ledger = ledger
    self.agent = agent
  }

  /// What is known of an origin; nil when its robots.txt must be read first.
  func verdict(for origin: String, at now: Double) throws(FetchError) -> RobotsVerdict? {
    if let known = verdicts[origin] { return known.counts(at: now) ? known.verdict : nil }
    guard let entry = try ledger.robots(of: origin) else { return nil }
    let known = Known(verdict: verdict(of: entry), fetchedAt: entry.fetchedAt)
    remember(known, for: origin)
    return known.counts(at: now) ? known.verdict : nil
  }

  /// Takes in a robots.txt that was read a moment ago.
  ///
  /// Where it cannot be read, what was read before holds on, and is asked for again soon: it may be used
  /// for longer than a day then (RFC 9309, 2.4), and a short outage must not fail a host's whole queue.
  func add(_ entry: RobotsEntry, for origin: String) throws(FetchError) {
    verdicts[origin] = nil
    if case .unreachable = entry.verdict, let known = try ledger.robots(of: origin),
      known.isFound, entry.fetchedAt < known.fetchedAt + Self.longestLifeSeconds
    {
      let askedAgain = entry.fetchedAt + Self.unreachableLifeSeconds
      remember(
        Known(verdict: verdict(of: known), fetchedAt: askedAgain - Self.lifeSeconds), for: origin)
    } else {
      try ledger.set(entry, for: origin)
    }
  }

  private func verdict(of entry: RobotsEntry) -> RobotsVerdict {
    switch entry.verdict {
    case .file(let bytes): .rules(RobotsFile(bytes).rules(for: agent))
    case .missing: .rules(.none)
    case .unreachable(let problem, let detail): .unreachable(problem, detail)
    }
  }

  private func remember(_ known: Known, for origin: String) {
    if case .rules(let rules) = known.verdict { size += rules.rules.count }
    size += 1
    if size > Self.maximumSize {
      verdicts.removeAll()
      size = 0
    }
    verdicts[origin] = known
  }
}

/// A robots.txt, or the lack of one, as the ledger holds it.
struct RobotsEntry: Sendable, Hashable {
  /// What came of asking for it.
  enum Verdict: Sendable, Hashable {
    /// There is one.
    case file([UInt8])
    /// There is none, so that everything may be fetched.
    case missing
    /// It cannot be read; why.
    case unreachable(FetchProblem, String)
  }

  /// What came of asking for it.
  var verdict: Verdict
  /// When, in seconds since 1970.
  var fetchedAt: Double

  /// Whether it is known what the file says, or that there is none.
  var isFound: Bool {
    if case .unreachable = verdict { false } else { true }
  }

  /// What the last word on a robots.txt means by RFC 9309, 2.3.1.
  ///
  /// Statuses of the client's fault mean that there is no file, and so do redirects without an end;
  /// all else means that nobody knows. A server that wants to be asked less (429) is none without a
  /// file.
  ///
  /// - Parameters:
  ///   - problem: Why it was not fetched; nil when it was.
  ///   - status: The status code of the response, when there was one.
  ///   - detail: The problem in words.
  ///   - body: The file.
  /// - Returns: What it means.
  static func verdict(
    _ problem: FetchProblem?, status: Int?, detail: String, body: [UInt8]
  ) -> Verdict {
    switch problem {
    case nil: .file(Array(body.prefix(RobotsFile.maximumBytes + 1)))
    case .tooLarge where !body.isEmpty: .file(Array(body.prefix(RobotsFile.maximumBytes + 1)))
    case .status where status != 429 && status.map { (400...499).contains($0) } == true: .missing
    case .redirectLoop, .tooManyRedirects, .badRedirect: .missing
    case .status?: .unreachable(.robotsUnreachable, detail)
    // What keeps the file from being read would keep the pages too, and says more of them.
    case let problem?: .unreachable(problem, detail)
    }
  }
}
