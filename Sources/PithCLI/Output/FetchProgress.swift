import PithFetch

/// How far a run of `pith fetch` has come.
struct FetchProgress {
  private var display: ProgressDisplay

  /// Creates a display of a form.
  init(_ form: ProgressForm) {
    display = ProgressDisplay(form)
  }

  /// Shows how far all has come, unless that was shown a moment ago.
  mutating func update(_ counts: FetchCounts) {
    display.update {
      let ended = Double(counts.total - counts.queued)
      return (Self.text(counts), counts.total == 0 ? 0 : ended / Double(counts.total))
    }
  }

  /// Takes the changing line away.
  mutating func clear() {
    display.clear()
  }

  /// The numbers in one line.
  static func text(_ counts: FetchCounts) -> String {
    var parts = ["done \(counts.done)"]
    if counts.failed > 0 { parts.append("failed \(counts.failed)") }
    if counts.excluded > 0 { parts.append("excluded \(counts.excluded)") }
    parts.append("queued \(counts.queued)")
    parts.append("\(ProgressDisplay.decimal(counts.rate))/s")
    if counts.queued > 0, let seconds = counts.remainingSeconds {
      parts.append("\(ProgressDisplay.duration(seconds)) left")
    }
    return parts.joined(separator: " · ")
  }
}
