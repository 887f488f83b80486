/// Brings tasks to their end, or on their way: tries again, follows redirects, takes in lists.
final class TaskConclusion {
  /// What follows from the end of an exchange.
  enum Effect {
    /// The task has ended.
    case ended
    /// The task was put into the queue of a host again.
    case queued(host: String)
    /// Tasks were put into the queues of hosts.
    case hostsQueued(Set<String>)
    /// A robots.txt has become known; which.
    case robotsArrived(WebURL)
  }

  /// Lists may lead to lists, but not for ever.
  private static let maximumDepth = 25

  /// What is known of robots.txt files.
  let robots: RobotsCache
  /// How far all has come.
  var counts = FetchCounts()
  /// How many changes of the ledger are not durable.
  var changes = 0
  private var listProblems: [ListProblem] = []

  private let ledger: Ledger
  private let run: Ledger.Run
  private let options: FetchOptions
  private let backoff: Backoff

  /// Begins with the pages that the run has.
  init(_ session: FetchSession) throws(FetchError) {
    ledger = session.ledger
    run = session.run
    options = session.options
    backoff = Backoff(firstSeconds: options.retryDelaySeconds)
    robots = RobotsCache(ledger, agent: options.transfer.userAgent)
    let pages = try ledger.pageCounts(of: run)
    counts.done = pages[.done, default: 0]
    counts.failed = pages[.failed, default: 0]
    counts.excluded = pages[.excluded, default: 0]
    counts.total = pages.values.reduce(0, +)
    let lists = try ledger.counts(of: .list, in: run)
    counts.failedLists = lists[.failed, default: 0]
    counts.excludedLists = lists[.excluded, default: 0]
    counts.longestQueue = try ledger.longestQueue()
  }

  /// Goes on with a task after an exchange, or ends it.
  func conclude(_ processed: ProcessedExchange, at now: Double) throws(FetchError) -> Effect {
    let task = processed.task
    var outcome = processed.outcome
    changes += 1
    switch processed.verdict {
    case .redirect(let target):
      if let problem = redirectProblem(task, target) {
        return try fail(task, outcome, problem.0, problem.1, processed, at: now)
      }
      var task = task
      task.trail.append(task.hop.description)
      task.hop = target
      task.attempts = 0
      try ledger.requeue(task, readyAt: now)
      return .queued(host: target.host)
    case .retry:
      var task = task
      task.attempts += 1
      let wait = backoff.seconds(attempt: task.attempts, chance: Double.random(in: 0...1))
      try ledger.requeue(task, readyAt: now + wait)
      return .queued(host: task.hop.host)
    case .failure(let problem, let detail):
      return try fail(task, outcome, problem, detail, processed, at: now)
    case .notModified:
      outcome.isUnchanged = true
      try end(task, outcome)
      return .ended
    case .success:
      if let links = processed.links {
        if links.kind == nil {
          var processed = processed
          processed.links = nil
          return try fail(
            task, outcome, .noList, "it is neither a sitemap nor a feed", processed, at: now)
        }
        outcome.detail = outcome.detail ?? links.defect
        if !links.isWellFormed { counts.brokenLists += 1 }
      }
      try end(task, outcome)
      return try follow(task, processed, problem: nil, detail: "", at: now)
    }
  }

  /// What is wrong with lists, and was not told yet.
  func takeListProblems() -> [ListProblem] {
    defer { listProblems = [] }
    return listProblems
  }

  /// Ends a task.
  func end(_ task: FetchTask, _ outcome: TaskOutcome) throws(FetchError) {
    try ledger.finish(task, outcome)
    changes += 1
    counts.end(task.kind, outcome.state)
    if task.kind == .list, outcome.state != .done || outcome.detail != nil {
      let reason = outcome.detail ?? outcome.problem?.rawValue ?? outcome.state.rawValue
      listProblems.append(
        ListProblem(url: task.url.description, isFetched: outcome.state == .done, reason: reason))
    }
  }

  /// Gives up all that is queued for a host.
  func giveUp(_ host: ActiveHost, _ detail: String) throws(FetchError) {
    let reason = "the host does not answer: \(detail)"
    for task in host.buffer + host.waiting.values.flatMap({ $0 }) {
      try end(task, TaskOutcome(.failed, .hostDown, reason))
    }
    host.buffer = []
    host.waiting = [:]
    let failed = try ledger.failAll(of: host.state.name, .hostDown, reason)
    for (kind, count) in failed { counts.end(kind, .failed, count) }
    changes += 1
  }

  private func fail(
    _ task: FetchTask, _ outcome: TaskOutcome, _ problem: FetchProblem, _ detail: String,
    _ processed: ProcessedExchange, at now: Double
  ) throws(FetchError) -> Effect {
    var outcome = outcome
    outcome.state = .failed
    outcome.problem = problem
    outcome.detail = detail
    if task.kind == .list && task.url.path == RobotsPath.ofFile,
      RobotsEntry.verdict(problem, status: outcome.status, detail: detail, body: []) == .missing
    {
      // A site that has none names no sitemaps; whether it has one where it is usual decides.
      (outcome.state, outcome.problem, outcome.detail) = (.done, nil, nil)
    }
    try end(task, outcome)
    return try follow(task, processed, problem: problem, detail: detail, at: now)
  }

  private func redirectProblem(
    _ task: FetchTask, _ target: WebURL
  ) -> (FetchProblem, String)? {
    let text = target.description
    if target == task.hop || task.trail.contains(text) {
      return (.redirectLoop, "it redirects to \(text), where it came from")
    }
    if task.trail.count >= options.maxRedirects {
      return (.tooManyRedirects, "it redirects more than \(options.maxRedirects) times")
    }
    return nil
  }

  /// Does what the end of a robots.txt or a list brings.
  private func follow(
    _ task: FetchTask, _ processed: ProcessedExchange, problem: FetchProblem?, detail: String,
    at now: Double
  ) throws(FetchError) -> Effect {
    switch task.kind {
    case .page: return .ended
    case .robots:
      let verdict = RobotsEntry.verdict(
        problem, status: processed.outcome.status, detail: detail, body: processed.robots)
      try robots.add(RobotsEntry(verdict: verdict, fetchedAt: now), for: task.url.origin)
      return .robotsArrived(task.url)
    case .list: return try takeIn(processed.links, of: task)
    }
  }

  private func takeIn(_ links: LinkDocument?, of task: FetchTask) throws(FetchError) -> Effect {
    var hosts: Set<String> = []
    for url in links?.pages ?? [] {
      let page = options.stripsTracking ? TrackingParameters.removed(from: url) : url
      if try ledger.add(page, .page, depth: task.depth, in: run) {
        hosts.insert(page.host)
        counts.total += 1
      }
    }
    var lists = links?.lists ?? []
    if task.url.path == RobotsPath.ofFile && lists.isEmpty {
      // Where a sitemap stands that nobody tells of.
      lists = [task.url.replacing(target: "/sitemap.xml")]
    }
    for url in lists where task.depth < Self.maximumDepth {
      if try ledger.add(url, .list, depth: task.depth + 1, in: run) { hosts.insert(url.host) }
    }
    return .hostsQueued(hosts)
  }
}
