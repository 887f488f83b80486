/// Reads an HTTP response that comes in parts: its head, and the digest of its payload.
struct ResponseDigest: ~Copyable {
  /// The head, once it has come whole.
  private(set) var head: HTTPHead?
  /// The bytes of the head while it comes.
  private var start: [UInt8] = []
  private var digest: MessageDigest
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
    var entity: [UInt8] = []
    do throws(ChunkedDecoder.Problem) {
      if isSound { _ = try chunks.decode(part, appending: &entity) }
    } catch {
      isSound = false
    }
    digest.update(entity.span)
  }

  /// The head, and the digest of the body without its chunks; without the digest when the chunks do
  /// not hold together, without the head when there is none.
  consuming func finish() -> (head: HTTPHead?, digest: WARCDigest?) {
    let head = head ?? HTTPHead(response: start)
    guard let head, isSound, !head.isChunked || chunks.isEnded else { return (head, nil) }
    let algorithm = algorithm
    return (head, WARCDigest(algorithm: algorithm, bytes: digest.finish()))
  }
}
