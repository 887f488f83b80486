import ArgumentParser

/// A form in which progress is shown.
enum ProgressForm: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// A line every few seconds.
  case plain
  /// One line that changes.
  case bar
  /// Nothing.
  case none
}

/// How far a run has come, on standard error, never more often than anybody can read it.
struct ProgressDisplay {
  private static let plainInterval = Duration.seconds(5)
  private static let barInterval = Duration.milliseconds(200)
  private static let barWidth = 24

  private let form: ProgressForm
  private var lastShown = ContinuousClock.now
  private var isShown = false

  /// Creates a display of a form.
  init(_ form: ProgressForm) {
    self.form = form
  }

  /// Shows a text, and what part of all is done, from 0 to 1, unless something was shown a moment
  /// ago.
  mutating func update(_ content: () -> (text: String, share: Double?)) {
    guard form != .none else { return }
    let now = ContinuousClock.now
    guard now - lastShown >= (form == .bar ? Self.barInterval : Self.plainInterval) else { return }
    lastShown = now
    let (text, share) = content()
    switch form {
    case .plain: StandardError.write(text + "\n")
    case .bar:
      let bar = share.map { Self.bar($0) + " " } ?? ""
      StandardError.write("\r\u{1B}[K\(bar)\(text)")
      isShown = true
    case .none: break
    }
  }

  /// Takes the changing line away, so that a message can be written.
  mutating func clear() {
    guard isShown else { return }
    isShown = false
    StandardError.write("\r\u{1B}[K")
  }

  private static func bar(_ share: Double) -> String {
    let filled = Int(min(max(share, 0), 1) * Double(barWidth))
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: ".", count: barWidth - filled) + "]"
  }

  /// A number with one digit behind the point, or none when it is large.
  static func decimal(_ number: Double) -> String {
    let tenths = Int(min(number, 1e15) * 10)
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
