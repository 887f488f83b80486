import CNettle

/// A digest that is fed piece by piece.
@safe struct MessageDigest: ~Copyable {
  /// How the library computes it.
  private let hash: nettle_hash
  /// What the bytes so far come to.
  private let context: UnsafeMutableRawPointer

  /// Begins a digest.
  init(_ algorithm: DigestAlgorithm) {
    // SAFETY: the four descriptions are constants of the library; the context has the size that its
    // own description gives, belongs to this value alone and is released with it.
    unsafe hash =
      switch algorithm {
      case .md5: unsafe nettle_md5
      case .sha1: unsafe nettle_sha1
      case .sha256: unsafe nettle_sha256
      case .sha512: unsafe nettle_sha512
      }
    unsafe context = UnsafeMutableRawPointer.allocate(
      byteCount: Int(hash.context_size), alignment: MemoryLayout<UInt64>.alignment)
    unsafe hash.`init`(context)
  }

  deinit {
    // SAFETY: nobody else holds the pointer.
    unsafe context.deallocate()
  }

  /// Feeds a part of the bytes.
  mutating func update(_ bytes: borrowing Span<UInt8>) {
    // SAFETY: the span owns the bytes for the closure, and the library keeps no pointer to them.
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe hash.update(context, buffer.count, buffer.baseAddress)
    }
  }

  /// The digest of all bytes fed.
  consuming func finish() -> [UInt8] {
    // SAFETY: the array has the length that is asked for, and is alive for the call.
    var digest = unsafe [UInt8](repeating: 0, count: Int(hash.digest_size))
    unsafe hash.digest(context, digest.count, &digest)
    return digest
  }
}
