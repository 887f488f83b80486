import GRDB
import PithLocks

/// What is known of every URL of an archive, in an SQLite database.
///
/// The queue lives in it too, so that memory does not grow with the number of URLs. A transaction is
/// open all the time; ``commit()`` makes all changes since the last one durable at once. Whoever is
/// killed in between leaves the ledger as it was at the last commit.
///
/// Calls from several threads are made one after the other. Once a call has failed, all that come after
/// it fail too: a commit that finds no space takes back what it was to make durable, and what other
/// threads add then must not become durable without it.
final class Ledger: Sendable {
  /// The name of the database in an archive's folder.
  static let fileName = "ledger.sqlite"

  private let queue: DatabaseQueue
  private let path: String
  private let failure = Locked<FetchError?>(nil)

  /// Opens the ledger of an archive for writing, or creates it.
  convenience init(writing path: String) throws(FetchError) {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      // In WAL mode this keeps the database whole whatever happens; a commit may only be lost with
      // the machine's power, and what the archive holds beyond the ledger is cut off then. The log
      // is worked in every 32 MiB, since that makes the file system write all it has at hand.
      try database.execute(
        sql: """
          PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 8192
          """)
    }
    try self.init(path, configuration)
    try perform { database in
      let version = try Self.version(of: database)
      if version != LedgerSchema.version {
        try database.inTransaction {
          if version == 0 {
            try LedgerSchema.create(in: database)
          } else {
            try LedgerSchema.update(version, in: database)
          }
          return .commit
        }
      }
      try database.beginTransaction(.immediate)
    }
  }

  /// Opens the ledger of an archive that may be in use, for reading.
  convenience init(reading path: String) throws(FetchError) {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    try self.init(path, configuration)
  }

  private init(_ path: String, _ configuration: Configuration) throws(FetchError) {
    self.path = path
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw FetchError(.ledger, "\(path): \(Self.description(of: error))")
    }
    let version = try perform { try Self.version(of: $0) }
    let isKnown = (LedgerSchema.oldestVersion...LedgerSchema.version).contains(version)
    guard isKnown || (version == 0 && !configuration.readonly) else {
      throw FetchError(.ledger, "\(path): it is no ledger of this version of pith")
    }
  }

  private static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// Makes all changes since the last commit durable.
  func commit() throws(FetchError) {
    try perform { database in
      try database.commit()
      try database.beginTransaction(.immediate)
    }
  }

  /// Commits and ends the use of the ledger.
  func close() throws(FetchError) {
    try perform { try $0.commit() }
    do { try queue.close() } catch { throw FetchError(.ledger, "\(path): \(error)") }
  }

  /// Works on the database, telling what goes wrong as an error of this module.
  func perform<Value>(_ body: (Database) throws -> Value) throws(FetchError) -> Value {
    if let failure = failure.withLock({ $0 }) { throw failure }
    do {
      return try queue.unsafeReentrantWrite(body)
    } catch {
      let error = FetchError(.ledger, "\(path): \(Self.description(of: error))")
      failure.withLock { $0 = $0 ?? error }
      throw error
    }
  }
}

extension Ledger {
  /// What is wrong, and what to do about it where that helps; the statement helps nobody.
  private static func description(of error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "\(error)" }
    let text = error.message ?? "error \(error.resultCode.rawValue)"
    return switch error.resultCode {
    case .SQLITE_FULL, .SQLITE_IOERR: "\(text); is there space left, and may files be this large?"
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: "\(text); check who may write to it"
    default: text
    }
  }
}

extension Database {
  /// Runs a statement that is prepared once and kept.
  func run(_ sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The rows of a statement that is prepared once and kept.
  func rows(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }
}
