import PithSnapshot

/// How many pages came to what end.
struct CheckTally: Sendable {
  private(set) var same = 0
  private(set) var close = 0
  private(set) var different = 0
  private(set) var missing = 0
  private(set) var failed = 0
  private(set) var accepted = 0
  private(set) var strays = 0

  /// Counts all that there is in folders.
  init(_ folders: [CheckedFolder]) {
    for checked in folders {
      for page in checked.pages { add(page) }
      strays += CheckFinding.strays(in: checked.folder).count
    }
  }

  private mutating func add(_ page: PageCheck) {
    switch page.verdict {
    case .same: same += 1
    case .close: close += 1
    case .accepted: accepted += 1
    case .different: different += 1
    case .missing: missing += 1
    case .failed: failed += 1
    }
  }

  /// How many pages there are.
  var pages: Int { same + close + accepted + different + missing + failed }

  /// Whether nothing is left to complain about.
  var isClean: Bool { different + missing + failed + strays == 0 }

  /// The figures with their names, without those that are 0; the first two always stand there.
  var figures: [(name: String, count: Int)] {
    let all = [
      ("same", same), ("different", different), ("close", close), ("missing", missing),
      ("failed", failed), ("accepted", accepted), ("stray", strays),
    ]
    return all.enumerated().filter { $0.offset < 2 || $0.element.1 > 0 }
      .map { (name: $0.element.0, count: $0.element.1) }
  }

  /// The figures in one line.
  var summary: String {
    figures.map { "\($0.name) \($0.count)" }.joined(separator: " · ")
  }
}
