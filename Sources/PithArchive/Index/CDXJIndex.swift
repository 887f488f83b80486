package import PithFiles

/// The index of one archive file: its captures, sorted by key and time.
package struct CDXJIndex: Sendable {
  // One array of bytes takes a tenth of the memory that as many strings would.
  private var text: [UInt8] = []
  private var lines: [Range<Int>] = []

  /// Creates an index without captures.
  package init() {}

  /// How many captures it holds.
  package var count: Int { lines.count }

  /// Adds a capture.
  package mutating func add(_ entry: CDXJEntry) {
    let start = text.count
    text += Array(entry.line.utf8)
    text.append(0x0A)
    lines.append(start..<text.count)
  }

  /// The lines in the order of their bytes, each with a line feed.
  package func sorted() -> [UInt8] {
    let order = lines.sorted { text[$0].lexicographicallyPrecedes(text[$1]) }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    for line in order { out += text[line] }
    return out
  }

  /// The name of an archive file's index: `NAME.cdxj` for `NAME.warc.gz`.
  package static func name(forArchive name: String) -> String {
    for ending in [".warc.gz", ".warc"] where name.hasSuffix(ending) {
      return name.dropLast(ending.count) + ".cdxj"
    }
    return name + ".cdxj"
  }

  /// Writes the index into an archive's folder; it appears when it is complete.
  package func write(besideArchive name: String, in folder: FilePath) throws(ArchiveError) {
    let path = folder.appending(Self.name(forArchive: name).utf8)
    let openPath = FilePath(bytes: path.bytes + Array(WARCFileName.openEnding.utf8))
    do throws(SystemError) {
      FileTree.remove(openPath)
      let file = try OpenFile(creating: openPath)
      try file.write(sorted())
      try file.synchronize()
      try FileTree.rename(openPath, to: path)
    } catch {
      throw ArchiveError(error, at: path)
    }
  }
}
