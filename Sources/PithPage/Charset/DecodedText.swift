/// What told the encoding of a page.
package enum EncodingEvidence: String, Sendable, Hashable, CaseIterable {
  /// The bytes start with a byte order mark.
  case byteOrderMark
  /// The label came with the page, mostly in the HTTP `Content-Type` header.
  case transport
  /// The page says it itself, in a `<meta>` element or an XML declaration.
  case meta
  /// The bytes are valid UTF-8 (or nearly, in text that holds many sequences of it).
  case utf8Validity
  /// The statistics of the bytes speak for it.
  case detector
  /// Nothing else was found.
  case fallback
}

/// A page as valid UTF-8, and how it became that.
package struct DecodedText: Sendable {
  /// Valid UTF-8 without a byte order mark.
  package var bytes: [UInt8]
  /// The name of the encoding that the page came in, as in the WHATWG Encoding Standard.
  package var encoding: String
  /// What told the encoding.
  package var evidence: EncodingEvidence
  /// How many undecodable sequences became U+FFFD.
  package var replacedCount: Int

  /// Creates a decoded text.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8 without a byte order mark.
  ///   - encoding: The WHATWG name of the encoding.
  ///   - evidence: What told the encoding.
  ///   - replacedCount: How many undecodable sequences became U+FFFD.
  package init(
    bytes: [UInt8], encoding: String, evidence: EncodingEvidence, replacedCount: Int
  ) {
    self.bytes = bytes
    self.encoding = encoding
    self.evidence = evidence
    self.replacedCount = replacedCount
  }
}
