import PithFiles

/// A file's bytes, chunk by chunk, with the place of each.
struct RawChunks: ~Copyable {
  private static let chunkBytes = 1 << 18

  private let file: OpenFile
  private var chunkOffset = 0
  private let isSeekable: Bool
  /// How many more bytes may be read a second time.
  ///
  /// As many as were read once, and some for a small file with much damage; a hostile file could ask
  /// for it without end.
  private var rereadBytes = 1 << 24
  /// How far the file has been read.
  private var readEnd = 0

  /// What was read last.
  private(set) var chunk: [UInt8]
  /// The place in the chunk of what is to be looked at next.
  var index = 0

  /// Begins to read an open file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - start: What was read of it already.
  init(_ file: consuming OpenFile, start: [UInt8]) {
    isSeekable = (try? file.status().kind) == .file
    self.file = file
    chunk = start
  }

  /// The place in the file of what is to be looked at next.
  var offset: Int { chunkOffset + index }

  /// Reads on when the chunk is used up; false at the end of the file.
  mutating func fill() throws(ReadFailure) -> Bool {
    if index < chunk.count { return true }
    return try readMore()
  }

  /// Reads until `count` bytes lie ahead, or all that the file has.
  mutating func lookAhead(_ count: Int) throws(ReadFailure) {
    while chunk.count - index < count {
      guard try readMore() else { return }
    }
  }

  private mutating func readMore() throws(ReadFailure) -> Bool {
    chunkOffset += index
    chunk.removeSubrange(..<index)
    index = 0
    do throws(SystemError) {
      guard try file.appendChunk(to: &chunk, maxBytes: Self.chunkBytes) > 0 else { return false }
    } catch {
      throw .system(error)
    }
    let end = chunkOffset + chunk.count
    rereadBytes += max(0, end - readEnd)
    readEnd = max(readEnd, end)
    return true
  }

  /// Goes back to a place; to the nearest one behind it that is still there when the file is a pipe,
  /// and nowhere when too much has been read twice already.
  mutating func rewind(to offset: Int) throws(ReadFailure) {
    let distance = self.offset - offset
    guard distance > 0, distance <= rereadBytes else { return }
    rereadBytes -= distance
    if offset >= chunkOffset || !isSeekable {
      index = max(offset - chunkOffset, 0)
      return
    }
    do throws(SystemError) { try file.seek(to: offset) } catch { throw .system(error) }
    chunk.removeAll(keepingCapacity: true)
    chunkOffset = offset
    index = 0
  }
}
