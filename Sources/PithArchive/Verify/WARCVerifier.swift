package import PithFiles

/// Holds WARC files against WARC 1.1, more strictly than readers need.
package struct WARCVerifier: ~Copyable {
  /// A rule broken somewhere in a file.
  package struct Finding: Sendable, Hashable {
    /// Where the record begins: in a compressed file, where its gzip member does.
    package let offset: Int
    /// The number of the record in the file, from 1; nil when there is none that could be read.
    package let recordNumber: Int?
    /// The record's name.
    package let recordID: String?
    /// The rule.
    package let rule: WARCRule
    /// What is wrong, as a sentence without a full stop; it quotes the file.
    package let reason: String
  }

  private var reader: WARCReader
  private var observer = BlockVerifier()
  private var ids: Set<IDKey> = []
  private var isEmpty = true

  /// How many records have been read.
  package private(set) var recordCount = 0

  /// Begins to verify a file.
  ///
  /// - Throws: A refusal of the operating system.
  package init(_ path: FilePath) throws(ArchiveError) {
    reader = try WARCReader(path)
  }

  /// Verifies the next record.
  ///
  /// - Returns: What it breaks; nil at the end of the file.
  /// - Throws: A refusal of the operating system.
  package mutating func next() throws(ArchiveError) -> [Finding]? {
    guard let item = try reader.next(&observer) else {
      guard isEmpty else { return nil }
      isEmpty = false
      return [Finding(WARCDamage(0, .version, "the file holds no record"))]
    }
    isEmpty = false
    switch item {
    case .damage(let damage): return [Finding(damage)]
    case .record(let record):
      recordCount += 1
      var defects = record.defects + HeadVerifier.defects(of: record.head)
      defects += observer.takeDefects()
      if let id = record.head.id, !ids.insert(IDKey(id)).inserted {
        defects.append(.init(.duplicateID, "a record before it has the same WARC-Record-ID"))
      }
      return defects.map { defect in
        Finding(
          offset: record.offset, recordNumber: recordCount, recordID: record.head.id,
          rule: defect.rule, reason: defect.reason)
      }
    }
  }

  /// A name in 16 bytes, so that many fit the memory.
  private struct IDKey: Hashable {
    private let high: UInt64
    private let low: UInt64

    init(_ id: String) {
      let bytes = WARCDigest(.sha1, of: Array(id.utf8)).bytes
      high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
      low = bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}

extension WARCVerifier.Finding {
  /// What is wrong where no record could be read.
  fileprivate init(_ damage: WARCDamage) {
    self.init(
      offset: damage.offset, recordNumber: nil, recordID: nil, rule: damage.rule,
      reason: damage.reason)
  }
}
