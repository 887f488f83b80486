/// A compression format's decoder, fed piece by piece.
protocol StreamDecoder: AnyObject {
  /// Decodes from `index` on and moves `index` behind what was read.
  ///
  /// Never more than `maxBytes` are appended by one call, so that a small input cannot fill the
  /// memory before the caller looks at what came.
  func decode(
    _ input: [UInt8], from index: inout Int, appending output: inout [UInt8], maxBytes: Int
  ) -> DecodingStep
}

/// Where a step of decoding ended.
enum DecodingStep: Sendable, Hashable {
  /// The input is used up.
  case needsInput
  /// There is more to come from the same input.
  case hasMore
  /// The stream is complete; what follows it in the input is not read.
  case ended
  /// The bytes are no stream of this format, or fail its checksum.
  case broken
}
