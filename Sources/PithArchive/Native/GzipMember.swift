import CZlib

/// zlib's encoder for whole gzip members, one after the other.
@safe final class GzipMember {
  /// How much is encoded between copies to the caller's array.
  private static let bufferBytes = 1 << 15
  /// zlib's `windowBits` that asks for a gzip wrapper, and its default `memLevel`.
  private static let gzipWindowBits: Int32 = 31
  private static let memoryLevel: Int32 = 8

  // zlib keeps the address of the stream, so it cannot live inside a Swift value.
  private let stream: UnsafeMutablePointer<z_stream>
  private let buffer: UnsafeMutablePointer<UInt8>
  private let isReady: Bool

  /// Creates an encoder with one of zlib's levels, from 1 (fast) to 9 (small).
  init(level: Int) {
    // SAFETY: this object owns both allocations until deinit; zlib's state is released there too.
    unsafe stream = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    unsafe buffer = UnsafeMutablePointer.allocate(capacity: Self.bufferBytes)
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    isReady =
      unsafe deflateInit2_(
        stream, Int32(min(max(level, 1), 9)), Z_DEFLATED, Self.gzipWindowBits, Self.memoryLevel,
        Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
  }

  deinit {
    // SAFETY: nobody else holds the pointers, and each is released once.
    _ = unsafe deflateEnd(stream)
    unsafe stream.deallocate()
    unsafe buffer.deallocate()
  }

  /// Appends one gzip member that holds the parts one behind the other; false when zlib lacks
  /// memory.
  func append(_ parts: [[UInt8]], to output: inout [UInt8]) -> Bool {
    // SAFETY: the stream is owned by this object.
    guard isReady, unsafe deflateReset(stream) == Z_OK else { return false }
    for part in parts where !part.isEmpty {
      guard deflate(part, flush: Z_NO_FLUSH, to: &output) else { return false }
    }
    return deflate([], flush: Z_FINISH, to: &output)
  }

  private func deflate(_ input: [UInt8], flush: Int32, to output: inout [UInt8]) -> Bool {
    // SAFETY: the array owns the input for the closure; zlib reads and writes only inside the
    // lengths given, and the pointers left in the stream are replaced before its next use. Parts
    // longer than zlib's counter go in pieces.
    unsafe input.withUnsafeBufferPointer { bytes in
      var start = 0
      repeat {
        let count = min(bytes.count - start, 1 << 30)
        let isLast = start + count == bytes.count
        unsafe stream.pointee.next_in = bytes.baseAddress.map {
          unsafe UnsafeMutablePointer(mutating: $0 + start)
        }
        unsafe stream.pointee.avail_in = uInt(count)
        var result = Z_OK
        repeat {
          unsafe stream.pointee.next_out = buffer
          unsafe stream.pointee.avail_out = uInt(Self.bufferBytes)
          result = unsafe CZlib.deflate(stream, isLast ? flush : Z_NO_FLUSH)
          let produced = unsafe Self.bufferBytes - Int(stream.pointee.avail_out)
          unsafe output.append(contentsOf: UnsafeBufferPointer(start: buffer, count: produced))
          if result == Z_STREAM_ERROR { return false }
        } while unsafe stream.pointee.avail_out == 0 && result != Z_STREAM_END
        start += count
      } while start < bytes.count
      return true
    }
  }
}
