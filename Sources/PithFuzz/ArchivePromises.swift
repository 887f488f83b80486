import PithArchive
import PithFiles
import PithTestSupport

/// What holds for every file that is read as an archive.
enum ArchivePromises {
  /// Reads, verifies, indexes and mends a file.
  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    do {
      let folder = try TemporaryFolder()
      try folder.write(bytes, to: "a.warc")
      let path = FilePath(folder.path + "/a.warc")
      let recordCount = try holdRecords(of: path, byteCount: bytes.count)
      try holdIndex(of: path)
      var verifier = try WARCVerifier(path)
      while try verifier.next() != nil {}
      try require(
        verifier.recordCount == recordCount, "verifying reads other records")
      try folder.write(bytes, to: "b.warc.open")
      try holdRepair(FilePath(folder.path), folder)
    } catch let promise as BrokenPromise {
      throw promise
    } catch {
      throw BrokenPromise("a file in memory is refused: \(error)")
    }
  }

  private static func holdRecords(of path: FilePath, byteCount: Int) throws -> Int {
    var reader = try WARCReader(path)
    var blocks = BlockSizes()
    var count = 0
    var end = 0
    while let item = try reader.next(&blocks) {
      guard case .record(let record) = item else { continue }
      count += 1
      try require(
        record.offset >= 0 && record.offset < byteCount, "a record stands outside of its file")
      if let length = record.length {
        try require(
          record.offset >= end && record.offset + length <= byteCount, "records overlap")
        end = record.offset + length
      }
      try require(
        blocks.received.count == record.head.contentLength,
        "a block has another length than it says")
      if let payload = HTTPPayload(response: blocks.received, limitBytes: 1 << 16) {
        try require(payload.body.count <= 1 << 16, "a body is longer than allowed")
      }
    }
    return count
  }

  private static func holdIndex(of path: FilePath) throws {
    var index = CDXJIndex()
    _ = try WARCIndexer.index(path, into: &index)
    let count = index.count
    var captures = index.take()
    var text: [UInt8] = []
    while let chunk = try captures.next() { text += chunk }
    let lines = text.split(separator: 0x0A)
    try require(lines.count == count, "an entry of an index is not one line")
    for line in lines {
      let parts = line.split(separator: 0x20, maxSplits: 2)
      try require(
        parts.count == 3 && (try? StrictJSON.value(of: parts[2])) != nil,
        "an entry of an index cannot be read back")
    }
  }

  /// What is left of a torn file is whole records.
  private static func holdRepair(_ path: FilePath, _ folder: TemporaryFolder) throws {
    let results = try WARCRepair.repair(folder: path)
    for result in results where result.keptBytes > 0 {
      var reader = try WARCReader(path.appending(result.fileName.utf8))
      var blocks = BlockSizes()
      while let item = try reader.next(&blocks) {
        guard case .record = item else {
          throw BrokenPromise("a mended file is still damaged: \(item)")
        }
      }
    }
  }
}

/// Keeps the block of the record that was read last.
private struct BlockSizes: WARCBlockObserver {
  private(set) var received: [UInt8] = []

  mutating func begin(_ head: WARCHead) { received = [] }
  mutating func receive(_ part: ArraySlice<UInt8>) { received += part }
}
