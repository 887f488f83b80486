import PithFiles

/// Reads a file line by line, in memory that depends on the longest line and not on the file.
///
/// Lines end with a line feed, or another byte that the caller chooses; what follows the last one is a
/// line too, when there is anything. A byte order mark of UTF-8 before the first line is left out.
final class LineReader {
  /// One line of a file.
  struct Line: Sendable, Hashable {
    /// The bytes with their line feed; none when the line is longer than allowed.
    let bytes: [UInt8]
    /// The line's number in the file, from 1.
    let number: Int
    /// How many bytes of the file stand before the line.
    let offset: Int
    /// How many bytes the line has, its line feed included.
    let byteCount: Int

    /// Whether the line is longer than allowed, so that its bytes are not here.
    var isTooLong: Bool { bytes.count < byteCount }

    /// Whether there is only white space.
    var isBlank: Bool {
      !isTooLong && bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }

    /// The bytes without the line end, which is a line feed or a carriage return and a line feed.
    var content: ArraySlice<UInt8> {
      var content = bytes[...]
      if content.last == 0x0A { content.removeLast() }
      if content.last == 0x0D { content.removeLast() }
      return content
    }
  }

  /// What reading came to.
  enum Step {
    case line(Line)
    /// Nothing has come yet, and the caller did not want to wait, or a signal ended the wait.
    case notYet
    case end
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let file: OpenFile
  private let limit: Int
  private let end: UInt8
  private var chunk: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// The line that is being read: what has come of it, as long as it is within the limit.
  private var bytes: [UInt8] = []
  private var byteCount = 0
  private var number = 0
  private var offset = 0

  /// Begins to read a file whose lines may have up to `limit` bytes, line feeds not counted.
  init(_ file: consuming OpenFile, limit: Int, end: UInt8 = 0x0A) {
    self.file = file
    self.limit = limit
    self.end = end
  }

  /// Reads the next line; without `mayWait` only if it has come already.
  func next(mayWait: Bool) throws(SystemError) -> Step {
    while true {
      if position < chunk.count {
        if let feed = LineEnd.index(of: end, in: chunk, from: position) {
          append(upTo: feed + 1)
          return .line(takeLine())
        }
        append(upTo: chunk.count)
      }
      if isAtEnd { return byteCount > 0 ? .line(takeLine()) : .end }
      guard file.isReadable(mayWait: mayWait) else { return .notYet }
      chunk = try file.readChunk()
      position = 0
      isAtEnd = chunk.isEmpty
    }
  }

  private func append(upTo end: Int) {
    byteCount += end - position
    // The line feed may come on top of the limit.
    if byteCount <= limit + 1 {
      bytes.append(contentsOf: chunk[position..<end])
    } else {
      bytes = []
    }
    position = end
  }

  private func takeLine() -> Line {
    number += 1
    if bytes.count > limit && bytes.last != end { bytes = [] }
    let isMarked = number == 1 && bytes.starts(with: Self.byteOrderMark)
    let markBytes = isMarked ? Self.byteOrderMark.count : 0
    let line = Line(
      bytes: isMarked ? Array(bytes.dropFirst(markBytes)) : bytes, number: number,
      offset: offset + markBytes, byteCount: byteCount - markBytes)
    offset += byteCount
    bytes = []
    byteCount = 0
    return line
  }
}
