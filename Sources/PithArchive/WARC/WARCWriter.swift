package import PithFiles

/// Where a record stands.
package struct WARCLocation: Sendable, Hashable {
  /// The name that its file has, or will have when it is complete.
  package let fileName: String
  /// Where in the file it begins, in bytes.
  package let offset: Int
  /// How many bytes of the file it takes, compressed.
  package let length: Int

  /// Joins a file's name with a place in it.
  package init(fileName: String, offset: Int, length: Int) {
    self.fileName = fileName
    self.offset = offset
    self.length = length
  }
}

/// Writes WARC 1.1 files: one gzip member a record, a new file when one is full.
///
/// A file's name ends in `.open` until it is complete; then it is renamed, its index beside it. Each
/// write is one call to the operating system and returns behind it, so a process that is killed
/// leaves whole records and at most one torn one, which ``WARCRepair`` takes away.
package final class WARCWriter {
  /// How files are written.
  package struct Options: Sendable {
    /// The first part of files' names.
    package var prefix = "PITH"
    /// The machine that writes them, the last part of files' names.
    package var host = "localhost"
    /// A file is closed before it would have more bytes; a single record may still be larger.
    package var maxFileBytes = 1_000_000_000
    /// Whether records are gzip members.
    package var isCompressed = true
    /// zlib's level, from 1 (fast) to 9 (small).
    package var compressionLevel = 6
    /// How block digests are made.
    package var digestAlgorithm = DigestAlgorithm.sha1
    /// What the `warcinfo` record of every file says.
    package var information = HeaderFields([.init("format", "WARC File Format 1.1")])
    /// Whether a CDXJ index is written beside every file.
    package var writesIndex = true
    /// Where the time comes from.
    package var clock: @Sendable () -> WARCDate = { WARCDate.now }

    /// Creates the default options.
    package init() {}
  }

  private let folder: FilePath
  private let options: Options
  private let member: GzipMember
  private var serial = 0
  private var part: WARCPart?

  /// Creates a writer into a folder that exists; the first file is begun with the first record.
  package init(folder: FilePath, options: Options = Options()) {
    self.folder = folder
    self.options = options
    member = GzipMember(level: options.compressionLevel)
  }

  /// The name of the file that is being written, as it will be when it is complete.
  package var currentFileName: String? { part?.name }

  /// Appends records that belong together, such as a response and its request, to one file.
  ///
  /// - Returns: Where each stands, in their order.
  /// - Throws: A refusal of the operating system, after which none of the records is in the file;
  ///   or ``ArchiveError/Code/invalidField`` when a value would end a header's line.
  package func write(_ records: [WARCRecord]) throws(ArchiveError) -> [WARCLocation] {
    var part = try currentPart()
    var group = try encode(records, warcinfo: part.warcinfoID)
    if part.hasCaptures, part.byteCount + group.bytes.count > options.maxFileBytes {
      try close()
      part = try open()
      group = try encode(records, warcinfo: part.warcinfoID)
    }
    let base = part.byteCount
    try part.append(group.bytes)
    part.hasCaptures = true
    var locations: [WARCLocation] = []
    for (record, range) in zip(records, group.ranges) {
      let location = WARCLocation(
        fileName: part.name, offset: base + range.lowerBound, length: range.count)
      if options.writesIndex, let entry = CDXJEntry(record, at: location) { part.index.add(entry) }
      locations.append(location)
    }
    return locations
  }

  /// Appends one record.
  package func write(_ record: WARCRecord) throws(ArchiveError) -> WARCLocation {
    let locations = try write([record])
    return locations[0]
  }

  /// Returns when all that was written is on the disk.
  package func synchronize() throws(ArchiveError) {
    try part?.synchronize()
  }

  /// Completes the file that is being written: its index is written and its name given to it.
  package func close() throws(ArchiveError) {
    guard let part else { return }
    self.part = nil
    try part.complete(writingIndex: options.writesIndex)
  }

  private func currentPart() throws(ArchiveError) -> WARCPart {
    if let part { return part }
    return try open()
  }

  private func open() throws(ArchiveError) -> WARCPart {
    let date = options.clock()
    while true {
      let name = WARCFileName.make(
        prefix: options.prefix, date: date, serial: serial, host: options.host,
        isCompressed: options.isCompressed)
      serial += 1
      guard let part = try WARCPart(name, in: folder) else { continue }
      let record = WARCRecord.warcinfo(options.information, date: date, fileName: name)
      try part.append(encode([record], warcinfo: nil).bytes)
      part.warcinfoID = record.id
      self.part = part
      return part
    }
  }

  private func encode(
    _ records: [WARCRecord], warcinfo: WARCRecordID?
  ) throws(ArchiveError) -> (bytes: [UInt8], ranges: [Range<Int>]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for record in records {
      let start = bytes.count
      let head = try record.head(warcinfo: warcinfo, algorithm: options.digestAlgorithm)
      let parts = [head, record.block, Array("\r\n\r\n".utf8)]
      if !options.isCompressed {
        for part in parts { bytes += part }
      } else if !member.append(parts, to: &bytes) {
        throw ArchiveError(.noMemory, "zlib lacks memory")
      }
      ranges.append(start..<bytes.count)
    }
    return (bytes, ranges)
  }
}
