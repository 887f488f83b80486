import PithArchive

/// What holds for every response of a server.
enum HTTPPromises {
  private static let limitBytes = 1 << 16

  /// Reads head and body of a response, and the body in pieces.
  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    try holdChunks(bytes)
    guard let head = HTTPHead(response: bytes) else { return }
    try require(head.byteCount <= bytes.count, "a head is longer than its response")
    try require((100...999).contains(head.statusCode), "\(head.statusCode) is no status code")
    guard let payload = HTTPPayload(response: bytes, limitBytes: limitBytes) else {
      throw BrokenPromise("a response with a head has no payload")
    }
    try require(payload.body.count <= limitBytes, "a body is longer than allowed")
    try holdFields(head)
  }

  /// Fields that are written in the common form read back the same.
  private static func holdFields(_ head: HTTPHead) throws(BrokenPromise) {
    let clean = head.fields.all.filter { field in
      !field.name.isEmpty && !(field.name + field.value).utf8.contains { $0 == 0x0A || $0 == 0x0D }
        && !field.name.utf8.contains { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ":") }
    }
    let text =
      "HTTP/1.1 200 OK\r\n" + clean.map { "\($0.name): \($0.value)\r\n" }.joined() + "\r\n"
    let bytes = Array(text.utf8)
    guard bytes.count <= HTTPHead.maxBytes else { return }
    let again = HTTPHead(response: bytes)
    try require(again?.fields.all == clean, "fields read back as others: \(clean)")
    try require(again?.byteCount == bytes.count, "a head that is read back ends elsewhere")
  }

  /// A chunked body is the same in whatever pieces it comes.
  private static func holdChunks(_ bytes: [UInt8]) throws(BrokenPromise) {
    let whole = chunks(bytes, pieceBytes: bytes.count + 1)
    try require(whole == chunks(bytes, pieceBytes: 3), "a chunked body depends on its pieces")
    try require(whole.entity.count <= bytes.count, "a chunked body grows")
  }

  private struct Chunks: Equatable {
    var entity: [UInt8] = []
    var readBytes = 0
    var problem: ChunkedDecoder.Problem?
  }

  private static func chunks(_ bytes: [UInt8], pieceBytes: Int) -> Chunks {
    var decoder = ChunkedDecoder()
    var result = Chunks()
    do throws(ChunkedDecoder.Problem) {
      for start in stride(from: 0, to: bytes.count, by: pieceBytes) where !decoder.isEnded {
        let piece = bytes[start..<min(start + pieceBytes, bytes.count)]
        result.readBytes += try decoder.decode(piece, appending: &result.entity)
      }
      try decoder.finish()
    } catch {
      result.problem = error
      result.readBytes = 0
    }
    return result
  }
}
