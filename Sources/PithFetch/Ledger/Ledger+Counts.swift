import GRDB

/// Numbers for whoever watches.
extension Ledger {
  /// How many pages are in each state: those of one run, or all.
  func pageCounts(of run: Run? = nil) throws(FetchError) -> [TaskState: Int] {
    try counts(of: .page, in: run)
  }

  /// How many tasks of a kind are in each state: those of one run, or all.
  func counts(
    of kind: FetchTask.Kind, in run: Run? = nil
  ) throws(FetchError) -> [TaskState: Int] {
    try perform { database in
      let rows = try database.rows(
        "SELECT state, count(*) FROM task WHERE kind = ? AND run >= ? GROUP BY state",
        [kind.rawValue, run?.number ?? 0])
      return rows.reduce(into: [:]) { counts, row in
        if let state = TaskState(rawValue: row[0]) { counts[state] = row[1] as Int }
      }
    }
  }

  /// How many pages the host has in the queue that has the most.
  func longestQueue() throws(FetchError) -> Int {
    try perform { database in
      try Int.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT count(*) FROM task WHERE state = 'queued' AND kind = 2
            GROUP BY host ORDER BY 1 DESC LIMIT 1
            """)) ?? 0
    }
  }
}
