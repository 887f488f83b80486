import ArgumentParser
import Pith
import PithFiles
import PithLocks

/// Reads all inputs on several threads and learns from them in their order.
final class LearnRun: Sendable {
  /// What a run came to.
  struct Outcome {
    /// The sites with the rules proposed for each.
    var sites: [SiteLearner.Site]
    /// How many pages were seen before and not counted again.
    var repeatedCount: Int
    /// How many inputs gave nothing.
    var skippedCount: Int
    /// How many of them could not be read.
    var unreadableCount: Int
    /// How often rare texts were forgotten.
    var prunedCount: Int

    /// How many different pages were learned from.
    var pageCount: Int { sites.reduce(0) { $0 + $1.pages } }
    /// How many rules are proposed.
    var ruleCount: Int { sites.reduce(0) { $0 + $1.proposals.count } }

    /// All that in one line.
    var summary: String {
      var parts = [
        "pages \(pageCount)", "sites \(sites.count)", "rules \(ruleCount)",
      ]
      if repeatedCount > 0 { parts.append("seen before \(repeatedCount)") }
      if skippedCount > 0 { parts.append("skipped \(skippedCount)") }
      return parts.joined(separator: " · ")
    }

    /// The exit code: 0 when all inputs gave something, 2 when none could be read, else 1.
    var exitCode: Int32 {
      if skippedCount == 0 { return 0 }
      return pageCount + repeatedCount == 0 && unreadableCount == skippedCount ? 2 : 1
    }
  }

  private struct State {
    var learner: SiteLearner
    var progress: BatchProgress
    var count = 0
    var skippedCount = 0
    var unreadableCount = 0
  }

  private typealias Result = (sample: PageSample, place: InputPlace)

  private let plan: LearnPlan
  private let feed: InputFeed
  private let extent: InputExtent?
  private let state: Locked<State>

  /// Begins with the inputs of a plan.
  init(_ plan: LearnPlan) throws {
    self.plan = plan
    extent = plan.progress == .none ? nil : InputExtent(plan.sources)
    let stream = try PageStream(
      plan.sources, division: plan.division, limit: plan.cleaner.options.maxBytes)
    feed = InputFeed(stream, earlier: nil)
    state = Locked(
      State(
        learner: SiteLearner(plan.limits), progress: BatchProgress(plan.progress, earlierCount: 0)))
  }

  /// Learns from everything.
  ///
  /// The main thread waits: signals come to it.
  func run() throws(OutputError) -> Outcome {
    let results = OrderedResults<Result>(
      threadCount: plan.jobs, byteCount: { $0.sample.byteCount },
      write: { [self] batch throws(OutputError) in
        for result in batch { learn(result) }
      })
    Interruption.protect()
    let sampler = PageSampler(plan.cleaner, fields: plan.fields)
    PageCrew(
      feed, results, work: { (sampler.sample($0.item), $0.place) },
      flush: { () throws(OutputError) in }
    ).start(threadCount: plan.jobs)
    do throws(OutputError) {
      try results.waitForEnd {
        if Interruption.isRequested { results.fail(.interrupted) }
      }
    } catch {
      if !results.waitForThreads() { Interruption.leave(error.exit().rawValue) }
      throw error
    }
    return state.withLock { state in
      state.progress.clear()
      return Outcome(
        sites: state.learner.proposals(), repeatedCount: state.learner.repeatedCount,
        skippedCount: state.skippedCount, unreadableCount: state.unreadableCount,
        prunedCount: state.learner.prunedCount)
    }
  }

  private func learn(_ result: Result) {
    state.withLock { state in
      switch result.sample {
      case .page(let page, let name): state.learner.add(page, name: name)
      case .nothing(let name, let problem, let isUnreadable):
        state.skippedCount += 1
        if isUnreadable { state.unreadableCount += 1 }
        state.progress.clear()
        StandardError.say("\(name): \(problem)")
      }
      state.count += 1
      let (count, extent, place) = (state.count, extent, result.place)
      state.progress.update(count: count) { extent?.share(behind: place) }
    }
  }
}
