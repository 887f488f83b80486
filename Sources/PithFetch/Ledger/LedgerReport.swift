import GRDB
package import PithFiles

/// What a ledger knows, for people.
package struct LedgerReport {
  /// One page, or list of pages.
  package struct Line: Sendable, Hashable {
    /// What was asked for.
    package var url: String
    /// What became of it.
    package var state: TaskState
    /// The status code of the last response.
    package var status: Int?
    /// How many requests have failed.
    package var attempts: Int
    /// Why it was not fetched, in one word.
    package var problem: String?
    /// The same in words.
    package var detail: String?
    /// The path of its article below the archive's folder.
    package var article: String?
    /// What became of cleaning it.
    package var articleStatus: String?
  }

  private let ledger: Ledger

  /// Opens the ledger of an archive's folder, which may be in use.
  ///
  /// - Throws: ``FetchError`` when there is none, or none of this version.
  package init(_ folder: FilePath) throws(FetchError) {
    let path = folder.appending(Ledger.fileName.utf8)
    guard (try? FileStatus(of: path).kind) == .file else {
      throw FetchError(.ledger, "\(folder.description): there is no archive of pith fetch in it")
    }
    ledger = try Ledger(reading: path.description)
  }

  /// How many pages are in each state.
  package func counts() throws(FetchError) -> [TaskState: Int] {
    try ledger.pageCounts()
  }

  /// Hands over a line for each page and list, in the order in which they became known.
  ///
  /// - Throws: ``FetchError`` when the ledger cannot be read, or what `body` throws.
  package func forEachLine(_ body: (Line) throws -> Void) throws {
    // To the ledger it would be a failure of its own.
    var failure: (any Error)?
    try ledger.perform { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT url, state, status, attempts, error, detail, article, article_status FROM task
          WHERE kind > 0 ORDER BY id
          """)
      while failure == nil, let row = try rows.next() {
        let line = Line(
          url: row[0], state: TaskState(rawValue: row[1]) ?? .queued, status: row[2],
          attempts: row[3], problem: row[4], detail: row[5], article: row[6],
          articleStatus: row[7])
        do { try body(line) } catch { failure = error }
      }
    }
    if let failure { throw failure }
  }
}
