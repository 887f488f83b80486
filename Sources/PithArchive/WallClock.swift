import Glibc

/// The time of day.
enum WallClock {
  /// Seconds since 1970 began, in UTC.
  static var secondsSince1970: Int { time(nil) }
}
