import FoundationEssentials

/// The time of day, which is what servers and the ledger speak of.
///
/// The system's clock is read once; from then on time passes as it does for a stopwatch. When the
/// clock is set while a process runs, no host is left alone for hours, and none is hurried.
enum WallTime {
  private static let start = (wall: Date().timeIntervalSince1970, instant: ContinuousClock.now)

  /// Seconds since 1970.
  static var seconds: Double {
    let (seconds, attoseconds) = (ContinuousClock.now - start.instant).components
    return start.wall + Double(seconds) + Double(attoseconds) / 1e18
  }
}
