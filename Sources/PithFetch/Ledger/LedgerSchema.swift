import GRDB

/// The tables of a ledger.
///
/// They are meant to be read by people too: names are spelt out, states are words, times are seconds
/// since 1970 or, where they tell of the archive, ISO 8601.
enum LedgerSchema {
  /// The number of the tables' form, which SQLite keeps as `user_version`.
  static let version = 2
  /// The oldest form that can be read; ``update(_:in:)`` makes the present one of it.
  static let oldestVersion = 1

  /// Creates the tables in an empty database.
  static func create(in database: Database) throws {
    try database.execute(sql: tables)
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Gives the tables of an older form their present one.
  static func update(_ version: Int, in database: Database) throws {
    if version < 2 {
      try database.execute(sql: "ALTER TABLE task ADD COLUMN article_settings TEXT")
    }
    try database.execute(sql: "PRAGMA user_version = \(Self.version)")
  }

  private static let tables = """
    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      started_at TEXT NOT NULL,
      finished_at TEXT
    );
    -- What is to be fetched, and what became of it. `hop` is the URL that redirects have led to so
    -- far, and `trail` holds those before it.
    CREATE TABLE task (
      id INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL,
      url TEXT NOT NULL,
      hop TEXT NOT NULL,
      trail TEXT NOT NULL DEFAULT '',
      depth INTEGER NOT NULL DEFAULT 0,
      host TEXT NOT NULL,
      state TEXT NOT NULL,
      ready_at REAL NOT NULL DEFAULT 0,
      attempts INTEGER NOT NULL DEFAULT 0,
      run INTEGER NOT NULL,
      status INTEGER,
      error TEXT,
      detail TEXT,
      final_url TEXT,
      etag TEXT,
      last_modified TEXT,
      digest TEXT,
      retrieved_at TEXT,
      record_id TEXT,
      warc_file TEXT,
      warc_offset INTEGER,
      warc_length INTEGER,
      article TEXT,
      article_status TEXT,
      article_settings TEXT,
      UNIQUE (kind, url)
    );
    CREATE INDEX task_queue ON task (host, kind, ready_at, id) WHERE state = 'queued';
    CREATE INDEX task_state ON task (kind, state);
    -- Hosts: when there is something to do for them (never, when null), and how they are to be
    -- treated: not before `polite_at`, and with their failures in mind.
    CREATE TABLE host (
      name TEXT PRIMARY KEY,
      ready_at REAL,
      is_active INTEGER NOT NULL DEFAULT 0,
      polite_at REAL NOT NULL DEFAULT 0,
      failures INTEGER NOT NULL DEFAULT 0,
      pauses INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID;
    CREATE INDEX host_queue ON host (ready_at) WHERE ready_at IS NOT NULL AND is_active = 0;
    CREATE TABLE robots (
      origin TEXT PRIMARY KEY,
      fetched_at REAL NOT NULL,
      verdict TEXT NOT NULL,
      detail TEXT,
      file BLOB
    ) WITHOUT ROWID;
    -- Every response that the archive holds.
    CREATE TABLE capture (
      id INTEGER PRIMARY KEY,
      task INTEGER NOT NULL,
      url TEXT NOT NULL,
      type TEXT NOT NULL,
      status INTEGER,
      digest TEXT,
      retrieved_at TEXT NOT NULL,
      record_id TEXT NOT NULL,
      warc_file TEXT NOT NULL,
      warc_offset INTEGER NOT NULL,
      warc_length INTEGER NOT NULL
    );
    CREATE INDEX capture_digest ON capture (digest) WHERE type = 'response';
    -- How much of each archive file the ledger answers for.
    CREATE TABLE warc (
      name TEXT PRIMARY KEY,
      length INTEGER NOT NULL
    ) WITHOUT ROWID;
    """
}
