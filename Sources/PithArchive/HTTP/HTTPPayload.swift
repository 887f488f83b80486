/// What a stored HTTP response carries, its transfer and content codings taken off.
package struct HTTPPayload: Sendable, Hashable {
  /// The status line and the fields.
  package let head: HTTPHead
  /// The body without content codings, at most as long as was allowed.
  package let body: [UInt8]
  /// Whether the body has more bytes than allowed, decoded or not.
  package let isTooLarge: Bool
  /// What was wrong with the body and did not keep all of it from being read, one clause each.
  package let problems: [String]

  /// Reads a response as it came over the wire; nil when it does not begin with a status line.
  ///
  /// A body that its codings do not fit is given as it is: archives hold responses whose headers
  /// tell of codings that some program on the way had taken off.
  ///
  /// - Parameters:
  ///   - block: Head and body.
  ///   - limitBytes: How many bytes the body may have once it is decoded.
  package init?(response block: [UInt8], limitBytes: Int) {
    guard let head = HTTPHead(response: block) else { return nil }
    self.head = head
    var problems: [String] = []
    let entity = Self.entity(of: block, head: head) { problems.append($0) }
    var isTooLarge = false
    let codings = head.contentCodings
    if codings.isEmpty {
      isTooLarge = entity.count > limitBytes
      body = isTooLarge ? Array(entity.prefix(limitBytes)) : entity
    } else {
      let decoded = ContentDecoder.decode(entity, codings: codings, limitBytes: limitBytes)
      if case .tooLarge = decoded.problem { isTooLarge = true }
      if let problem = decoded.problem { problems.append(problem.description) }
      let fitsNothing = decoded.bytes.isEmpty && decoded.problem != nil
      body = fitsNothing ? Array(entity.prefix(limitBytes)) : decoded.bytes
    }
    self.isTooLarge = isTooLarge
    self.problems = problems
  }

  /// The body with its transfer coding taken off and its content codings left on: what WARC calls
  /// the payload.
  ///
  /// - Parameters:
  ///   - block: Head and body.
  ///   - head: The head of the block.
  ///   - report: Is told what is wrong with the chunks.
  static func entity(
    of block: [UInt8], head: HTTPHead, report: (String) -> Void
  ) -> [UInt8] {
    let body = block[head.byteCount...]
    guard head.isChunked else { return Array(body) }
    var entity: [UInt8] = []
    do throws(ChunkedDecoder.Problem) {
      var decoder = ChunkedDecoder()
      _ = try decoder.decode(body, appending: &entity)
      try decoder.finish()
    } catch {
      report(error.rawValue)
      if entity.isEmpty && error == .badSize { return Array(body) }
    }
    return entity
  }
}
