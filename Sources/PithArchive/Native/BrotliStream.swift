import CBrotli

/// Brotli's decoder (RFC 7932); its window is at most 16 MiB.
@safe final class BrotliStream: StreamDecoder {
  private let state: OpaquePointer?

  /// Begins a stream.
  init() {
    // SAFETY: this object owns the state until deinit; without functions the library allocates.
    unsafe state = BrotliDecoderCreateInstance(nil, nil, nil)
  }

  deinit {
    // SAFETY: nobody else holds the pointer, and it is released once; nil is allowed.
    unsafe BrotliDecoderDestroyInstance(state)
  }

  func decode(
    _ input: [UInt8], from index: inout Int, appending output: inout [UInt8], maxBytes: Int
  ) -> DecodingStep {
    guard let state = unsafe state else { return .broken }
    let start = index
    var left = input.count - start
    var produced = 0
    // SAFETY: the array owns the input for the closure; without an output buffer the decoder keeps
    // its output, and hands out a pointer that is good until the next call and copied at once.
    let step = unsafe input.withUnsafeBufferPointer { bytes -> DecodingStep in
      guard let base = bytes.baseAddress else { return .needsInput }
      var next: UnsafePointer<UInt8>? = unsafe base + start
      while true {
        var noRoom = 0
        let result = unsafe BrotliDecoderDecompressStream(state, &left, &next, &noRoom, nil, nil)
        while unsafe BrotliDecoderHasMoreOutput(state) != 0 {
          guard produced < maxBytes else { return .hasMore }
          var count = maxBytes - produced
          let taken = unsafe BrotliDecoderTakeOutput(state, &count)
          unsafe output.append(contentsOf: UnsafeBufferPointer(start: taken, count: count))
          produced += count
        }
        switch result {
        case BROTLI_DECODER_RESULT_SUCCESS: return .ended
        case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: return .needsInput
        case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
        default: return .broken
        }
      }
    }
    index = input.count - left
    return step
  }
}
