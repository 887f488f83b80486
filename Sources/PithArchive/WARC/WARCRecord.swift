/// A record to be written.
///
/// The writer adds the length and the block digest.
package struct WARCRecord: Sendable, Hashable {
  /// What it holds.
  package var type: WARCRecordType
  /// Its name.
  package var id: WARCRecordID
  /// When what it holds was captured or made.
  package var date: WARCDate
  /// What it is a capture of; warcinfo records have none.
  package var targetURI: String?
  /// The media type of the block.
  package var contentType: String?
  /// The digest of the payload: of a response's body without transfer coding.
  package var payloadDigest: WARCDigest?
  /// Whether the payload digest stands in the header too.
  ///
  /// It does not when the body is chunked. By the standard the digest is over the body without
  /// chunks, but the common checkers (warcio 1.8, fastwarc 2.0) take it over the chunks, and call a
  /// record broken that is right. The index and later revisits have the digest all the same.
  package var isPayloadDigestWritten = true
  /// Further fields, in order.
  package var fields = HeaderFields()
  /// What it holds.
  package var block: [UInt8]

  /// Creates a record.
  ///
  /// - Parameters:
  ///   - type: What it holds.
  ///   - id: Its name; by default a new one.
  ///   - date: When it was captured or made.
  ///   - targetURI: What it is a capture of.
  ///   - contentType: The media type of the block.
  ///   - block: What it holds.
  package init(
    _ type: WARCRecordType, id: WARCRecordID = WARCRecordID(), date: WARCDate,
    targetURI: String? = nil, contentType: String? = nil, block: [UInt8]
  ) {
    self.type = type
    self.id = id
    self.date = date
    self.targetURI = targetURI
    self.contentType = contentType
    self.block = block
  }
}

/// A record written before, which another refers to.
package struct WARCReference: Sendable, Hashable {
  /// Its name.
  package var id: WARCRecordID
  /// When it was captured.
  package var date: WARCDate
  /// What it is a capture of.
  package var targetURI: String
  /// The digest of its payload.
  package var payloadDigest: WARCDigest?

  /// Creates a reference.
  package init(
    id: WARCRecordID, date: WARCDate, targetURI: String, payloadDigest: WARCDigest?
  ) {
    self.id = id
    self.date = date
    self.targetURI = targetURI
    self.payloadDigest = payloadDigest
  }
}
