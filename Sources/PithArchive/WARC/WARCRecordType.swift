/// What a WARC record holds (WARC 1.1, section 6).
package enum WARCRecordType: String, Sendable, Hashable, CaseIterable {
  /// Words about the records that follow.
  case warcinfo
  /// A response as it came over the wire.
  case response
  /// A file that came without a protocol's message around it.
  case resource
  /// A request as it went over the wire.
  case request
  /// Words about another record.
  case metadata
  /// A response that is the same as one stored before.
  case revisit
  /// Another form of what another record holds.
  case conversion
  /// A further part of a record that was cut in segments.
  case continuation
}

/// Why a record holds less than there was (WARC 1.1, `WARC-Truncated`).
package enum WARCTruncation: String, Sendable, Hashable, CaseIterable {
  case length, time, disconnect, unspecified
}
