/// The number of pages done, on a terminal that shows nothing else.
struct ProgressLine {
  private static let interval = Duration.milliseconds(100)

  private let isShown: Bool
  private var lastShown: ContinuousClock.Instant?

  /// Creates a line; `isWanted` says that results do not go to the same terminal.
  init(isWanted: Bool) {
    isShown = isWanted && StandardError.isTerminal
  }

  /// Shows the number of pages done, unless it was shown a moment ago.
  mutating func update(_ count: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let lastShown, now - lastShown < Self.interval { return }
    lastShown = now
    StandardError.write("\r\(count) pages ")
  }

  /// Clears the line, so that a message can be written.
  mutating func clear() {
    guard lastShown != nil else { return }
    lastShown = nil
    StandardError.write("\r\u{1B}[K")
  }
}
