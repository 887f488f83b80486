import GRDB

/// Runs: each list of URLs that is fetched, from its beginning to its end, however often interrupted.
extension Ledger {
  /// A run as it begins or goes on.
  struct Run: Sendable, Hashable {
    /// Its number, from 1.
    let number: Int
    /// Whether it was begun by a process that did not bring it to its end.
    let isResumed: Bool
  }

  /// Goes on with the run that was interrupted, or begins one.
  ///
  /// A run without an end of which nothing is left to do was killed a moment before it had one.
  func beginRun(at date: String) throws(FetchError) -> Run {
    try perform { database in
      // What was under way when a process ended is to be done again.
      try database.run("UPDATE task SET state = 'queued' WHERE state = 'active'", [])
      try database.run("UPDATE host SET is_active = 0 WHERE is_active = 1", [])
      // A host may have been put back with nothing to do while its last response was worked on.
      try database.run(
        """
        INSERT INTO host (name, ready_at) SELECT DISTINCT host, 0 FROM task WHERE state = 'queued'
        ON CONFLICT (name) DO UPDATE SET ready_at = 0 WHERE ready_at IS NULL
        """, [])
      let last = try Row.fetchOne(
        database, sql: "SELECT id, finished_at FROM run ORDER BY id DESC LIMIT 1")
      if let last, last[1] as String? == nil {
        let number: Int = last[0]
        if try Self.hasWork(database) { return Run(number: number, isResumed: true) }
        try Self.finishRun(number, at: date, in: database)
      }
      try database.run("INSERT INTO run (started_at) VALUES (?)", [date])
      return Run(number: Int(database.lastInsertedRowID), isResumed: false)
    }
  }

  /// Tells that a run has come to its end.
  func finishRun(_ run: Run, at date: String) throws(FetchError) {
    try perform { try Self.finishRun(run.number, at: date, in: $0) }
  }

  private static func finishRun(_ number: Int, at date: String, in database: Database) throws {
    try database.run("UPDATE run SET finished_at = ? WHERE id = ?", [date, number])
  }

  /// Puts something into the queue, unless this run has it already.
  ///
  /// Whether it has changed is asked only of what was fetched the last time: the validators of a
  /// response that failed, or that lacked its end, would bring nothing but a 304.
  ///
  /// - Returns: Whether it was put there.
  func add(
    _ url: WebURL, _ kind: FetchTask.Kind, depth: Int = 0, in run: Run
  ) throws(FetchError) -> Bool {
    let text = url.description
    return try perform { database in
      try database.run(
        """
        INSERT INTO task (kind, url, hop, depth, host, state, run)
        VALUES (?, ?, ?, ?, ?, 'queued', ?)
        ON CONFLICT (kind, url) DO UPDATE SET
          state = 'queued', hop = url, trail = '', depth = excluded.depth, host = excluded.host,
          ready_at = 0, attempts = 0, error = NULL, detail = NULL, run = excluded.run,
          etag = CASE task.state WHEN 'done' THEN etag END,
          last_modified = CASE task.state WHEN 'done' THEN last_modified END
        WHERE task.run < excluded.run
        """, [kind.rawValue, text, text, depth, url.host, run.number])
      guard database.changesCount > 0 else { return false }
      try database.wakeHost(url.host, at: 0)
      return true
    }
  }

  /// Puts a host's robots.txt into the queue, unless it is there already.
  func addRobots(_ url: WebURL, in run: Run) throws(FetchError) {
    let text = url.description
    try perform { database in
      try database.run(
        """
        INSERT INTO task (kind, url, hop, host, state, run) VALUES (0, ?, ?, ?, 'queued', ?)
        ON CONFLICT (kind, url) DO UPDATE SET
          state = 'queued', hop = url, trail = '', host = excluded.host, ready_at = 0,
          attempts = 0, error = NULL, detail = NULL, run = excluded.run
        WHERE task.state NOT IN ('queued', 'active')
        """, [text, text, url.host, run.number])
    }
  }

  /// Puts everything that has failed back into the queue.
  ///
  /// - Returns: How many pages and lists.
  func requeueFailed(in run: Run) throws(FetchError) -> Int {
    try perform { database in
      try database.run(
        """
        INSERT INTO host (name, ready_at) SELECT DISTINCT host, 0 FROM task
        WHERE state = 'failed' AND kind > 0
        ON CONFLICT (name) DO UPDATE SET ready_at = 0, failures = 0, pauses = 0
        """, [])
      try database.run(
        """
        UPDATE task SET state = 'queued', hop = url, trail = '', ready_at = 0, attempts = 0,
          error = NULL, detail = NULL, etag = NULL, last_modified = NULL, run = ?
        WHERE state = 'failed' AND kind > 0
        """, [run.number])
      return database.changesCount
    }
  }

  /// Whether anything is queued or under way.
  var hasWork: Bool {
    get throws(FetchError) { try perform(Self.hasWork) }
  }

  private static func hasWork(_ database: Database) throws -> Bool {
    try Row.fetchOne(
      database, sql: "SELECT 1 FROM task WHERE state IN ('queued', 'active') LIMIT 1") != nil
  }

  /// Whether a run has ever begun.
  var hasRuns: Bool {
    get throws(FetchError) {
      try perform { try Row.fetchOne($0, sql: "SELECT 1 FROM run LIMIT 1") != nil }
    }
  }
}

extension Database {
  /// Has a host looked at by a time, or earlier if that was wanted before.
  func wakeHost(_ name: String, at time: Double) throws {
    try run(
      """
      INSERT INTO host (name, ready_at) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET
        ready_at = min(coalesce(ready_at, excluded.ready_at), excluded.ready_at)
      """, [name, time])
  }
}
