import FoundationEssentials

/// The time of day, which is what servers and the ledger speak of.
enum WallTime {
  /// Seconds since 1970.
  static var seconds: Double { Date().timeIntervalSince1970 }
}
