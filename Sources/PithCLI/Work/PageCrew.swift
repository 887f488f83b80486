import PithFiles

/// Threads that work on the inputs of a run and deliver what comes of each.
///
/// Every thread takes the next input as soon as it has delivered its last, so that a huge page keeps
/// only one of them busy; there is no thread that only reads or only writes.
final class PageCrew<Result: Sendable>: Sendable {
  private let feed: InputFeed
  private let results: OrderedResults<Result>
  private let work: @Sendable (InputFeed.Job) -> Result
  private let flush: @Sendable () throws(OutputError) -> Void

  /// Creates a crew that has not begun.
  ///
  /// - Parameters:
  ///   - feed: Where inputs come from.
  ///   - results: Where what comes of them goes.
  ///   - work: What is done with each.
  ///   - flush: Hands over what is held back, since no more input has come.
  init(
    _ feed: InputFeed, _ results: OrderedResults<Result>,
    work: @escaping @Sendable (InputFeed.Job) -> Result,
    flush: @escaping @Sendable () throws(OutputError) -> Void
  ) {
    self.feed = feed
    self.results = results
    self.work = work
    self.flush = flush
  }

  /// Begins with that many threads, as many as `results` was made for.
  func start(threadCount: Int) {
    for _ in 0..<threadCount {
      do throws(SystemError) {
        try WorkerThread.start { [self] in
          workThrough()
          results.endThread()
        }
      } catch {
        results.fail(OutputError(.unwritable, "cannot start a thread: \(error.description)"))
        results.endThread()
      }
    }
  }

  private func workThrough() {
    var mayWait = false
    while results.begin() {
      switch feed.next(mayWait: mayWait) {
      case .job(let job):
        mayWait = false
        results.deliver(work(job), of: job.index)
      case .end:
        results.cancel()
        return
      case .notYet:
        results.cancel()
        mayWait = handOver()
      }
    }
  }

  /// Hands over what is held back, since no more input has come; says whether the input is all that
  /// is left to wait for.
  ///
  /// It may come from somebody who waits for the results of the inputs before. So as long as some of
  /// these are being cleaned they are waited for first.
  private func handOver() -> Bool {
    tryFlush()
    let isAlone = results.waitForOthers()
    if isAlone { tryFlush() }
    return isAlone
  }

  private func tryFlush() {
    do throws(OutputError) {
      try flush()
    } catch {
      results.fail(error)
    }
  }
}
