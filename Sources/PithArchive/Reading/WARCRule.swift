/// A rule of WARC 1.1 that a file can break; the raw values are stable.
package enum WARCRule: String, Sendable, Hashable, CaseIterable {
  /// Section 4: a record begins with `WARC/1.0` or `WARC/1.1`.
  case version
  /// Section 4: a header is lines of `Name: value`, each ended by CR LF, and a blank line.
  case header
  /// Annex D: each record of a compressed file is one whole gzip member.
  case gzip
  /// Section 5.3: `Content-Length` is there and is the length of the block.
  case contentLength = "content-length"
  /// Section 4: two line ends follow the block.
  case recordEnd = "record-end"
  /// Section 5.1: a field that every record, or every record of this type, has.
  case missingField = "missing-field"
  /// Section 5.1: a field that stands only once stands there again.
  case repeatedField = "repeated-field"
  /// A field that records of this type do not have.
  case forbiddenField = "forbidden-field"
  /// Section 5.2: `WARC-Record-ID` is a URI in angle brackets.
  case recordID = "record-id"
  /// Section 5.2: no two records have one id.
  case duplicateID = "duplicate-id"
  /// Section 5.4: `WARC-Date` is a UTC date of the W3C's form.
  case date
  /// A URI is absolute and without white space (RFC 3986).
  case uri
  /// Other values have the form that the grammar gives them.
  case value
  /// Section 5.8: the block has the digest that the header says.
  case blockDigest = "block-digest"
  /// Section 5.9: the payload has the digest that the header says.
  case payloadDigest = "payload-digest"
  /// Section 6.3: a block of `application/http` holds an HTTP message.
  case http
}

/// A rule that a record breaks, though it could be read.
package struct WARCDefect: Sendable, Hashable {
  /// The rule.
  package let rule: WARCRule
  /// What is wrong, as a sentence without a full stop.
  package let reason: String

  init(_ rule: WARCRule, _ reason: String) {
    self.rule = rule
    self.reason = reason
  }
}
