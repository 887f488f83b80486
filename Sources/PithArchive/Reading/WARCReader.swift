package import PithFiles

/// Is shown the blocks of records while they are read.
package protocol WARCBlockObserver: ~Copyable {
  /// A record begins.
  mutating func begin(_ head: WARCHead)

  /// The next part of its block.
  mutating func receive(_ part: ArraySlice<UInt8>)
}

/// What a reader came to.
package enum WARCItem: Sendable {
  /// A whole record, whose block the observer has seen.
  case record(StoredRecord)
  /// A part of the file that cannot be read as a record; what the observer saw of it is to be
  /// forgotten.
  case damage(WARCDamage)
}

/// A record that was read.
package struct StoredRecord: Sendable {
  /// Its version and fields.
  package let head: WARCHead
  /// Where it begins: in a compressed file, where its gzip member does.
  package let offset: Int
  /// How many bytes of the file it takes; nil when it shares its gzip member with others.
  package let length: Int?
  /// What is wrong with the way it stands in the file.
  package let defects: [WARCDefect]
}

/// Reads WARC files, compressed or not, record by record, in memory that does not grow with them.
///
/// What is damaged is reported, and reading goes on at the next record: at the next gzip member that
/// begins with one, or the next line that does.
package struct WARCReader: ~Copyable {
  private enum Resync {
    case member(from: Int), head(from: Int)
  }

  private let path: FilePath
  private var content: ArchiveContent
  private var resync: Resync?

  /// Begins to read a file.
  package init(_ path: FilePath) throws(ArchiveError) {
    let file: OpenFile
    do throws(SystemError) {
      file = try OpenFile(reading: path)
    } catch {
      throw ArchiveError(error, at: path)
    }
    try self.init(file, path: path)
  }

  /// Begins to read an open file, which may be a pipe.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - path: What it is called in errors.
  ///   - start: What was read of it already.
  package init(
    _ file: consuming OpenFile, path: FilePath, start: [UInt8] = []
  ) throws(ArchiveError) {
    self.path = path
    do throws(ReadFailure) {
      content = try ArchiveContent(file, start: start)
    } catch {
      throw Self.systemError(error, at: path)
    }
  }

  /// How many bytes of a file tell whether it is an archive.
  package static let signatureBytes = GzipHeader.probeBytes

  /// Whether a file that starts like this is a WARC file, compressed or not.
  package static func isArchive(start: [UInt8]) -> Bool {
    start[...].isVersionLine || GzipHeader.beginsRecord(start[...])
  }

  /// Whether the file is made of gzip members.
  package var isCompressed: Bool { content.isCompressed }

  /// Reads on to the end of the next record, or to the next damage; nil at the end of the file.
  ///
  /// - Parameter observer: Is shown the header and the block.
  /// - Throws: A refusal of the operating system.
  package mutating func next(
    _ observer: inout some WARCBlockObserver & ~Copyable
  ) throws(ArchiveError) -> WARCItem? {
    do throws(ReadFailure) {
      try goOn()
      var record = WARCRecordReading()
      guard try record.begin(&content) else { return nil }
      do throws(ReadFailure) {
        return .record(try record.read(&content, &observer))
      } catch {
        if case .damage(let damage) = error {
          resync =
            damage.rule == .gzip && content.isCompressed
            ? .member(from: content.memberOffset + 1) : .head(from: record.headEnd)
        }
        throw error
      }
    } catch {
      guard case .damage(let damage) = error else { throw Self.systemError(error, at: path) }
      if resync == nil { resync = .member(from: content.memberOffset + 1) }
      return .damage(damage)
    }
  }

  /// Finds the next record behind what was damaged.
  private mutating func goOn() throws(ReadFailure) {
    guard let resync else { return }
    self.resync = nil
    switch resync {
    case .member(let offset): try content.seekMember(from: offset)
    case .head(let offset):
      if !content.isCompressed { try content.rewind(to: offset) }
      try content.seekHead()
    }
  }

  private static func systemError(_ failure: ReadFailure, at path: FilePath) -> ArchiveError {
    switch failure {
    case .system(let error): ArchiveError(error, at: path)
    // The first look at a file comes to no damage; this only closes the switch.
    case .damage(let damage): ArchiveError(.damaged, "\(path.description): \(damage.reason)")
    }
  }
}

extension ArchiveContent {
  /// Goes on at the next place that begins like a record, or at the next gzip member.
  mutating func seekHead() throws(ReadFailure) {
    if isCompressed && isAtMemberStart { return }
    while true {
      try lookAhead(WARCHead.startBytes)
      if ahead.beginsRecord { return }
      guard case .bytes = try pull() else { return }
      let next = ahead.dropFirst().firstIndex(of: WARCHead.mark[0]) ?? ahead.endIndex
      skip(next - ahead.startIndex)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes begin like the version line of a record: `WARC/1.0`.
  var isVersionLine: Bool {
    guard count >= 8, starts(with: WARCHead.mark) else { return false }
    let version = self[(startIndex + WARCHead.mark.count)...].prefix(3)
    return zip(version, "d.d".utf8).allSatisfy {
      $1 == UInt8(ascii: "d") ? (0x30...0x39).contains($0) : $0 == $1
    }
  }

  /// Whether the bytes begin like a record: with its version line and a field of a record.
  var beginsRecord: Bool {
    guard isVersionLine else { return false }
    var rest = dropFirst(8)
    if rest.first == 0x0D { rest.removeFirst() }
    guard rest.popFirst() == 0x0A else { return false }
    let name = rest.prefix(WARCHead.startBytes).map(\.lowercasedASCII)
    return name.starts(with: "warc-".utf8) || name.starts(with: "content-".utf8)
  }
}
