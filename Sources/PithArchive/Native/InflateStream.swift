import CZlib

/// zlib's decoder, for gzip members and both forms of what HTTP calls deflate.
@safe final class InflateStream: StreamDecoder {
  /// What stands around the compressed data; the raw value is zlib's `windowBits`.
  enum Wrapper: Int32 {
    /// RFC 1952: a gzip member, whose checksum and length are verified.
    case gzip = 31
    /// RFC 1950: a zlib stream, whose checksum is verified.
    case zlib = 15
    /// RFC 1951: nothing.
    case none = -15
  }

  /// How much is decoded between copies to the caller's array.
  private static let bufferBytes = 1 << 15

  // zlib keeps the address of the stream, so it cannot live inside a Swift value.
  private let stream: UnsafeMutablePointer<z_stream>
  private let buffer: UnsafeMutablePointer<UInt8>
  private var isReady: Bool

  /// Begins a stream.
  init(_ wrapper: Wrapper) {
    // SAFETY: this object owns both allocations until deinit; zlib's state is released there too.
    unsafe stream = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    unsafe buffer = UnsafeMutablePointer.allocate(capacity: Self.bufferBytes)
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    isReady = unsafe inflateInit2_(stream, wrapper.rawValue, ZLIB_VERSION, size) == Z_OK
  }

  deinit {
    // SAFETY: nobody else holds the pointers, and each is released once.
    _ = unsafe inflateEnd(stream)
    unsafe stream.deallocate()
    unsafe buffer.deallocate()
  }

  /// Begins another stream of the same kind.
  func reset() {
    // SAFETY: the stream is owned by this object.
    isReady = unsafe inflateReset(stream) == Z_OK
  }

  func decode(
    _ input: [UInt8], from index: inout Int, appending output: inout [UInt8], maxBytes: Int
  ) -> DecodingStep {
    // Only a lack of memory leaves zlib without a state.
    guard isReady else { return .broken }
    let start = index
    // zlib counts in 32 bits.
    let given = min(input.count - start, 1 << 30)
    var left = given
    var produced = 0
    // SAFETY: the array owns the input for the closure; zlib reads and writes only inside the
    // lengths given, and the pointers left in the stream are replaced before its next use.
    let step = unsafe input.withUnsafeBufferPointer { bytes -> DecodingStep in
      guard let base = bytes.baseAddress else { return .needsInput }
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: base + start)
      unsafe stream.pointee.avail_in = uInt(given)
      defer { left = unsafe Int(stream.pointee.avail_in) }
      while produced < maxBytes {
        let room = min(Self.bufferBytes, maxBytes - produced)
        unsafe stream.pointee.next_out = buffer
        unsafe stream.pointee.avail_out = uInt(room)
        let result = unsafe inflate(stream, Z_NO_FLUSH)
        let count = unsafe room - Int(stream.pointee.avail_out)
        unsafe output.append(contentsOf: UnsafeBufferPointer(start: buffer, count: count))
        produced += count
        switch result {
        case Z_STREAM_END: return .ended
        case Z_OK, Z_BUF_ERROR: if count < room { return .needsInput }
        default: return .broken
        }
      }
      return .hasMore
    }
    index = start + given - left
    return step
  }
}
