package import PithFiles

/// Holds WARC files against WARC 1.1, more strictly than readers need.
package enum WARCVerifier {
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

  /// Verifies a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - report: Is told of each defect as it is found.
  /// - Returns: How many records the file has.
  /// - Throws: A refusal of the operating system.
  package static func verify(
    _ path: FilePath, report: (Finding) -> Void
  ) throws(ArchiveError) -> Int {
    var reader = try WARCReader(path)
    var observer = BlockVerifier()
    var ids: Set<IDKey> = []
    var count = 0
    var isEmpty = true
    while let item = try reader.next(&observer) {
      isEmpty = false
      switch item {
      case .damage(let damage):
        report(
          Finding(
            offset: damage.offset, recordNumber: nil, recordID: nil, rule: damage.rule,
            reason: damage.reason))
      case .record(let record):
        count += 1
        var defects = record.defects + HeadVerifier.defects(of: record.head)
        defects += observer.takeDefects()
        if let id = record.head.id, !ids.insert(IDKey(id)).inserted {
          defects.append(.init(.duplicateID, "a record before it has the same WARC-Record-ID"))
        }
        for defect in defects {
          report(
            Finding(
              offset: record.offset, recordNumber: count, recordID: record.head.id,
              rule: defect.rule, reason: defect.reason))
        }
      }
    }
    if isEmpty {
      report(
        Finding(
          offset: 0, recordNumber: nil, recordID: nil, rule: .version,
          reason: "the file holds no record"))
    }
    return count
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
