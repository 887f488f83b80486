import PithArchive
import PithFiles
import PithLocks

/// Writes responses to the archive and to the ledger, in this order.
///
/// A record is handed to the operating system before the ledger knows of it, so the ledger never
/// answers for what is not there; what a file holds beyond the ledger's last commit is cut off when
/// the next process opens the archive. Threads take turns.
final class Recorder: Sendable {
  /// The name of the archive's folder in that of the run.
  static let folderName = "archive"
  /// Shorter payloads are stored again rather than referred to: a revisit would not be shorter.
  private static let minimumRevisitBytes = 512

  /// How often the archive's file is forced to the disk, in seconds.
  ///
  /// A process that is killed loses nothing that it wrote; only a machine that loses its power does,
  /// and what is missing then is found out and fetched again.
  private static let synchronizationSeconds = 10.0

  private struct State {
    var writer: WARCWriter
    var file: String?
    var fileBytes = 0
    var synchronizedAt = WallTime.seconds
  }

  private let ledger: Ledger
  private let options: ArchiveOptions
  private let state: Locked<State>

  /// Creates a recorder that writes into a folder that exists.
  init(_ options: ArchiveOptions, folder: FilePath, ledger: Ledger) {
    self.ledger = ledger
    self.options = options
    var writing = WARCWriter.Options()
    // Two thirds of the time of the usual level, for files that are a twentieth larger.
    writing.compressionLevel = 4
    // When a file is full is decided here, after the ledger answers for all of it.
    writing.maxFileBytes = .max
    for (name, value) in options.information.sorted(by: { $0.key < $1.key }) {
      writing.information.append(name, value)
    }
    state = Locked(State(writer: WARCWriter(folder: folder, options: writing)))
  }

  /// Stores a response with its request and what belongs to it.
  ///
  /// - Parameters:
  ///   - response: The record of the response.
  ///   - exchange: Where it came from.
  ///   - text: The text of its article; empty when there is none.
  /// - Returns: Where the response stands.
  /// - Throws: ``FetchError`` when the archive or the ledger cannot be written.
  func store(
    _ response: WARCRecord, _ exchange: Exchange, text: [UInt8]
  ) throws(FetchError) -> RecordPlace {
    do {
      return try state.withLock { state in
        let response =
          if case .notModified = exchange.verdict {
            try unchanged(response, exchange.task)
          } else {
            try withoutKnownPayload(response, exchange)
          }
        let records = records(response, exchange, text: text)
        try makeRoom(for: records, in: &state)
        let locations = try state.writer.write(records)
        let location = locations[0]
        let end = locations.map { $0.offset + $0.length }.max() ?? 0
        (state.file, state.fileBytes) = (location.fileName, end)
        try ledger.setLength(end, ofArchive: location.fileName)
        let stored = RecordPlace(
          id: response.id.uri, file: location.fileName, offset: location.offset,
          length: location.length)
        try ledger.add(
          Capture(
            url: exchange.task.hop.description, isRevisit: response.type == .revisit,
            status: exchange.head.statusCode, digest: response.payloadDigest?.description,
            retrievedAt: exchange.date.description, record: stored), of: exchange.task)
        return stored
      }
    } catch {
      throw Self.error(error)
    }
  }

  /// Makes all that was stored, and all that the ledger was told, durable.
  func commit() throws(FetchError) {
    do {
      try state.withLock { state in
        let now = WallTime.seconds
        if now - state.synchronizedAt >= Self.synchronizationSeconds {
          try state.writer.synchronize()
          state.synchronizedAt = now
        }
        try ledger.commit()
      }
    } catch {
      throw Self.error(error)
    }
  }

  /// Commits, and completes the file that is being written.
  func close() throws(FetchError) {
    try commit()
    do { try state.withLock { try $0.writer.close() } } catch { throw Self.error(error) }
  }

  /// A revisit in place of a response that says 304.
  ///
  /// The earlier capture may be a revisit itself, which has no payload to show; what that refers to
  /// has the same digest.
  private func unchanged(_ response: WARCRecord, _ task: FetchTask) throws -> WARCRecord {
    guard let earlier = task.earlier, let recordID = earlier.recordID else { return response }
    let digest = earlier.digest.flatMap { WARCDigest($0) }
    let original = try digest.flatMap {
      try ledger.original(ofDigest: $0.description, preferably: recordID)
    }
    guard let date = WARCDate(original?.retrievedAt ?? earlier.retrievedAt) else { return response }
    return response.notModified(
      since: WARCReference(
        id: WARCRecordID(uri: original?.record.id ?? recordID), date: date,
        targetURI: original?.url ?? task.hop.description, payloadDigest: digest))
  }

  /// A revisit in place of a response whose payload the archive has already.
  private func withoutKnownPayload(
    _ response: WARCRecord, _ exchange: Exchange
  ) throws -> WARCRecord {
    guard response.type == .response, exchange.truncation == nil,
      let digest = response.payloadDigest,
      exchange.result.body.count >= Self.minimumRevisitBytes,
      let original = try ledger.original(ofDigest: digest.description),
      let date = WARCDate(original.retrievedAt)
    else { return response }
    return response.revisit(
      of: WARCReference(
        id: WARCRecordID(uri: original.record.id), date: date, targetURI: original.url,
        payloadDigest: digest))
  }

  private func records(
    _ response: WARCRecord, _ exchange: Exchange, text: [UInt8]
  ) -> [WARCRecord] {
    var records = [response, .request(exchange.request, for: response)]
    if let via = exchange.task.trail.last {
      let fields = HeaderFields([
        .init("via", via),
        .init("hopsFromSeed", String(repeating: "R", count: exchange.task.trail.count)),
        .init("fetchTimeMs", String(Int(exchange.result.seconds * 1000))),
      ])
      records.append(.metadata(fields, about: response))
    }
    if options.holdsText, !text.isEmpty, let page = response.reference {
      records.append(.conversion(text, of: page, date: response.date))
    }
    return records
  }

  /// Completes the file when it has no room for more, once the ledger answers for all it holds.
  private func makeRoom(for records: [WARCRecord], in state: inout State) throws {
    guard state.fileBytes > 0 else { return }
    let bytes = records.reduce(0) { $0 + $1.block.count + 1024 }
    guard state.fileBytes + bytes > options.maxFileBytes else { return }
    try state.writer.synchronize()
    try ledger.commit()
    try state.writer.close()
    (state.file, state.fileBytes) = (nil, 0)
  }

  private static func error(_ error: any Error) -> FetchError {
    switch error {
    case let error as FetchError: error
    case let error as ArchiveError: FetchError(.archive, error.description)
    default: FetchError(.archive, "\(error)")
    }
  }
}
