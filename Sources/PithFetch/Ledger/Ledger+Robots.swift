import FoundationEssentials
import GRDB

/// The robots.txt of all origins.
extension Ledger {
  /// What came of asking for an origin's robots.txt; nil when nobody has asked.
  func robots(of origin: String) throws(FetchError) -> RobotsEntry? {
    try perform { database in
      let rows = try database.rows(
        "SELECT verdict, fetched_at, detail, file FROM robots WHERE origin = ?", [origin])
      return rows.first.map { row in
        let verdict: RobotsEntry.Verdict =
          switch row[0] as String {
          case "file": .file((row[3] as Data?).map { Array($0) } ?? [])
          case "missing": .missing
          default:
            .unreachable(
              FetchProblem(rawValue: row[0]) ?? .robotsUnreachable, row[2] as String? ?? "")
          }
        return RobotsEntry(verdict: verdict, fetchedAt: row[1])
      }
    }
  }

  /// Notes what came of asking for an origin's robots.txt.
  func set(_ entry: RobotsEntry, for origin: String) throws(FetchError) {
    let (verdict, detail, file): (String, String?, [UInt8]?) =
      switch entry.verdict {
      case .file(let bytes): ("file", nil, bytes)
      case .missing: ("missing", nil, nil)
      case .unreachable(let problem, let detail): (problem.rawValue, detail, nil)
      }
    try perform {
      try $0.run(
        """
        INSERT OR REPLACE INTO robots (origin, fetched_at, verdict, detail, file)
        VALUES (?, ?, ?, ?, ?)
        """, [origin, entry.fetchedAt, verdict, detail, file.map { Data($0) }])
    }
  }

  /// Forgets what could not be read, so that it is asked for again.
  func forgetUnreachable() throws(FetchError) {
    try perform {
      try $0.run("DELETE FROM robots WHERE verdict NOT IN ('file', 'missing')", [])
    }
  }
}
