import CZstd

/// Zstandard's encoder for whole frames, one after the other.
@safe final class ZstdFrame {
  /// The library's own choice between fast and small.
  private static let level: Int32 = 3

  private let context: OpaquePointer?

  /// Creates an encoder whose frames end with a checksum.
  init() {
    // SAFETY: this object owns the context until deinit.
    unsafe context = ZSTD_createCCtx()
    if let context = unsafe context {
      _ = unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Self.level)
      _ = unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    }
  }

  deinit {
    // SAFETY: nobody else holds the pointer, and it is released once; nil is allowed.
    _ = unsafe ZSTD_freeCCtx(context)
  }

  /// One frame that holds the bytes; nil when the library lacks memory.
  func encode(_ bytes: [UInt8]) -> [UInt8]? {
    guard let context = unsafe context else { return nil }
    var isGood = true
    // SAFETY: the array owns the input for the closure, and the output has as many bytes as the
    // library says that a frame can need; only those that it wrote are counted as initialized.
    let output = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(input.count)) {
        buffer, count in
        let size = unsafe ZSTD_compress2(
          context, buffer.baseAddress, buffer.count, input.baseAddress, input.count)
        isGood = ZSTD_isError(size) == 0
        count = isGood ? size : 0
      }
    }
    return isGood ? output : nil
  }
}
