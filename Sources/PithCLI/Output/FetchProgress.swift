import ArgumentParser
import PithFetch

/// A form in which progress is shown.
enum ProgressForm: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// A line every few seconds.
  case plain
  /// One line that changes.
  case bar
  /// Nothing.
  case none
}

/// How far a run has come, on standard error.
struct FetchProgress {
  private static let plainInterval = Duration.seconds(5)
  private static let barInterval = Duration.milliseconds(200)
  private static let barWidth = 24

  private let form: ProgressForm
  private var lastShown: ContinuousClock.Instant

  /// Creates a display of a form.
  init(_ form: ProgressForm) {
    self.form = form
    lastShown = .now
  }

  /// Shows how far all has come, unless that was shown a moment ago.
  mutating func update(_ counts: FetchCounts) {
    let interval = form == .bar ? Self.barInterval : Self.plainInterval
    let now = ContinuousClock.now
    guard form != .none, now - lastShown >= interval else { return }
    lastShown = now
    switch form {
    case .plain: StandardError.write(Self.text(counts) + "\n")
    case .bar: StandardError.write("\r\u{1B}[K\(Self.bar(counts)) \(Self.text(counts))")
    case .none: break
    }
  }

  /// Takes the changing line away.
  func clear() {
    if form == .bar { StandardError.write("\r\u{1B}[K") }
  }

  /// The numbers in one line.
  static func text(_ counts: FetchCounts) -> String {
    var parts = ["done \(counts.done)"]
    if counts.failed > 0 { parts.append("failed \(counts.failed)") }
    if counts.excluded > 0 { parts.append("excluded \(counts.excluded)") }
    parts.append("queued \(counts.queued)")
    parts.append("\(decimal(counts.rate))/s")
    if counts.queued > 0, let seconds = counts.remainingSeconds {
      parts.append("\(duration(seconds)) left")
    }
    return parts.joined(separator: " · ")
  }

  private static func bar(_ counts: FetchCounts) -> String {
    let ended = counts.total - counts.queued
    let filled = counts.total == 0 ? 0 : ended * barWidth / counts.total
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: ".", count: barWidth - filled) + "]"
  }

  /// A number with one digit behind the point, or none when it is large.
  private static func decimal(_ number: Double) -> String {
    let tenths = Int(number * 10)
    return tenths >= 1000 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  /// A time in the two units that say most.
  static func duration(_ seconds: Double) -> String {
    let seconds = Int(min(seconds, 1e9))
    switch seconds {
    case ..<60: return "\(seconds) s"
    case ..<3600: return "\(seconds / 60) min \(seconds % 60) s"
    case ..<86_400: return "\(seconds / 3600) h \(seconds / 60 % 60) min"
    default: return "\(seconds / 86_400) d \(seconds / 3600 % 24) h"
    }
  }
}
