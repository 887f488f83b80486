/// The moment at which work on a page is given up.
///
/// Long loops ask now and then whether it has passed, and then end at once with what they have; so
/// no thread has to be stopped from outside. What they leave half done is thrown away.
package struct Deadline: Sendable {
  /// How many steps a loop makes between two questions, less one: a mask for its counter.
  package static let stepMask = 0x3FF

  /// What moments are counted from.
  private static let start = ContinuousClock.now

  /// The moment in nanoseconds since ``start``; a plain number, so that what holds it stays simple.
  private let end: Int64

  /// Work that is never given up.
  package static let never = Deadline(seconds: nil)

  /// Work that is given up when it has taken `seconds`; nil, or what is no number, gives it all
  /// the time it needs.
  package init(seconds: Double?) {
    guard let seconds, !seconds.isNaN else {
      end = .max
      return
    }
    end = Self.now + Int64(min(max(seconds, 0), 1e9) * 1e9)
  }

  /// Whether the moment has passed.
  package var isPast: Bool { end < .max && Self.now >= end }

  private static var now: Int64 {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
  }

  /// Whether the moment has passed; only some steps of a loop really ask.
  ///
  /// - Parameter step: The number of the step.
  /// - Returns: Whether the loop is to end.
  @inline(__always)
  package func isPast(atStep step: Int) -> Bool {
    step & Self.stepMask == 0 && isPast
  }
}
