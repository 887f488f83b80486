/// Decodes a coded body piece by piece, never to more bytes than allowed.
package struct ContentDecoder: ~Copyable {
  /// More codings over each other are refused; even two are rare.
  package static let maxCodings = 4
  /// How much one decoder hands to the next at once.
  private static let pieceBytes = 1 << 16

  private var stages: [CodingStage]
  private let limitBytes: Int
  private var decodedBytes = 0

  /// Creates a decoder.
  ///
  /// - Parameters:
  ///   - codings: The codings in the order in which they were applied, as `Content-Encoding` lists
  ///     them.
  ///   - limitBytes: How many bytes the decoded body may have.
  /// - Throws: ``ContentProblem/unknownCoding(_:)`` or ``ContentProblem/tooManyCodings``.
  package init(_ codings: [ContentCoding], limitBytes: Int) throws(ContentProblem) {
    let codings = codings.filter { $0 != .identity }
    guard codings.count <= Self.maxCodings else { throw .tooManyCodings }
    var stages: [CodingStage] = []
    for coding in codings.reversed() { stages.append(try CodingStage(coding)) }
    self.stages = stages
    self.limitBytes = limitBytes
  }

  /// Decodes more of the body.
  ///
  /// - Parameters:
  ///   - input: The bytes as they came, transfer coding removed.
  ///   - output: What decoded bytes are appended to; also when an error is thrown, up to the error.
  /// - Throws: ``ContentProblem/tooLarge(limitBytes:)`` or ``ContentProblem/damaged``.
  package mutating func decode(
    _ input: [UInt8], appending output: inout [UInt8]
  ) throws(ContentProblem) {
    try push(input, into: 0, appending: &output)
  }

  /// Says that the body has ended.
  ///
  /// - Throws: ``ContentProblem/truncated`` when a coding has not.
  package func finish() throws(ContentProblem) {
    guard stages.allSatisfy(\.isComplete) else { throw .truncated }
  }

  private mutating func push(
    _ input: [UInt8], into stage: Int, appending output: inout [UInt8]
  ) throws(ContentProblem) {
    guard stage < stages.count else {
      let room = limitBytes - decodedBytes
      output += input.prefix(room)
      decodedBytes += min(room, input.count)
      if input.count > room { throw .tooLarge(limitBytes: limitBytes) }
      return
    }
    var index = 0
    var isDone = false
    while !isDone {
      var piece: [UInt8] = []
      let step = stages[stage].decode(
        input, from: &index, appending: &piece, maxBytes: Self.pieceBytes)
      // Between two codings no more may pass than may come out: a bomb can also decode to nothing.
      guard stages[stage].producedBytes <= limitBytes || stage == stages.count - 1 else {
        throw .tooLarge(limitBytes: limitBytes)
      }
      if !piece.isEmpty { try push(piece, into: stage + 1, appending: &output) }
      if step == .broken { throw .damaged }
      isDone = step != .hasMore
    }
  }
}

extension ContentDecoder {
  /// Decodes a whole body.
  ///
  /// - Parameters:
  ///   - body: The coded body.
  ///   - codings: The codings in the order in which they were applied.
  ///   - limitBytes: How many bytes the decoded body may have.
  /// - Returns: The decoded bytes, and what kept there from being more.
  package static func decode(
    _ body: [UInt8], codings: [ContentCoding], limitBytes: Int
  ) -> (bytes: [UInt8], problem: ContentProblem?) {
    var output: [UInt8] = []
    do throws(ContentProblem) {
      var decoder = try ContentDecoder(codings, limitBytes: limitBytes)
      try decoder.decode(body, appending: &output)
      try decoder.finish()
      return (output, nil)
    } catch {
      return (output, error)
    }
  }
}
