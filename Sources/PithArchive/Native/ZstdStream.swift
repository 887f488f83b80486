import CZstd

/// Zstandard's decoder (RFC 8878), for one frame after the other.
@safe final class ZstdStream: StreamDecoder {
  /// The largest window, as a power of two: what RFC 9659 lets a content coding use, 8 MiB.
  private static let maxWindowLog: Int32 = 23
  /// How much is decoded between copies to the caller's array.
  private static let bufferBytes = 1 << 15

  private let context: OpaquePointer?
  private let buffer: UnsafeMutablePointer<UInt8>

  /// Begins a stream.
  init() {
    // SAFETY: this object owns the context and the buffer until deinit.
    unsafe context = ZSTD_createDCtx()
    unsafe buffer = UnsafeMutablePointer.allocate(capacity: Self.bufferBytes)
    if let context = unsafe context {
      _ = unsafe ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, Self.maxWindowLog)
    }
  }

  deinit {
    // SAFETY: nobody else holds the pointers, and each is released once; nil is allowed.
    _ = unsafe ZSTD_freeDCtx(context)
    unsafe buffer.deallocate()
  }

  func decode(
    _ input: [UInt8], from index: inout Int, appending output: inout [UInt8], maxBytes: Int
  ) -> DecodingStep {
    guard let context = unsafe context else { return .broken }
    let start = index
    var read = start
    var produced = 0
    // SAFETY: the array owns the input for the closure; the decoder reads and writes only inside
    // the sizes given and keeps neither pointer.
    let step = unsafe input.withUnsafeBufferPointer { bytes -> DecodingStep in
      var source = unsafe ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: start)
      defer { read = unsafe source.pos }
      while produced < maxBytes {
        let room = min(Self.bufferBytes, maxBytes - produced)
        var target = unsafe ZSTD_outBuffer(dst: buffer, size: room, pos: 0)
        let result = unsafe ZSTD_decompressStream(context, &target, &source)
        let count = unsafe target.pos
        unsafe output.append(contentsOf: UnsafeBufferPointer(start: buffer, count: count))
        produced += count
        if ZSTD_isError(result) != 0 { return .broken }
        if result == 0 { return .ended }
        if unsafe count < room && source.pos == source.size { return .needsInput }
      }
      return .hasMore
    }
    index = read
    return step
  }
}
