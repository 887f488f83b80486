/// How far a run of `pith clean` has come, and how long the rest will take.
struct BatchProgress {
  private var display: ProgressDisplay
  private let earlierCount: Int
  private let start = ContinuousClock.now
  /// The share of the inputs that was passed over, since earlier runs had cleaned them.
  private var firstShare: Double?

  /// Creates a display of a form, for a run that begins behind `earlierCount` inputs.
  init(_ form: ProgressForm, earlierCount: Int) {
    display = ProgressDisplay(form)
    self.earlierCount = earlierCount
  }

  /// Shows how far the run has come, unless that was shown a moment ago.
  ///
  /// - Parameters:
  ///   - count: How many inputs are done, those of earlier runs included.
  ///   - share: What part of all inputs is behind the run, from 0 to 1; nil when nobody knows.
  mutating func update(count: Int, share: () -> Double?) {
    if firstShare == nil, earlierCount > 0 { firstShare = share() ?? 0 }
    let (start, firstShare, earlierCount) = (start, firstShare ?? 0, earlierCount)
    display.update {
      let share = share()
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      return (
        Self.text(
          count: count, newCount: count - earlierCount, seconds: seconds, share: share,
          firstShare: firstShare), share
      )
    }
  }

  /// Takes the changing line away.
  mutating func clear() {
    display.clear()
  }

  /// The numbers in one line: `pages 12345 · 410/s · 5 min 3 s left`.
  ///
  /// - Parameters:
  ///   - count: How many inputs are done.
  ///   - newCount: How many of them this run has done.
  ///   - seconds: How long this run has taken for that.
  ///   - share: What part of all is done; nil when nobody knows.
  ///   - firstShare: What part of all was done before this run.
  /// - Returns: The line.
  static func text(
    count: Int, newCount: Int, seconds: Double, share: Double?, firstShare: Double
  ) -> String {
    var parts = ["pages \(count)"]
    if seconds > 0 { parts.append("\(ProgressDisplay.decimal(Double(newCount) / seconds))/s") }
    if let share, share > firstShare {
      let left = (1 - share) / (share - firstShare) * seconds
      parts.append("\(ProgressDisplay.duration(left)) left")
    }
    return parts.joined(separator: " · ")
  }
}
