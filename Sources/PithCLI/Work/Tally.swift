import PithModel

/// How many inputs came to what end.
struct Tally: Sendable {
  private var counts: [PageStatus: Int] = [:]
  private var unreadableCount = 0

  /// How many inputs were counted.
  private(set) var total = 0
  /// How many records of archives hold no page.
  var skippedRecordCount = 0

  /// Counts an input.
  mutating func add(_ status: PageStatus, isUnreadable: Bool) {
    counts[status, default: 0] += 1
    total += 1
    if isUnreadable { unreadableCount += 1 }
  }

  /// The inputs of each status in one line, such as `ok 941 · empty 12 · failed 3`.
  var summary: String {
    PageStatus.allCases.compactMap { status in
      counts[status].map { "\(status.rawValue) \($0)" }
    }.joined(separator: " · ")
      + (skippedRecordCount == 0 ? "" : " · other records \(skippedRecordCount)")
  }

  /// The exit code: 0 when all inputs are well, 2 when none could be read, else 1.
  var exitCode: Int32 {
    if counts[.ok, default: 0] == total { return 0 }
    return unreadableCount == total ? 2 : 1
  }
}
