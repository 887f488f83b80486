import PithExport
import PithModel

/// Cleans all inputs at once on several threads and writes the results in the inputs' order.
///
/// Only a small window of pages is in flight, so that memory does not grow with their number: a page
/// is begun when fewer than `jobs` are being cleaned and fewer than `window` wait behind a slow one.
struct BatchRun {
  /// How many pages per job may wait for the one that must be written first.
  private static let windowPerJob = 8

  private let plan: CleanPlan
  private let output: any ArticleOutput
  private var tally = Tally()
  private var progress: ProgressLine

  /// Creates a run of a plan.
  init(_ plan: CleanPlan) throws(OutputError) {
    self.plan = plan
    output = try plan.destination.open(for: plan.format)
    progress = ProgressLine(isWanted: !plan.destination.isTerminal)
  }

  /// Cleans everything; returns how it went.
  mutating func run() async throws -> Tally {
    let window = plan.jobs * Self.windowPerJob
    var inputs = try PageStream(
      plan.paths, division: plan.division, limit: plan.cleaner.maxBytes)
    var isAtEnd = false
    var begun = 0
    var running = 0
    var waiting: [Int: WrittenPage] = [:]
    try await withThrowingTaskGroup(of: (Int, WrittenPage).self) { group in
      while true {
        while !isAtEnd && running < plan.jobs && begun < tally.total + window {
          guard let item = try next(of: &inputs, isIdle: running == 0, isAtEnd: &isAtEnd) else {
            break
          }
          let index = begun
          let cleaner = plan.cleaner
          group.addTask { (index, cleaner.clean(item)) }
          begun += 1
          running += 1
        }
        guard let (index, page) = try await group.next() else { break }
        running -= 1
        waiting[index] = page
        while let next = waiting.removeValue(forKey: tally.total) { try write(next) }
      }
    }
    tally.skippedRecordCount = inputs.skippedRecordCount
    try output.finish()
    progress.clear()
    return tally
  }

  /// The next input, or nil when none is to be begun now.
  ///
  /// An input may come from somebody who waits for the results of those before. So they are handed
  /// over before anything is waited for, and as long as pages are being cleaned they are waited for
  /// first.
  private mutating func next(
    of inputs: inout PageStream, isIdle: Bool, isAtEnd: inout Bool
  ) throws(OutputError) -> PageItem? {
    var step = inputs.next(mayWait: false)
    while case .notYet = step {
      try output.flush()
      guard isIdle else { return nil }
      step = inputs.next(mayWait: true)
      if Interruption.isRequested { throw .interrupted }
    }
    guard case .item(let item) = step else {
      isAtEnd = true
      return nil
    }
    return item
  }

  private mutating func write(_ page: WrittenPage) throws(OutputError) {
    let refusal = try output.write(page)
    let problem = refusal.map { "failed: \($0)" } ?? page.problem
    tally.add(refusal == nil ? page.status : .failed, isUnreadable: page.isUnreadable)
    // A record that holds the status tells of the page and its warnings; what kept it from being read is told always.
    if let problem, !plan.format.holdsStatus || page.isAlwaysTold || refusal != nil {
      progress.clear()
      StandardError.say("\(page.name): \(problem)")
    }
    if !plan.format.holdsStatus {
      for warning in page.warnings {
        progress.clear()
        StandardError.say("\(page.name): warning: \(warning)")
      }
    }
    progress.update(tally.total)
  }
}
