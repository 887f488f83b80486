import PithExport
import PithModel

/// Writes results, counts them, and tells the user what is wrong with them.
struct BatchWriter {
  private let output: any ArticleOutput
  private let format: OutputFormat
  private let extent: InputExtent?
  private var progress: BatchProgress

  /// How many inputs came to what end, those of earlier runs included.
  private(set) var tally: Tally

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - output: Where results go.
  ///   - format: The form that they have.
  ///   - extent: How much all inputs are, if that is known.
  ///   - progress: How it is shown how far the run has come.
  init(
    _ output: any ArticleOutput, format: OutputFormat, extent: InputExtent?,
    progress: ProgressForm
  ) {
    self.output = output
    self.format = format
    self.extent = extent
    tally = output.earlier?.tally ?? Tally()
    self.progress = BatchProgress(progress, earlierCount: tally.total)
  }

  /// What earlier runs came to; nil when nothing of theirs is gone on with.
  var earlier: EarlierRun? { output.earlier }

  /// Writes results that follow each other.
  mutating func write(_ results: [BatchResult]) throws(OutputError) {
    for result in results { try write(result.page, place: result.place) }
  }

  private mutating func write(_ page: WrittenPage, place: InputPlace) throws(OutputError) {
    let refusal = try output.write(page)
    let problem = refusal.map { "failed: \($0)" } ?? page.problem
    tally.add(refusal == nil ? page.status : .failed, isUnreadable: page.isUnreadable)
    // A record that holds the status tells of the page and its warnings; what kept it from being
    // read is told always.
    if let problem, !format.holdsStatus || page.isAlwaysTold || refusal != nil {
      say("\(page.name): \(problem)")
    }
    if !format.holdsStatus {
      for warning in page.warnings { say("\(page.name): warning: \(warning)") }
    }
    let (count, extent) = (tally.total, extent)
    progress.update(count: count) { extent?.share(behind: place) }
  }

  /// Tells the user something.
  mutating func say(_ message: String) {
    progress.clear()
    StandardError.say(message)
  }

  /// Hands over what is held back, since it may be long before more comes.
  func flush() throws(OutputError) {
    try output.flush()
  }

  /// Writes what is still held back, as the last thing.
  mutating func finish() throws(OutputError) {
    try output.finish()
    progress.clear()
  }

  /// Ends before all is written, and says how to go on.
  mutating func abandon(because error: OutputError) {
    let count = output.abandon(isWritable: error.code == .interrupted)
    progress.clear()
    guard count > 0 else { return }
    StandardError.say(
      "\(count) inputs are done; the same command with --resume goes on behind them")
  }
}
