/// Reads an HTTP response that comes in parts: its head, and the digest of its payload.
struct ResponseDigest: ~Copyable {
  /// What a response is found to be.
  struct Result {
    /// The head; nil when the block does not begin with one.
    var head: HTTPHead?
    /// The digest of the body without its chunks; nil when they do not hold together.
    var payload: WARCDigest?
    /// The digest of the body with its chunks; nil when it has none.
    var codedBody: WARCDigest?
  }

  /// The head, once it has come whole.
  private(set) var head: HTTPHead?
  /// The bytes of the head while it comes.
  private var start: [UInt8] = []
  private var digest: MessageDigest
  private var codedDigest: MessageDigest?
  private let algorithm: DigestAlgorithm
  private var chunks = ChunkedDecoder()
  private var isSound = true

  /// Begins a response.
  init(_ algorithm: DigestAlgorithm) {
    self.algorithm = algorithm
    digest = MessageDigest(algorithm)
  }

  /// Takes the next part.
  mutating func receive(_ part: ArraySlice<UInt8>) {
    if head != nil { return receiveBody(part) }
    guard start.count <= HTTPHead.maxBytes else { return }
    let known = start.count
    start += part
    // The blank line may lie across two parts.
    guard HeadParser.end(of: start, from: 0) != nil else { return }
    guard let head = HTTPHead(response: start) else { return }
    self.head = head
    start = []
    receiveBody(part.dropFirst(head.byteCount - known))
  }

  private mutating func receiveBody(_ part: ArraySlice<UInt8>) {
    guard head?.isChunked == true else {
      digest.update(part.span)
      return
    }
    if codedDigest == nil { codedDigest = MessageDigest(algorithm) }
    codedDigest?.update(part.span)
    var entity: [UInt8] = []
    do throws(ChunkedDecoder.Problem) {
      if isSound { _ = try chunks.decode(part, appending: &entity) }
    } catch {
      isSound = false
    }
    digest.update(entity.span)
  }

  /// What the response is.
  consuming func finish() -> Result {
    var result = Result(head: head ?? HTTPHead(response: start))
    let algorithm = algorithm
    let isWhole = isSound && (result.head?.isChunked != true || chunks.isEnded)
    if let bytes = codedDigest.take()?.finish() {
      result.codedBody = WARCDigest(algorithm: algorithm, bytes: bytes)
    }
    if result.head != nil && isWhole {
      result.payload = WARCDigest(algorithm: algorithm, bytes: digest.finish())
    }
    return result
  }
}
