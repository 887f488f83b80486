/// One coding of a body: its decoder, and the formats' customs about what may follow a stream.
struct CodingStage {
  private let coding: ContentCoding
  private var decoder: (any StreamDecoder)?
  private var heldBack: [UInt8] = []
  private var hasInput = false
  private var isAtEnd = false
  private var isClosed = false

  /// How many bytes have been decoded.
  private(set) var producedBytes = 0

  /// Creates the decoder of a coding.
  init(_ coding: ContentCoding) throws(ContentProblem) {
    self.coding = coding
    switch coding {
    case .gzip: decoder = InflateStream(.gzip)
    case .brotli: decoder = BrotliStream()
    case .zstd: decoder = ZstdStream()
    case .deflate: decoder = nil
    case .identity: throw .unknownCoding("identity")
    case .unknown(let name): throw .unknownCoding(name)
    }
  }

  /// Whether the stream is complete; a body without a byte is.
  var isComplete: Bool { isAtEnd || !hasInput }

  /// Decodes more, as ``StreamDecoder`` does, through all members of the stream.
  mutating func decode(
    _ input: [UInt8], from index: inout Int, appending output: inout [UInt8], maxBytes: Int
  ) -> DecodingStep {
    hasInput = hasInput || index < input.count
    if decoder == nil && !chooseDeflate(input, from: &index) { return .needsInput }
    guard let decoder else { return .broken }
    if !heldBack.isEmpty {
      var start = 0
      let step = decode(heldBack, from: &start, appending: &output, maxBytes: maxBytes, by: decoder)
      heldBack = []
      if step == .broken { return step }
    }
    return decode(input, from: &index, appending: &output, maxBytes: maxBytes, by: decoder)
  }

  private mutating func decode(
    _ input: [UInt8], from index: inout Int, appending output: inout [UInt8], maxBytes: Int,
    by decoder: any StreamDecoder
  ) -> DecodingStep {
    while true {
      if isAtEnd && !beginsAnother(input, at: index) {
        index = input.count
        return .needsInput
      }
      let before = output.count
      let step = decoder.decode(input, from: &index, appending: &output, maxBytes: maxBytes)
      producedBytes += output.count - before
      guard step == .ended else { return step }
      isAtEnd = true
      if output.count - before > 0 && index < input.count { return .hasMore }
    }
  }

  /// Whether another member follows a complete one. What does not begin like one is padding or
  /// rubbish that servers leave behind, and browsers ignore it.
  private mutating func beginsAnother(_ input: [UInt8], at index: Int) -> Bool {
    guard !isClosed, index < input.count else { return false }
    switch coding {
    case .gzip where input[index] == 0x1F:
      (decoder as? InflateStream)?.reset()
    // The magic numbers of a frame and of the sixteen frames to skip (RFC 8878, section 3.1).
    case .zstd where input[index] == 0x28 || (0x50...0x5F).contains(input[index]): break
    default:
      isClosed = true
      return false
    }
    isAtEnd = false
    return true
  }

  /// Tells the two forms of deflate apart by their first two bytes; false until both have come.
  private mutating func chooseDeflate(_ input: [UInt8], from index: inout Int) -> Bool {
    while heldBack.count < 2, index < input.count {
      heldBack.append(input[index])
      index += 1
    }
    guard heldBack.count == 2 else { return false }
    // RFC 1950: the method is 8, and the two bytes are a multiple of 31.
    let isZlib =
      heldBack[0] & 15 == 8 && (Int(heldBack[0]) << 8 | Int(heldBack[1])) % 31 == 0
    decoder = InflateStream(isZlib ? .zlib : .none)
    return true
  }
}
