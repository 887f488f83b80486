package import PithFiles

/// The index of archive files: their captures, sorted by key and time.
package struct CDXJIndex: ~Copyable {
  private var lines: SortedLines

  /// Creates an index without captures.
  ///
  /// - Parameter folder: Where those wait that get too many for memory; nil keeps all of them there.
  package init(spillingInto folder: FilePath? = nil) {
    lines = SortedLines(spillingInto: folder)
  }

  /// How many captures it holds.
  package var count: Int { lines.count }

  /// Adds a capture.
  package mutating func add(_ entry: CDXJEntry) {
    lines.add(Array(entry.line.utf8))
  }

  /// Takes the captures out, a line each, in the order of their bytes.
  package mutating func take() -> MergedLines { lines.take() }

  /// The name of an archive file's index: `NAME.cdxj` for `NAME.warc.gz`.
  package static func name(forArchive name: String) -> String {
    for ending in [".warc.gz", ".warc"] where name.hasSuffix(ending) {
      return name.dropLast(ending.count) + ".cdxj"
    }
    return name + ".cdxj"
  }

  /// Writes the captures into an archive's folder and lets go of them; the file appears when it is
  /// complete.
  package mutating func write(besideArchive name: String, in folder: FilePath) throws(ArchiveError)
  {
    let path = folder.appending(Self.name(forArchive: name).utf8)
    let openPath = FilePath(bytes: path.bytes + Array(WARCFileName.openEnding.utf8))
    do throws(SystemError) {
      FileTree.remove(openPath)
      let file = try OpenFile(creating: openPath)
      var captures = take()
      while let chunk = try captures.next() { try file.write(chunk) }
      try file.synchronize()
      try FileTree.rename(openPath, to: path)
    } catch {
      throw ArchiveError(error, at: path)
    }
  }
}
