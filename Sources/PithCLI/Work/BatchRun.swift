import ArgumentParser
import PithFiles
import PithLocks

/// Cleans all inputs on several threads and writes the results in the inputs' order.
///
/// The threads are a ``PageCrew``. Results of later inputs wait for earlier ones within the limits of
/// ``OrderedResults``, so that memory does not grow with the number of inputs.
final class BatchRun: Sendable {
  private let plan: CleanPlan
  private let feed: InputFeed
  private let writer: Locked<BatchWriter>

  /// Opens the output of a plan, and begins with its inputs.
  init(_ plan: CleanPlan) throws {
    self.plan = plan
    let output = try plan.destination.open(for: plan.format, plan: plan.output)
    let extent = plan.progress == .none ? nil : InputExtent(plan.sources)
    let earlier = output.earlier
    writer = Locked(
      BatchWriter(output, format: plan.format, extent: extent, progress: plan.progress))
    let stream = try PageStream(
      plan.sources, division: plan.division, limit: plan.cleaner.maxBytes)
    feed = InputFeed(stream, earlier: try earlier?.cursor())
  }

  /// Cleans everything; returns how it went.
  ///
  /// The main thread waits: signals come to it.
  func run() throws(OutputError) -> Tally {
    let results = OrderedResults(threadCount: plan.jobs) { [self] batch throws(OutputError) in
      try writer.withLock { writer throws(OutputError) in
        try writer.write(batch)
        if feed.isWaiting { try writer.flush() }
      }
    }
    if plan.destination.isFiles { Interruption.protect() }
    let crew = PageCrew(
      feed, results, work: { [self] in (plan.cleaner.clean($0.item), $0.place) },
      flush: { [self] () throws(OutputError) in
        try writer.withLock { writer throws(OutputError) in try writer.flush() }
      })
    crew.start(threadCount: plan.jobs)
    do throws(OutputError) {
      try results.waitForEnd {
        if Interruption.isRequested { results.fail(.interrupted) }
      }
      try writer.withLock { writer throws(OutputError) in try writer.finish() }
    } catch {
      writer.withLock { $0.abandon(because: error) }
      // What C libraries put away at the end of a process must not be in use then.
      if !results.waitForThreads() { Interruption.leave(error.exit().rawValue) }
      throw error
    }
    return writer.withLock { writer in
      let changed = feed.changedCount
      if changed > 0 {
        writer.say("\(changed) inputs have changed since they were cleaned; --resume leaves them")
      }
      var tally = writer.tally
      tally.skippedRecordCount = feed.skippedRecordCount
      return tally
    }
  }
}
