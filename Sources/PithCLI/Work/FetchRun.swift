import ArgumentParser
import PithFetch
import PithFiles

/// Carries a plan of `pith fetch` out.
enum FetchRun {
  /// How many bad lines of lists are told; the rest are counted.
  private static let maximumMessages = 20

  /// Fetches all; returns the exit code.
  ///
  /// The main thread, which nobody else wants, runs the transfers; all others clean.
  @MainActor
  static func run(_ plan: FetchPlan) -> Int32 {
    do throws(FetchError) {
      return try fetch(plan)
    } catch {
      StandardError.say(error.description)
      return 2
    }
  }

  private static func fetch(_ plan: FetchPlan) throws(FetchError) -> Int32 {
    let session = try FetchSession(plan.options)
    for repair in session.repairs { StandardError.say(repair) }
    let problems = try queue(plan, in: session)
    guard try session.hasWork else {
      try session.close()
      StandardError.say("nothing to fetch; name URLs, files of URLs, --feed or --sitemap")
      return 2
    }
    if session.isResumed { StandardError.say("going on with the run that was interrupted") }
    if plan.options.manners.ignoresRobots {
      StandardError.say("robots.txt is ignored (--ignore-robots)")
    }
    // What is under way is finished before the process ends; a second Ctrl-C does not wait. Before
    // this the ledger holds nothing of the run that would be lost.
    Interruption.protect()
    var progress = FetchProgress(plan.progress)
    var messages = 0
    let counts = try Fetcher(session).run(
      shouldStop: { Interruption.isRequested }, report: { progress.update($0) }
    ) { problem in
      messages += 1
      guard messages <= maximumMessages else { return }
      progress.clear()
      StandardError.say(text(of: problem))
    }
    progress.clear()
    if messages > maximumMessages {
      let folder = plan.options.folder.description
      StandardError.say(
        "\(messages - maximumMessages) more lists have problems; pith fetch --status \(folder) "
          + "tells them")
    }
    StandardError.write(summary(counts) + "\n")
    if Interruption.isRequested { return Interruption.exitCode }
    return counts.isComplete && problems == 0 ? 0 : 1
  }

  private static func text(of problem: ListProblem) -> String {
    problem.isFetched
      ? "\(problem.url): \(problem.reason)"
      : "\(problem.url): this list was not read: \(problem.reason)"
  }

  /// Puts all that the user names into the queue; returns how much of it is no URL.
  private static func queue(
    _ plan: FetchPlan, in session: FetchSession
  ) throws(FetchError) -> Int {
    var problems = 0
    for list in plan.lists { _ = try session.add(list, isList: true) }
    for input in plan.inputs {
      do {
        try URLList.read(input) { url in
          _ = try session.add(url)
        } report: { problem in
          problems += 1
          if problems <= maximumMessages {
            StandardError.say("\(problem.place): \(problem.reason)")
          }
        }
      } catch let error as FetchError {
        throw error
      } catch {
        throw FetchError(.ledger, "\(input): \(error)")
      }
    }
    if problems > maximumMessages {
      StandardError.say("\(problems - maximumMessages) more lines are no URLs")
    }
    if plan.retriesFailed { _ = try session.requeueFailed() }
    return problems
  }

  private static func summary(_ counts: FetchCounts) -> String {
    var parts = ["done \(counts.done)"]
    if counts.failed > 0 { parts.append("failed \(counts.failed)") }
    if counts.excluded > 0 { parts.append("excluded \(counts.excluded)") }
    if counts.queued > 0 { parts.append("queued \(counts.queued)") }
    if counts.failedLists > 0 { parts.append("lists failed \(counts.failedLists)") }
    if counts.excludedLists > 0 { parts.append("lists excluded \(counts.excludedLists)") }
    return parts.joined(separator: " · ")
  }
}
