package import PithFiles

/// Completes files that a writer which was killed left behind.
package enum WARCRepair {
  /// What was done to one file.
  package struct Result: Sendable, Hashable {
    /// The name that the file has from then on.
    package let fileName: String
    /// How many bytes of it were kept; 0 when it held no capture and was removed.
    package let keptBytes: Int
    /// How many bytes were cut off: a torn record, or records that nobody knows of.
    package let removedBytes: Int
  }

  /// Cuts every unfinished file of a folder off behind its last whole record, writes its index and
  /// gives it its name.
  ///
  /// Nobody may be writing to the folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - committedBytes: How much of a file, by its name, is known to be wanted: records that end
  ///     behind it are cut off too. Nil keeps all whole records.
  /// - Returns: What was done, in the order of the names.
  /// - Throws: A refusal of the operating system.
  package static func repair(
    folder: FilePath, committedBytes: (String) -> Int? = { _ in nil }
  ) throws(ArchiveError) -> [Result] {
    let entries: [FolderEntry]
    do throws(SystemError) {
      entries = try FolderEntry.all(in: folder)
    } catch {
      throw ArchiveError(error, at: folder)
    }
    var results: [Result] = []
    let names = entries.map { String(decoding: $0.name, as: UTF8.self) }.sorted()
    for openName in names where openName.hasSuffix(WARCFileName.openEnding) {
      let name = String(openName.dropLast(WARCFileName.openEnding.count))
      if name.hasSuffix(".warc") || name.hasSuffix(".warc.gz") {
        results.append(try repair(name, in: folder, committedBytes: committedBytes(name)))
      } else if name.hasSuffix(".cdxj") {
        FileTree.remove(folder.appending(openName.utf8))
      }
    }
    return results
  }

  private static func repair(
    _ name: String, in folder: FilePath, committedBytes: Int?
  ) throws(ArchiveError) -> Result {
    let path = folder.appending((name + WARCFileName.openEnding).utf8)
    let kept = try wholeRecords(of: path, limit: committedBytes ?? Int.max)
    let size = try cut(path, to: kept.hasCaptures ? kept.byteCount : 0)
    guard kept.hasCaptures else {
      FileTree.remove(path)
      return Result(fileName: name, keptBytes: 0, removedBytes: size)
    }
    var index = CDXJIndex(spillingInto: folder)
    _ = try WARCIndexer.index(path, name: name, into: &index)
    try index.write(besideArchive: name, in: folder)
    do throws(SystemError) {
      try FileTree.rename(path, to: folder.appending(name.utf8))
    } catch {
      throw ArchiveError(error, at: path)
    }
    return Result(
      fileName: name, keptBytes: kept.byteCount, removedBytes: size - kept.byteCount)
  }

  /// Cuts a file off; returns how long it was.
  private static func cut(_ path: FilePath, to byteCount: Int) throws(ArchiveError) -> Int {
    do throws(SystemError) {
      let file = try OpenFile(updating: path)
      let size = try file.status().byteCount
      try file.truncate(to: byteCount)
      try file.synchronize()
      return size
    } catch {
      throw ArchiveError(error, at: path)
    }
  }

  /// How far a file holds one whole record behind the other, up to a limit.
  private static func wholeRecords(
    of path: FilePath, limit: Int
  ) throws(ArchiveError) -> (byteCount: Int, hasCaptures: Bool) {
    var reader = try WARCReader(path)
    var observer = NoObserver()
    var end = 0
    var hasCaptures = false
    while case .record(let record) = try reader.next(&observer) {
      guard record.offset == end, let length = record.length, end + length <= limit,
        !record.defects.contains(where: { $0.rule == .recordEnd })
      else { break }
      end += length
      hasCaptures = hasCaptures || record.head.type != .warcinfo
    }
    return (end, hasCaptures)
  }
}

/// Looks at no block.
struct NoObserver: WARCBlockObserver {
  mutating func begin(_ head: WARCHead) {}
  mutating func receive(_ part: ArraySlice<UInt8>) {}
}
