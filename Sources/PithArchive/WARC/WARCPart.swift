import PithFiles

/// One file of an archive while it is being written.
final class WARCPart {
  /// The name that the file will have when it is complete.
  let name: String
  /// The record that the others fall under.
  var warcinfoID: WARCRecordID?
  /// Whether it holds more than its `warcinfo`.
  var hasCaptures = false
  /// The index of what it holds.
  var index: CDXJIndex
  /// How long it is.
  private(set) var byteCount = 0

  private let folder: FilePath
  private let openPath: FilePath
  private let file: OpenFile

  /// Begins a file; nil when there is one of its name.
  init?(_ name: String, in folder: FilePath) throws(ArchiveError) {
    self.name = name
    self.folder = folder
    index = CDXJIndex(spillingInto: folder)
    openPath = folder.appending((name + WARCFileName.openEnding).utf8)
    if (try? FileStatus(of: folder.appending(name.utf8))) != nil { return nil }
    do throws(SystemError) {
      file = try OpenFile(creating: openPath)
    } catch {
      if error.concernsExistence { return nil }
      throw ArchiveError(error, at: openPath)
    }
  }

  /// Appends whole records; none of them is there when an error is thrown.
  func append(_ bytes: [UInt8]) throws(ArchiveError) {
    do throws(SystemError) {
      try file.write(bytes)
    } catch {
      // What was written of them must not stay in front of what comes next.
      try? file.truncate(to: byteCount)
      try? file.seek(to: byteCount)
      throw ArchiveError(error, at: openPath)
    }
    byteCount += bytes.count
  }

  /// Returns when all that was written is on the disk.
  func synchronize() throws(ArchiveError) {
    do throws(SystemError) { try file.synchronize() } catch {
      throw ArchiveError(error, at: openPath)
    }
  }

  /// Gives the complete file its name, its index before it, so that no closed file lacks one.
  func complete(writingIndex: Bool) throws(ArchiveError) {
    try synchronize()
    if writingIndex { try index.write(besideArchive: name, in: folder) }
    do throws(SystemError) {
      try FileTree.rename(openPath, to: folder.appending(name.utf8))
    } catch {
      throw ArchiveError(error, at: openPath)
    }
  }
}
