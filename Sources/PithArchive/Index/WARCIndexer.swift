package import PithFiles

/// Makes the index of a file that exists.
package enum WARCIndexer {
  /// What is missing in the index.
  package struct Gaps: Sendable {
    /// What could not be read.
    package var damages: [WARCDamage] = []
    /// How many captures share their gzip member with another record, so that no index can lead to
    /// them.
    package var unreachableCount = 0
  }

  /// Adds the captures of a file to an index.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - name: The name that the index calls it by; by default its own.
  ///   - index: What they are added to.
  /// - Returns: What is missing.
  /// - Throws: A refusal of the operating system.
  package static func index(
    _ path: FilePath, name: String? = nil, into index: inout CDXJIndex
  ) throws(ArchiveError) -> Gaps {
    let name = name ?? String(decoding: path.name, as: UTF8.self)
    var gaps = Gaps()
    var reader = try WARCReader(path)
    var capture = CaptureObserver()
    while let item = try reader.next(&capture) {
      switch item {
      case .damage(let damage): gaps.damages.append(damage)
      case .record(let record):
        guard let description = capture.take() else { continue }
        guard let length = record.length else {
          gaps.unreachableCount += 1
          continue
        }
        let location = WARCLocation(fileName: name, offset: record.offset, length: length)
        index.add(CDXJEntry(description, at: location))
      }
    }
    return gaps
  }
}

/// What an index says of a capture, but for its place.
struct CaptureDescription: Sendable {
  var type: WARCRecordType
  var url: String
  var date: WARCDate
  var contentType: String?
  var digest: WARCDigest?
  var head: HTTPHead?
}

/// Reads of each block what an index needs.
struct CaptureObserver: WARCBlockObserver, ~Copyable {
  private var head: WARCHead?
  private var response: ResponseDigest?

  mutating func begin(_ head: WARCHead) {
    self.head = head
    response = head.isHTTPResponse ? ResponseDigest(.sha1) : nil
  }

  mutating func receive(_ part: ArraySlice<UInt8>) {
    response?.receive(part)
  }

  /// What the block just read is; nil when its record is not indexed.
  mutating func take() -> CaptureDescription? {
    let message = response.take()?.finish()
    guard let head, let type = head.type, let url = head.targetURI, let date = head.date,
      CDXJEntry.isIndexed(type, head.fields["Content-Type"])
    else { return nil }
    // A revisit's own block has no payload to make the digest of.
    let digest = head.payloadDigest ?? (type == .response ? message?.payload : nil)
    return CaptureDescription(
      type: type, url: url, date: date, contentType: head.fields["Content-Type"], digest: digest,
      head: message?.head)
  }
}

extension WARCHead {
  /// Whether the block is said to be the response of an HTTP server.
  var isHTTPResponse: Bool {
    guard type == .response || type == .revisit else { return false }
    return mediaType == nil || mediaType == "application/http"
  }
}
