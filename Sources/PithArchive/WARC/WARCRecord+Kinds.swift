/// The records that Pith writes.
extension WARCRecord {
  private static let fieldsType = "application/warc-fields"
  private static let responseType = "application/http; msgtype=response"

  /// What every file begins with: who wrote it, and how.
  ///
  /// - Parameters:
  ///   - fields: `software`, `operator`, `http-header-user-agent`, `robots` and so on (WARC 1.1,
  ///     section 6.2).
  ///   - date: When the file is begun.
  ///   - fileName: The name that the file will have when it is complete.
  package static func warcinfo(_ fields: HeaderFields, date: WARCDate, fileName: String)
    -> WARCRecord
  {
    var record = WARCRecord(
      .warcinfo, date: date, contentType: fieldsType, block: fields.warcFieldsBlock)
    record.fields.append("WARC-Filename", fileName)
    return record
  }

  /// A response as it came over the wire.
  ///
  /// - Parameters:
  ///   - message: Status line, fields and body, no byte added or taken away. A response of HTTP/2 or
  ///     later has no such form: it gets the status line and the fields that it would have in
  ///     HTTP/1.1, and its protocol is named in `protocols`.
  ///   - targetURI: The URL that was asked for, without a fragment and without credentials.
  ///   - date: When the request began.
  ///   - ipAddress: The address that answered.
  ///   - protocols: Values of `WARC-Protocol`, such as `h2` and `tls/1.3`.
  ///   - truncation: Why the end is missing; nil when nothing is.
  ///   - algorithm: How the payload digest is made.
  package static func response(
    _ message: [UInt8], targetURI: String, date: WARCDate, ipAddress: String? = nil,
    protocols: [String] = [], truncation: WARCTruncation? = nil,
    algorithm: DigestAlgorithm = .sha1
  ) -> WARCRecord {
    var record = WARCRecord(
      .response, date: date, targetURI: targetURI, contentType: responseType, block: message)
    let head = HTTPHead(response: message)
    record.payloadDigest = head.flatMap {
      payloadDigest(ofResponse: message, head: $0, algorithm: algorithm)
    }
    record.isPayloadDigestWritten = head?.isChunked != true
    if let ipAddress { record.fields.append("WARC-IP-Address", ipAddress) }
    for name in protocols { record.fields.append("WARC-Protocol", name) }
    if let truncation { record.fields.append("WARC-Truncated", truncation.rawValue) }
    return record
  }

  /// A request as it went over the wire, which belongs to a response or a revisit.
  package static func request(_ message: [UInt8], for response: WARCRecord) -> WARCRecord {
    var record = WARCRecord(
      .request, date: response.date, targetURI: response.targetURI,
      contentType: "application/http; msgtype=request", block: message)
    record.fields.append("WARC-Concurrent-To", response.id.bracketed)
    if let address = response.fields["WARC-IP-Address"] {
      record.fields.append("WARC-IP-Address", address)
    }
    return record
  }

  /// Words about a capture, such as `via` and `fetchTimeMs`.
  package static func metadata(_ fields: HeaderFields, about capture: WARCRecord) -> WARCRecord {
    var record = WARCRecord(
      .metadata, date: capture.date, targetURI: capture.targetURI, contentType: fieldsType,
      block: fields.warcFieldsBlock)
    record.fields.append("WARC-Concurrent-To", capture.id.bracketed)
    return record
  }

  /// The text that a stored page was cleaned to, in UTF-8.
  package static func conversion(
    _ text: [UInt8], contentType: String = "text/plain; charset=utf-8", of page: WARCReference,
    date: WARCDate, algorithm: DigestAlgorithm = .sha1
  ) -> WARCRecord {
    var record = WARCRecord(
      .conversion, date: date, targetURI: page.targetURI, contentType: contentType, block: text)
    record.fields.append("WARC-Refers-To", page.id.bracketed)
    return record
  }

  /// The response as a revisit of one with the same payload: the head is kept, the body is not.
  package func revisit(of original: WARCReference) -> WARCRecord {
    let head = HTTPHead(response: block)?.byteCount ?? block.count
    return revisit(
      of: original, profile: "identical-payload-digest", block: Array(block[..<head]),
      digest: payloadDigest)
  }

  /// The response, which says 304, as a revisit of what it says has not changed.
  package func notModified(since original: WARCReference) -> WARCRecord {
    revisit(
      of: original, profile: "server-not-modified", block: block, digest: original.payloadDigest)
  }

  private func revisit(
    of original: WARCReference, profile: String, block: [UInt8], digest: WARCDigest?
  ) -> WARCRecord {
    var record = WARCRecord(
      .revisit, id: id, date: date, targetURI: targetURI, contentType: contentType, block: block)
    record.payloadDigest = digest
    record.fields.append(
      "WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/\(profile)")
    record.fields.append("WARC-Refers-To", original.id.bracketed)
    record.fields.append("WARC-Refers-To-Target-URI", original.targetURI)
    record.fields.append("WARC-Refers-To-Date", original.date.description)
    record.fields.all += fields.all
    return record
  }

  /// The reference under which later records speak of this one; nil without a target.
  package var reference: WARCReference? {
    targetURI.map {
      WARCReference(id: id, date: date, targetURI: $0, payloadDigest: payloadDigest)
    }
  }

  /// The digest of a response's payload: its body without transfer coding, content codings left on.
  ///
  /// There is none when the chunks do not hold together, since then nobody could say over what.
  private static func payloadDigest(
    ofResponse message: [UInt8], head: HTTPHead, algorithm: DigestAlgorithm
  ) -> WARCDigest? {
    guard head.isChunked else {
      return WARCDigest(algorithm, of: message.span.extracting(head.byteCount...))
    }
    var isSound = true
    let entity = HTTPPayload.entity(of: message, head: head) { _ in isSound = false }
    return isSound ? WARCDigest(algorithm, of: entity) : nil
  }
}

extension HeaderFields {
  /// The fields as a block of `application/warc-fields`.
  var warcFieldsBlock: [UInt8] {
    all.flatMap { Array("\($0.name): \(HeaderFields.oneLine($0.value))\r\n".utf8) }
  }

  /// A value whose line ends and other controls are spaces.
  private static func oneLine(_ value: String) -> String {
    String(String.UnicodeScalarView(value.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
