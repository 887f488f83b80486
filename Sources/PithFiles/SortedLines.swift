import Glibc

/// Lines that come in any order and leave in that of their bytes.
///
/// When they get many, they wait in a file without a name, as sorted runs that are merged in the end, so
/// that memory does not grow with them. Where no such file can be had, they stay in memory.
package struct SortedLines: ~Copyable {
  /// How many bytes of lines wait in memory before they become a run, unless told otherwise.
  package static let defaultLimitBytes = 1 << 22

  /// How many bytes are written at once.
  private static let chunkBytes = 1 << 16

  private let folder: FilePath?
  private let limitBytes: Int
  // One array of bytes takes a tenth of the memory that as many strings would.
  private var text: [UInt8] = []
  private var lines: [Range<Int>] = []
  private var runs: [Range<Int>] = []
  private var file: OpenFile?
  /// How many bytes wait in memory before the next run is written.
  private var spillBytes: Int

  /// How many lines there are.
  package private(set) var count = 0
  /// How many sorted runs wait in the file.
  package var runCount: Int { runs.count }

  /// Begins without lines.
  ///
  /// - Parameters:
  ///   - folder: Where the file is made that takes lines; with nil, all stay in memory.
  ///   - limitBytes: How many bytes of lines wait in memory before they become a run.
  package init(spillingInto folder: FilePath?, limitBytes: Int = defaultLimitBytes) {
    self.folder = folder
    self.limitBytes = limitBytes
    spillBytes = limitBytes
  }

  /// Adds a line, given without its line feed.
  package mutating func add(_ line: [UInt8]) {
    let start = text.count
    text += line
    text.append(0x0A)
    lines.append(start..<text.count)
    count += 1
    if text.count >= spillBytes { spill() }
  }

  /// Takes all lines out, each with a line feed.
  package mutating func take() -> MergedLines {
    var sources = runs.map { LineRun(in: $0) }
    var rest: [UInt8] = []
    rest.reserveCapacity(text.count)
    for line in sorted() { rest += text[line] }
    sources.append(LineRun(buffer: rest))
    let merged = MergedLines(sources, of: file.take())
    self = SortedLines(spillingInto: folder, limitBytes: limitBytes)
    return merged
  }

  /// Where the lines in memory stand, in their order.
  private func sorted() -> [Range<Int>] {
    lines.sorted { text[$0].lexicographicallyPrecedes(text[$1]) }
  }

  /// Moves the lines in memory to the file; when that fails, a full disk for one, they stay.
  private mutating func spill() {
    guard let folder else {
      spillBytes = .max
      return
    }
    let start = runs.last?.upperBound ?? 0
    do throws(SystemError) {
      if file == nil { file = try OpenFile(unnamedIn: folder) }
      try file?.seek(to: start)
      // A copy of all lines at once would stay with the allocator of each thread that ever spills.
      var chunk: [UInt8] = []
      for line in sorted() {
        chunk += text[line]
        guard chunk.count >= Self.chunkBytes else { continue }
        try file?.write(chunk)
        chunk.removeAll(keepingCapacity: true)
      }
      try file?.write(chunk)
    } catch {
      spillBytes = 2 * text.count
      return
    }
    runs.append(start..<start + text.count)
    text.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    spillBytes = limitBytes
  }
}

/// Lines of several sorted runs, in one order.
package struct MergedLines: ~Copyable {
  private static let chunkBytes = 1 << 18

  private let file: OpenFile?
  /// Those with lines left, the one with the next line last.
  private var runs: [LineRun] = []
  /// Those whose first line was not looked for yet.
  private var unread: [LineRun]

  init(_ runs: [LineRun], of file: consuming OpenFile?) {
    self.file = file
    unread = runs
  }

  /// The next lines, some hundred kilobytes of them; nil when all were given.
  package mutating func next() throws(SystemError) -> [UInt8]? {
    while let run = unread.popLast() { try insert(run) }
    var chunk: [UInt8] = []
    while chunk.count < Self.chunkBytes, var run = runs.popLast() {
      chunk += run.line
      run.advance()
      try insert(run)
    }
    return chunk.isEmpty ? nil : chunk
  }

  /// Puts a run where its next line belongs, or lets go of it when it has none.
  private mutating func insert(_ run: LineRun) throws(SystemError) {
    var run = run
    guard try run.readLine(from: file) else { return }
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if run.line.lexicographicallyPrecedes(runs[middle].line) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    runs.insert(run, at: low)
  }
}

/// Sorted lines, the first of them in memory and the rest in a file.
struct LineRun {
  private static let chunkBytes = 1 << 16

  private var buffer: [UInt8]
  private var current = 0..<0
  private var rest: Range<Int>

  /// The lines of a part of a file.
  init(in file: Range<Int>) {
    buffer = []
    rest = file
  }

  /// Lines in memory.
  init(buffer: [UInt8]) {
    self.buffer = buffer
    rest = 0..<0
  }

  /// The line that is next, with its line feed.
  var line: ArraySlice<UInt8> { buffer[current] }

  /// Goes behind the line.
  mutating func advance() {
    current = current.upperBound..<current.upperBound
  }

  /// Finds the next line; false when there is none.
  mutating func readLine(from file: borrowing OpenFile?) throws(SystemError) -> Bool {
    while true {
      if let end = buffer[current.lowerBound...].firstIndex(of: 0x0A) {
        current = current.lowerBound..<end + 1
        return true
      }
      guard !rest.isEmpty else { return false }
      buffer.removeFirst(current.lowerBound)
      current = 0..<0
      try file?.seek(to: rest.lowerBound)
      let maxBytes = min(Self.chunkBytes, rest.count)
      let count = try file?.appendChunk(to: &buffer, maxBytes: maxBytes) ?? 0
      // A file without a name that got shorter has lost what was written to it.
      guard count > 0 else { throw SystemError(code: EIO) }
      rest = rest.lowerBound + count..<rest.upperBound
    }
  }
}
