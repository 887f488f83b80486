/// Decides what is fetched next: the order of hosts, their pauses, and their robots.txt.
///
/// Only a window of hosts is held in memory; all others wait in the ledger until they are due.
final class Scheduler {
  /// How many hosts are held in memory.
  private static let window = 1024
  /// A host that must be left alone for longer makes room for another, in seconds.
  private static let longPauseSeconds = 5.0
  /// How soon a host is looked at again that waits for a robots.txt, in seconds.
  private static let robotsWaitSeconds = 1.0
  /// How many tasks are turned away in one go, so that transfers do not have to wait for it.
  private static let maximumRefusals = 256

  private let ledger: Ledger
  private let robots: RobotsCache
  private let manners: Manners
  private let run: Ledger.Run
  private let refuse: (FetchTask, TaskOutcome) throws(FetchError) -> Void
  private var hosts: [ActiveHost] = []
  private var byName: [String: ActiveHost] = [:]
  private var cursor = 0

  /// Creates a scheduler; `refuse` is told what robots.txt excludes.
  init(
    _ ledger: Ledger, robots: RobotsCache, manners: Manners, run: Ledger.Run,
    refuse: @escaping (FetchTask, TaskOutcome) throws(FetchError) -> Void
  ) {
    self.ledger = ledger
    self.robots = robots
    self.manners = manners
    self.run = run
    self.refuse = refuse
  }

  /// Whether no host is held in memory.
  var isEmpty: Bool { hosts.isEmpty }

  /// The host of a task that is under way.
  func host(_ name: String) -> ActiveHost? { byName[name] }

  /// The next task to begin, if one may begin; its host counts it as under way.
  func next(at now: Double) throws(FetchError) -> FetchTask? {
    // A host that may be asked again at once comes first, since its connections are open.
    for step in hosts.indices {
      let index = (cursor + step) % hosts.count
      let host = hosts[index]
      guard host.isReady(at: now, requestsPerHost: manners.requestsPerHost) else { continue }
      guard let task = try pick(from: host, at: now) else { continue }
      cursor = index
      host.inFlight += 1
      let wish = try wishedPauseSeconds(of: task.hop.origin, at: now)
      host.rest(until: now + max(manners.delaySeconds, wish))
      return task
    }
    return nil
  }

  private func pick(from host: ActiveHost, at now: Double) throws(FetchError) -> FetchTask? {
    var refusals = 0
    while refusals < Self.maximumRefusals {
      if host.buffer.isEmpty { try refill(host, at: now) }
      guard !host.buffer.isEmpty else { return nil }
      let task = host.buffer.removeFirst()
      guard task.kind != .robots && !manners.ignoresRobots else { return task }
      switch try robots.verdict(for: task.hop.origin, at: now) {
      case nil: try wait(for: task, of: host)
      case .unreachable(let problem, let detail):
        refusals += 1
        try refuse(
          task, TaskOutcome(.failed, problem, "its robots.txt cannot be read: \(detail)"))
      case .rules(let rules):
        if rules.allows(task.hop.target) { return task }
        let line = rules.decidingRule(for: task.hop.target)
        refusals += 1
        try refuse(
          task,
          TaskOutcome(
            .excluded, .robots,
            line.map { "line \($0.lineNumber) of robots.txt: \($0.lineText)" }))
      }
    }
    return nil
  }

  private func refill(_ host: ActiveHost, at now: Double) throws(FetchError) {
    guard host.mayHaveMore else { return }
    // What waits for a robots.txt needs only that, and takes no more company with it.
    host.buffer = try ledger.takeTasks(
      of: host.state.name, upTo: host.isWaiting ? .robots : .page, count: ActiveHost.bufferSize,
      at: now)
    host.mayHaveMore = host.buffer.count == ActiveHost.bufferSize
  }

  /// Puts a task aside until the robots.txt of its origin is known.
  private func wait(for task: FetchTask, of host: ActiveHost) throws(FetchError) {
    let origin = task.hop.origin
    if host.waiting[origin] == nil {
      try ledger.addRobots(task.hop.replacing(target: RobotsPath.ofFile), in: run)
      host.mayHaveMore = true
    }
    host.waiting[origin, default: []].append(task)
  }

  /// Tells that the robots.txt of an origin is known, so that what waited for it can go on, after the
  /// pause that it asks for.
  func robotsArrived(for url: WebURL, at now: Double) throws(FetchError) {
    let politeAt = now + (try wishedPauseSeconds(of: url.origin, at: now))
    guard let host = byName[url.host] else {
      try ledger.wake(url.host, at: now, politeAt: politeAt)
      return
    }
    host.rest(until: politeAt)
    if let tasks = host.waiting.removeValue(forKey: url.origin) { host.buffer += tasks }
    host.mayHaveMore = true
  }

  /// Tells that something was put into the queue of a host.
  func taskQueued(for host: String) {
    byName[host]?.mayHaveMore = true
  }

  /// How long the host of a task that has ended is left alone: as long as it takes to answer twice,
  /// as its robots.txt asks, or as is usual.
  ///
  /// - Parameters:
  ///   - seconds: How long it took to answer.
  ///   - origin: Where the task led.
  ///   - now: The time in seconds since 1970.
  /// - Returns: The pause in seconds.
  /// - Throws: ``FetchError`` when the ledger cannot be read.
  func pauseSeconds(afterAnswerOf seconds: Double, origin: String, at now: Double)
    throws(FetchError) -> Double
  {
    let own =
      manners.delaySeconds > 0
      ? max(manners.delaySeconds, min(2 * seconds, manners.maxDelaySeconds)) : 0
    return max(own, try wishedPauseSeconds(of: origin, at: now))
  }

  /// The pause that an origin's robots.txt asks for, in seconds; 0 when it asks for none.
  private func wishedPauseSeconds(
    of origin: String, at now: Double
  ) throws(FetchError) -> Double {
    guard !manners.ignoresRobots, case .rules(let rules) = try robots.verdict(for: origin, at: now)
    else { return 0 }
    return min(rules.crawlDelaySeconds ?? 0, manners.maxDelaySeconds)
  }

  /// Puts hosts back that have nothing to do or must be left alone for long, and takes others.
  func renewWindow(at now: Double) throws(FetchError) {
    var kept: [ActiveHost] = []
    kept.reserveCapacity(hosts.count)
    for host in hosts {
      let isResting = host.inFlight == 0 && host.state.politeAt > now + Self.longPauseSeconds
      guard host.isIdle || isResting else {
        kept.append(host)
        continue
      }
      let readyAt = host.isWaiting ? now + Self.robotsWaitSeconds : nil
      try putBack(host, readyAt: readyAt)
    }
    hosts = kept
    let room = Self.window - hosts.count
    guard room > 0 else { return }
    for state in try ledger.takeHosts(room, by: now) {
      let host = ActiveHost(state)
      hosts.append(host)
      byName[state.name] = host
    }
  }

  /// Puts all hosts back, so that nothing is taken out of the ledger that is not under way.
  func close() throws(FetchError) {
    for host in hosts { try putBack(host, readyAt: nil) }
    hosts = []
  }

  private func putBack(_ host: ActiveHost, readyAt: Double?) throws(FetchError) {
    byName[host.state.name] = nil
    try ledger.putBack(
      host.state, tasks: host.buffer + host.waiting.values.flatMap { $0 }, readyAt: readyAt)
  }

  /// When something can be done next, by what is known in memory; nil when nothing is waited for.
  func nextTime() -> Double? {
    hosts.lazy.filter { $0.inFlight == 0 && (!$0.buffer.isEmpty || $0.mayHaveMore) }
      .map(\.state.politeAt).min()
  }
}
