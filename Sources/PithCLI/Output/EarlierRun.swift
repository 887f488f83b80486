import PithFiles

/// What the manifest of an interrupted run says.
struct EarlierRun {
  /// A file of the output that the run was writing to last.
  struct Part: Sendable, Hashable {
    /// Its name, as the rows have it.
    var output: String
    /// How many bytes of it count.
    var byteCount: Int
    /// The last input whose result stands in it.
    var input: String
  }

  /// The longest row that is read; names of files are far shorter.
  private static let maxRowBytes = 1 << 20

  /// How many bytes of the manifest count.
  private(set) var byteCount = 0
  /// How many rows count.
  private(set) var rowCount = 0
  /// How many inputs came to what end.
  private(set) var tally = Tally()
  /// The file that the run was writing to last; nil when no input had a result yet.
  private(set) var part: Part?

  private let path: FilePath

  /// Reads a manifest; nil when it has no row that counts.
  ///
  /// - Throws: ``OutputError/Code/otherRun`` when it is of a run with other options.
  init?(_ path: FilePath, options: String) throws(OutputError) {
    self.path = path
    let lines: LineReader
    let head: [UInt8]
    do throws(SystemError) {
      lines = try Self.lines(of: path)
      guard case .line(let line) = try lines.next(mayWait: true), line.bytes.last == 0x0A else {
        return nil
      }
      head = line.bytes
    } catch {
      throw OutputError(error, readingFrom: path.description)
    }
    guard Manifest.options(ofHead: head) == options else {
      throw OutputError(
        .otherRun,
        "\(path.description) is of a run with other options; give the same as then, or remove it to "
          + "start over")
    }
    do throws(SystemError) {
      try readRows(lines)
    } catch {
      throw OutputError(error, readingFrom: path.description)
    }
    if rowCount == 0 { return nil }
  }

  private mutating func readRows(_ lines: LineReader) throws(SystemError) {
    var group: [ManifestRow] = []
    while case .line(let line) = try lines.next(mayWait: true) {
      // A row that was torn is not one.
      guard line.bytes.last == 0x0A, let row = ManifestRow(line.bytes) else { break }
      group.append(row)
      guard let end = row.end else { continue }
      count(group, end: end)
      byteCount = line.offset + line.byteCount
      group.removeAll(keepingCapacity: true)
    }
  }

  private mutating func count(_ group: [ManifestRow], end: Int) {
    for row in group { tally.add(row.status, isUnreadable: row.isUnreadable) }
    rowCount += group.count
    if let row = group.last(where: { $0.place != nil }), let output = row.place?.output {
      part = Part(output: output, byteCount: end, input: row.input)
    }
  }

  /// Shows all rows that count.
  func forEachRow(_ body: (ManifestRow) -> Void) throws(SystemError) {
    let lines = try Self.lines(of: path)
    _ = try lines.next(mayWait: true)
    for _ in 0..<rowCount {
      guard case .line(let line) = try lines.next(mayWait: true), let row = ManifestRow(line.bytes)
      else { return }
      body(row)
    }
  }

  /// Begins to pass over the inputs of the rows.
  func cursor() throws(SystemError) -> EarlierInputs {
    let lines = try Self.lines(of: path)
    _ = try lines.next(mayWait: true)
    return EarlierInputs(lines, count: rowCount)
  }

  private static func lines(of path: FilePath) throws(SystemError) -> LineReader {
    LineReader(try OpenFile(reading: path), limit: maxRowBytes)
  }
}
