import GRDB

/// The queue: hosts that something is to be fetched from, and what it is.
extension Ledger {
  /// How a host is to be treated.
  struct HostState: Sendable, Hashable {
    /// The host's name.
    let name: String
    /// The time before which nothing may be asked of it, in seconds since 1970.
    var politeAt: Double
    /// How many times in a row it did not answer.
    var failures: Int
    /// How many times it was given a pause for not answering.
    var pauses: Int
  }

  /// Takes hosts out of the queue that have something to do by a time.
  func takeHosts(_ count: Int, by time: Double) throws(FetchError) -> [HostState] {
    try perform { database in
      let rows = try database.rows(
        """
        UPDATE host SET is_active = 1 WHERE name IN (
          SELECT name FROM host WHERE ready_at <= ? AND is_active = 0
          ORDER BY ready_at LIMIT ?)
        RETURNING name, polite_at, failures, pauses
        """, [time, count])
      return rows.map {
        HostState(name: $0[0], politeAt: $0[1], failures: $0[2], pauses: $0[3])
      }
    }
  }

  /// Puts a host and all tasks that were taken for it back into the queue.
  ///
  /// - Parameters:
  ///   - host: The host as it is to be treated from now on.
  ///   - tasks: What was taken and not begun.
  ///   - time: When it has something to do; nil lets its tasks say so.
  /// - Throws: ``FetchError`` when the database cannot be written.
  func putBack(
    _ host: HostState, tasks: [FetchTask], readyAt time: Double?
  ) throws(FetchError) {
    try perform { database in
      for task in tasks {
        try database.run("UPDATE task SET state = 'queued' WHERE id = ?", [task.id])
      }
      let next = try Double.fetchOne(
        database.cachedStatement(
          sql: "SELECT min(ready_at) FROM task WHERE host = ? AND state = 'queued'"),
        arguments: [host.name])
      let readyAt = next.map { max(time ?? $0, host.politeAt) }
      try database.run(
        """
        UPDATE host SET is_active = 0, ready_at = ?, polite_at = ?, failures = ?, pauses = ?
        WHERE name = ?
        """, [readyAt, host.politeAt, host.failures, host.pauses, host.name])
    }
  }

  /// Takes tasks of a host out of the queue that may be begun at a time, the most urgent first.
  ///
  /// - Parameters:
  ///   - host: The host's name.
  ///   - kind: The least urgent kind that is wanted.
  ///   - count: How many are wanted at most.
  ///   - time: When they are to be begun.
  /// - Returns: The tasks in their order.
  /// - Throws: ``FetchError`` when the database cannot be written.
  func takeTasks(
    of host: String, upTo kind: FetchTask.Kind, count: Int, at time: Double
  ) throws(FetchError) -> [FetchTask] {
    try perform { database in
      let rows = try database.rows(
        """
        UPDATE task SET state = 'active' WHERE id IN (
          SELECT id FROM task WHERE host = ? AND state = 'queued' AND kind <= ? AND ready_at <= ?
          ORDER BY kind, ready_at, id LIMIT ?)
        RETURNING id, kind, url, hop, trail, depth, attempts, final_url, etag, last_modified,
          record_id, retrieved_at, digest, article, article_status, article_settings, ready_at
        """, [host, kind.rawValue, time, count])
      let order = rows.sorted { one, other in
        (one[1] as Int, one[16] as Double, one[0] as Int64)
          < (other[1] as Int, other[16] as Double, other[0] as Int64)
      }
      return order.compactMap(FetchTask.init)
    }
  }

  /// Has a host looked at by a time, or earlier if that was wanted before, and asked for nothing
  /// before another.
  func wake(_ host: String, at time: Double, politeAt: Double) throws(FetchError) {
    try perform { database in
      try database.wakeHost(host, at: time)
      try database.run(
        "UPDATE host SET polite_at = max(polite_at, ?) WHERE name = ?", [politeAt, host])
    }
  }

  /// Shortens waits that are longer than any that is ever begun: the clock has been set back since.
  ///
  /// - Parameters:
  ///   - seconds: The longest wait that may be left, in seconds.
  ///   - now: The time in seconds since 1970.
  /// - Throws: ``FetchError`` when the database cannot be written.
  func shortenWaits(to seconds: Double, at now: Double) throws(FetchError) {
    let latest = now + seconds
    try perform { database in
      try database.run("UPDATE task SET ready_at = ?1 WHERE ready_at > ?1", [latest])
      try database.run("UPDATE host SET ready_at = ?1 WHERE ready_at > ?1", [latest])
      try database.run("UPDATE host SET polite_at = ?1 WHERE polite_at > ?1", [latest])
    }
  }

  /// Puts a task back into the queue, to go on where it stands.
  func requeue(_ task: FetchTask, readyAt time: Double) throws(FetchError) {
    try perform { database in
      try database.run(
        """
        UPDATE task SET state = 'queued', hop = ?, trail = ?, host = ?, attempts = ?, ready_at = ?
        WHERE id = ?
        """,
        [
          task.hop.description, task.trail.joined(separator: "\n"), task.hop.host, task.attempts,
          time, task.id,
        ])
      try database.wakeHost(task.hop.host, at: time)
    }
  }
}

extension FetchTask {
  /// A task of the columns that ``Ledger/takeTasks(of:upTo:count:at:)`` returns.
  fileprivate init?(_ row: Row) {
    guard let kind = Kind(rawValue: row[1]), let url = try? WebURL(row[2] as String),
      let hop = try? WebURL(row[3] as String)
    else { return nil }
    id = row[0]
    self.kind = kind
    self.url = url
    self.hop = hop
    trail = (row[4] as String).split(separator: "\n").map(String.init)
    depth = row[5]
    attempts = row[6]
    let hasValidator = row[8] as String? != nil || row[9] as String? != nil
    if hasValidator, let retrieved = row[11] as String?, row[7] as String? == hop.description {
      earlier = EarlierCapture(
        etag: row[8], lastModified: row[9], recordID: row[10], retrievedAt: retrieved,
        digest: row[12],
        article: EarlierArticle(path: row[13], status: row[14], settings: row[15]))
    }
  }
}
