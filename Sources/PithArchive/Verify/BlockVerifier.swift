/// Holds a record's block against the digests and the media type of its header.
struct BlockVerifier: WARCBlockObserver, ~Copyable {
  /// How much of a request is looked at.
  private static let requestBytes = 1 << 14

  private var head: WARCHead?
  private var blockDigest: WARCDigest?
  private var block: MessageDigest?
  private var payload: MessageDigest?
  private var response: ResponseDigest?
  private var request: [UInt8]?
  private var isEmpty = true

  mutating func begin(_ head: WARCHead) {
    self.head = head
    isEmpty = head.contentLength == 0
    blockDigest = head.fields["WARC-Block-Digest"].flatMap { WARCDigest($0) }
    block = blockDigest.map { MessageDigest($0.algorithm) }
    // What came without a message around it is its own payload.
    let isPayload = head.type == .resource || head.type == .conversion
    let isSegment = head.fields["WARC-Segment-Number"] != nil
    payload =
      isPayload && !isSegment ? head.payloadDigest.map { MessageDigest($0.algorithm) } : nil
    let isMessage = head.mediaType == "application/http"
    response =
      isMessage && (head.type == .response || head.type == .revisit)
      ? ResponseDigest(head.payloadDigest?.algorithm ?? .sha1) : nil
    request = isMessage && head.type == .request ? [] : nil
  }

  mutating func receive(_ part: ArraySlice<UInt8>) {
    block?.update(part.span)
    payload?.update(part.span)
    response?.receive(part)
    if let request, request.count < Self.requestBytes { self.request = request + part }
  }

  /// What the block just read breaks.
  mutating func takeDefects() -> [WARCDefect] {
    var defects: [WARCDefect] = []
    if let blockDigest, let found = block.take()?.finish(), found != blockDigest.bytes {
      defects.append(.init(.blockDigest, Self.mismatch("block", blockDigest, found)))
    }
    if let message = response.take()?.finish() {
      // A revisit may have no message at all.
      if message.head == nil && !(head?.type == .revisit && isEmpty) {
        defects.append(.init(.http, "the block does not begin with an HTTP status line"))
      }
      // Of a revisit and of a segment the payload is elsewhere.
      if head?.type == .response, head?.fields["WARC-Segment-Number"] == nil,
        let expected = head?.payloadDigest, let found = message.payload, found != expected
      {
        let reason =
          message.codedBody == expected
          ? "the payload's digest was made over the chunks of the transfer coding too"
          : Self.mismatch("payload", expected, found.bytes)
        defects.append(.init(.payloadDigest, reason))
      }
    }
    if let found = payload.take()?.finish(), let expected = head?.payloadDigest,
      found != expected.bytes
    {
      defects.append(.init(.payloadDigest, Self.mismatch("payload", expected, found)))
    }
    if let request, !Self.isRequest(request) {
      defects.append(.init(.http, "the block does not begin with an HTTP request line"))
    }
    return defects
  }

  private static func mismatch(
    _ part: String, _ expected: WARCDigest, _ found: [UInt8]
  ) -> String {
    let actual = WARCDigest(algorithm: expected.algorithm, bytes: found)
    return "the \(part)'s digest is \(actual.description), not \(expected.description)"
  }

  /// RFC 9112, section 3: method, target, version.
  private static func isRequest(_ bytes: [UInt8]) -> Bool {
    let line = String(decoding: bytes.prefix { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self)
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count >= 3, let method = words.first, let version = words.last else { return false }
    return !method.isEmpty && method.utf8.allSatisfy(\.isTokenCharacter)
      && version.hasPrefix("HTTP/")
  }
}
