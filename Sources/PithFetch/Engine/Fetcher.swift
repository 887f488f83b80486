import PithArchive
import PithFiles
import PithLocks

/// Fetches all that is queued in a session.
///
/// One thread runs the transfers, decides what comes next and keeps the ledger; responses are decoded,
/// archived and cleaned on others. What they have done comes back through an inbox.
package final class Fetcher {
  /// How much memory the bodies of all responses take together at most, unless one alone is larger.
  private static let bodyBudgetBytes = 96 << 20
  /// How long results wait to become durable together, in seconds.
  private static let commitSeconds = 0.1
  /// How many results become durable together at most.
  private static let commitCount = 256
  /// How often hosts are exchanged for others that are due, in seconds.
  private static let renewSeconds = 0.1
  /// How often the longest queue is counted, in seconds.
  private static let countSeconds = 5.0
  /// The longest time that nothing is looked at, in milliseconds.
  private static let maximumWait = 100

  private let session: FetchSession
  private let options: FetchOptions
  private let ledger: Ledger
  private let multi: CurlMulti
  private let recorder: Recorder?
  private let processor: ExchangeProcessor
  private let inbox = Inbox()
  private let workers = WorkerThreads()
  private let conclusion: TaskConclusion
  private let scheduler: Scheduler
  private let needs: CaptureNeeds
  private var underWay: [Int: Begun] = [:]
  private var lastNumber = 0
  private var processing = 0
  private var lastCommit = WallTime.seconds
  private var lastRenewal = 0.0
  private var lastCount = 0.0

  /// A request that was begun.
  private struct Begun {
    let task: FetchTask
    let host: ActiveHost
    let date: WARCDate
  }

  /// Prepares for fetching.
  ///
  /// - Throws: ``FetchError``, when the network library or the ledger fails.
  package convenience init(_ session: FetchSession) throws(FetchError) {
    try self.init(session, bodyBudgetBytes: Self.bodyBudgetBytes)
  }

  /// Prepares for fetching with an amount of memory for bodies.
  init(_ session: FetchSession, bodyBudgetBytes: Int) throws(FetchError) {
    self.session = session
    options = session.options
    needs = CaptureNeeds(session.options)
    ledger = session.ledger
    guard let multi = CurlMulti(options.transfer, bodyBudgetBytes: bodyBudgetBytes) else {
      throw FetchError(.network, "libcurl cannot be set up; is it installed (Debian: libcurl4)?")
    }
    self.multi = multi
    let folder = options.folder
    recorder = options.archive.map {
      Recorder($0, folder: folder.appending(Recorder.folderName.utf8), ledger: session.ledger)
    }
    processor = ExchangeProcessor(
      options, recorder: recorder,
      articles: options.articleMaker == nil ? nil : ArticleFolder(in: folder))
    conclusion = try TaskConclusion(session)
    scheduler = Scheduler(
      ledger, robots: conclusion.robots, manners: options.manners, run: session.run,
      refuse: conclusion.end)
  }

  /// Fetches until nothing is left, or until it is to stop; then what is under way is finished.
  ///
  /// - Parameters:
  ///   - shouldStop: Is asked again and again whether to stop.
  ///   - report: Is told again and again how far all has come.
  ///   - tell: Is told what is wrong with each list that is no list, or lacks its end.
  /// - Returns: How far all came.
  /// - Throws: ``FetchError``, when the ledger or the archive cannot be written.
  package func run(
    shouldStop: () -> Bool, report: (FetchCounts) -> Void, tell: (ListProblem) -> Void
  ) throws(FetchError) -> FetchCounts {
    // After an error some are still at work.
    defer { workers.stop() }
    let start = WallTime.seconds
    conclusion.counts.delaySeconds = options.manners.delaySeconds
    while true {
      let now = WallTime.seconds
      try takeFinished(at: now)
      try takeProcessed(at: now)
      // Also when nothing new begins: what waits for memory is under way.
      multi.resumePaused()
      let isStopping = shouldStop()
      if !isStopping { try begin(at: now) }
      for problem in conclusion.takeListProblems() { tell(problem) }
      if underWay.isEmpty && processing == 0 {
        if isStopping { break }
        if scheduler.isEmpty, try !ledger.hasWork { break }
      }
      try commitIfDue(at: now)
      conclusion.counts.underWay = underWay.count
      conclusion.counts.seconds = now - start
      report(conclusion.counts)
      multi.wait(milliseconds: waitMilliseconds(at: now))
    }
    try finish(isComplete: try !ledger.hasWork)
    conclusion.counts.underWay = 0
    conclusion.counts.seconds = WallTime.seconds - start
    return conclusion.counts
  }

  private func finish(isComplete: Bool) throws(FetchError) {
    try scheduler.close()
    if isComplete { try ledger.finishRun(session.run, at: WARCDate.now.description) }
    try recorder?.close()
    try ledger.close()
  }

  private func commitIfDue(at now: Double) throws(FetchError) {
    guard
      conclusion.changes >= Self.commitCount
        || (conclusion.changes > 0 && now - lastCommit >= Self.commitSeconds)
    else { return }
    if let recorder { try recorder.commit() } else { try ledger.commit() }
    conclusion.changes = 0
    lastCommit = WallTime.seconds
    if now - lastCount >= Self.countSeconds {
      conclusion.counts.longestQueue = try ledger.longestQueue()
      lastCount = now
    }
  }

  private func waitMilliseconds(at now: Double) -> Int {
    guard underWay.count < options.concurrency, let next = scheduler.nextTime() else {
      return Self.maximumWait
    }
    return min(Self.maximumWait, max(1, Int((next - now) * 1000)))
  }

  /// How many responses may wait to be processed before no more are asked for.
  private var maximumProcessing: Int { 2 * options.concurrency + 16 }

  private func begin(at now: Double) throws(FetchError) {
    if now - lastRenewal >= Self.renewSeconds { try renew(at: now) }
    while underWay.count < options.concurrency && processing < maximumProcessing {
      if let task = try scheduler.next(at: now) {
        try begin(task)
      } else if now > lastRenewal {
        try renew(at: now)
      } else {
        return
      }
    }
  }

  private func renew(at now: Double) throws(FetchError) {
    try scheduler.renewWindow(at: now)
    lastRenewal = now
  }

  private func begin(_ task: FetchTask) throws(FetchError) {
    guard let host = scheduler.host(task.hop.host) else { return }
    var task = task
    if let earlier = task.earlier, !needs.areMet(by: earlier) { task.earlier = nil }
    lastNumber += 1
    underWay[lastNumber] = Begun(task: task, host: host, date: .now)
    let request = TransferRequest(url: task.hop, headers: RequestHeaders.lines(for: task))
    guard multi.start(request, number: lastNumber) else {
      throw FetchError(.network, "there is no memory for another request")
    }
  }

  private func takeFinished(at now: Double) throws(FetchError) {
    for (number, result) in multi.perform() {
      guard let begun = underWay.removeValue(forKey: number) else { continue }
      conclusion.counts.bytes += result.body.count
      begun.host.inFlight -= 1
      let head = HTTPHead(response: result.head)
      var verdict =
        head.map { Verdict($0, result, from: begun.task.hop, now: now) }
        ?? Verdict(withoutResponse: result)
      if case .notModified = verdict, begun.task.earlier == nil {
        verdict = .failure(.status, "status 304, which nobody asked for")
      }
      try rest(begun.host, after: result, verdict, origin: begun.task.hop.origin, at: now)
      var isLastTry = true
      if case .retry(let problem, let detail, _) = verdict {
        isLastTry = begun.task.attempts >= options.retries
        if isLastTry { verdict = .failure(problem, detail) }
      }
      guard let head else {
        multi.budget.release(result.body.count)
        try conclude(
          ProcessedExchange(
            task: begun.task, verdict: verdict, outcome: TaskOutcome(.done), bodyBytes: 0), at: now)
        continue
      }
      process(
        Exchange(
          task: begun.task, date: begun.date, result: result, head: head, verdict: verdict,
          isLastTry: isLastTry))
    }
  }

  /// Leaves a host alone after a request, for as long as is due.
  private func rest(
    _ host: ActiveHost, after result: TransferResult, _ verdict: Verdict, origin: String,
    at now: Double
  ) throws(FetchError) {
    let pause = try scheduler.pauseSeconds(
      afterAnswerOf: result.seconds, origin: origin, at: now)
    host.rest(until: now + pause)
    if case .retry(_, _, let seconds?) = verdict {
      host.rest(until: now + min(seconds, options.manners.maxDelaySeconds))
    }
    guard result.head.isEmpty, case .retry(_, let detail, _) = verdict else {
      (host.state.failures, host.state.pauses) = (0, 0)
      return
    }
    switch HostBreaker.failed(&host.state, retryDelaySeconds: options.retryDelaySeconds) {
    case .goOn: break
    case .pause(let seconds): host.rest(until: now + seconds)
    case .giveUp: try conclusion.giveUp(host, detail)
    }
  }

  private func process(_ exchange: Exchange) {
    processing += 1
    let (processor, inbox, waker) = (processor, inbox, multi.waker)
    workers.run {
      let isFirst: Bool
      do throws(FetchError) {
        isFirst = inbox.add(.success(try processor.process(exchange)))
      } catch {
        isFirst = inbox.add(.failure(error))
      }
      if isFirst { waker.wake() }
    }
  }

  private func takeProcessed(at now: Double) throws(FetchError) {
    for result in inbox.take() {
      processing -= 1
      let processed = try result.get()
      multi.budget.release(processed.bodyBytes)
      try conclude(processed, at: now)
    }
  }

  private func conclude(_ processed: ProcessedExchange, at now: Double) throws(FetchError) {
    switch try conclusion.conclude(processed, at: now) {
    case .queued(let host): scheduler.taskQueued(for: host)
    case .robotsArrived(let url): try scheduler.robotsArrived(for: url, at: now)
    case .hostsQueued(let hosts): for host in hosts { scheduler.taskQueued(for: host) }
    case .ended: break
    }
  }
}

/// Where other threads leave what they have done.
private final class Inbox: Sendable {
  private let results = Locked<[Result<ProcessedExchange, FetchError>]>([])

  /// Adds a result; returns whether nothing was there, so that somebody must be told.
  func add(_ result: Result<ProcessedExchange, FetchError>) -> Bool {
    results.withLock { results in
      results.append(result)
      return results.count == 1
    }
  }

  func take() -> [Result<ProcessedExchange, FetchError>] {
    results.withLock { results in
      let taken = results
      results.removeAll(keepingCapacity: true)
      return taken
    }
  }
}
