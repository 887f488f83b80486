import GRDB

/// Where a record stands in the archive.
struct RecordPlace: Sendable, Hashable {
  /// The record's name.
  var id: String
  /// The file's name.
  var file: String
  /// Where in the file it begins, in bytes.
  var offset: Int
  /// How many bytes of the file it takes.
  var length: Int
}

/// A response that the archive holds.
struct Capture: Sendable, Hashable {
  /// The URL that was asked for.
  var url: String
  /// Whether the body is left out because the archive has it already.
  var isRevisit: Bool
  /// The status code of HTTP.
  var status: Int
  /// The digest of the payload.
  var digest: String?
  /// When it was captured, in ISO 8601.
  var retrievedAt: String
  /// Where it stands.
  var record: RecordPlace
}

/// What became of a task, for the ledger.
struct TaskOutcome: Sendable, Hashable {
  /// What became of it.
  var state: TaskState
  /// The status code of the last response.
  var status: Int?
  /// Why it was not fetched.
  var problem: FetchProblem?
  /// The same in words.
  var detail: String?
  /// Where the response came from.
  var finalURL: String?
  /// The value of the `ETag` header.
  var etag: String?
  /// The value of the `Last-Modified` header.
  var lastModified: String?
  /// The digest of the payload.
  var digest: String?
  /// When it was captured, in ISO 8601.
  var retrievedAt: String?
  /// Where the archive has it.
  var record: RecordPlace?
  /// The path of its article below the archive's folder.
  var article: String?
  /// What became of cleaning it.
  var articleStatus: String?
  /// The settings that it was cleaned with.
  var articleSettings: String?
  /// Whether the server said that nothing has changed, so that all that was known still holds.
  var isUnchanged = false

  init(_ state: TaskState) {
    self.state = state
  }

  /// The outcome of what could not, or may not, be fetched.
  init(_ state: TaskState, _ problem: FetchProblem, _ detail: String?) {
    self.state = state
    self.problem = problem
    self.detail = detail
  }
}

extension Ledger {
  /// Notes what became of a task.
  func finish(_ task: FetchTask, _ outcome: TaskOutcome) throws(FetchError) {
    try perform { database in
      if outcome.isUnchanged {
        try database.run(
          """
          UPDATE task SET state = ?, status = ?, error = NULL, detail = NULL,
            etag = coalesce(?, etag), last_modified = coalesce(?, last_modified) WHERE id = ?
          """,
          [
            outcome.state.rawValue, outcome.status, outcome.etag, outcome.lastModified, task.id,
          ])
        return
      }
      try database.run(
        """
        UPDATE task SET state = ?, status = ?, error = ?, detail = ?, final_url = ?, etag = ?,
          last_modified = ?, digest = ?, retrieved_at = ?, record_id = ?, warc_file = ?,
          warc_offset = ?, warc_length = ?, article = ?, article_status = ?, article_settings = ?,
          hop = ?, trail = ?, attempts = ?
        WHERE id = ?
        """,
        [
          outcome.state.rawValue, outcome.status, outcome.problem?.rawValue, outcome.detail,
          outcome.finalURL, outcome.etag, outcome.lastModified, outcome.digest,
          outcome.retrievedAt, outcome.record?.id, outcome.record?.file, outcome.record?.offset,
          outcome.record?.length, outcome.article, outcome.articleStatus,
          outcome.articleSettings, task.hop.description, task.trail.joined(separator: "\n"),
          task.attempts, task.id,
        ])
    }
  }

  /// Gives up all that is queued for a host.
  ///
  /// - Returns: How many tasks of each kind.
  func failAll(
    of host: String, _ problem: FetchProblem, _ detail: String
  ) throws(FetchError) -> [FetchTask.Kind: Int] {
    try perform { database in
      let rows = try database.rows(
        "SELECT kind, count(*) FROM task WHERE host = ? AND state = 'queued' GROUP BY kind", [host])
      try database.run(
        """
        UPDATE task SET state = 'failed', error = ?, detail = ?
        WHERE host = ? AND state = 'queued'
        """, [problem.rawValue, detail, host])
      return rows.reduce(into: [:]) { counts, row in
        if let kind = FetchTask.Kind(rawValue: row[0]) { counts[kind] = row[1] as Int }
      }
    }
  }

  /// Notes a response that the archive holds, and how much of the file is now answered for.
  func add(_ capture: Capture, of task: FetchTask) throws(FetchError) {
    let record = capture.record
    try perform { database in
      try database.run(
        """
        INSERT INTO capture (task, url, type, status, digest, retrieved_at, record_id, warc_file,
          warc_offset, warc_length) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          task.id, capture.url, capture.isRevisit ? "revisit" : "response", capture.status,
          capture.digest, capture.retrievedAt, record.id, record.file, record.offset,
          record.length,
        ])
    }
  }

  /// Notes how much of an archive file the ledger answers for.
  func setLength(_ length: Int, ofArchive file: String) throws(FetchError) {
    try perform {
      try $0.run(
        """
        INSERT INTO warc (name, length) VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET length = excluded.length
        """, [file, length])
    }
  }

  /// How much of each archive file the ledger answers for, by its name.
  func archiveLengths() throws(FetchError) -> [String: Int] {
    try perform { database in
      let rows = try database.rows("SELECT name, length FROM warc", [])
      return rows.reduce(into: [:]) { $0[$1[0]] = $1[1] as Int }
    }
  }

  /// Forgets what an archive file does not hold any more, so that it is fetched again.
  ///
  /// - Parameters:
  ///   - file: The file's name.
  ///   - offset: Where the file ends.
  /// - Throws: ``FetchError`` when the database cannot be written.
  func forget(archive file: String, from offset: Int) throws(FetchError) {
    try perform { database in
      try database.run(
        """
        INSERT INTO host (name, ready_at) SELECT DISTINCT host, 0 FROM task
        WHERE warc_file = ? AND warc_offset >= ?
        ON CONFLICT (name) DO UPDATE SET ready_at = 0
        """, [file, offset])
      try database.run(
        """
        UPDATE task SET state = 'queued', hop = url, trail = '', ready_at = 0, attempts = 0,
          warc_file = NULL, record_id = NULL, retrieved_at = NULL
        WHERE warc_file = ? AND warc_offset >= ?
        """, [file, offset])
      try database.run(
        "DELETE FROM capture WHERE warc_file = ? AND warc_offset >= ?", [file, offset])
      try database.run("UPDATE warc SET length = ? WHERE name = ?", [offset, file])
      try database.run(
        "UPDATE run SET finished_at = NULL WHERE id = (SELECT max(id) FROM run)", [])
    }
  }

  /// How many responses of one payload are looked through for the one that is wanted; any will do, and
  /// empty pages have the same by the million.
  private static let maxOriginals = 64

  /// A response with a payload, for a revisit to refer to.
  ///
  /// - Parameters:
  ///   - digest: The payload's digest.
  ///   - recordID: The name of the record that is wanted if it is one of several.
  /// - Returns: The response; nil when the archive has none.
  /// - Throws: ``FetchError`` when the database cannot be read.
  func original(
    ofDigest digest: String, preferably recordID: String = ""
  ) throws(FetchError) -> Capture? {
    try perform { database in
      let rows = try database.rows(
        """
        SELECT url, status, retrieved_at, record_id, warc_file, warc_offset, warc_length
        FROM (SELECT * FROM capture WHERE digest = ? AND type = 'response' LIMIT ?)
        ORDER BY record_id = ? DESC LIMIT 1
        """, [digest, Self.maxOriginals, recordID])
      return rows.first.map { row in
        Capture(
          url: row[0], isRevisit: false, status: row[1], digest: digest, retrievedAt: row[2],
          record: RecordPlace(id: row[3], file: row[4], offset: row[5], length: row[6]))
      }
    }
  }
}
