import CNettle

/// A digest that is fed piece by piece.
@safe struct MessageDigest: ~Copyable {
  /// What the bytes so far come to.
  private enum State {
    case md5(md5_ctx)
    case sha1(sha1_ctx)
    case sha256(sha256_ctx)
    case sha512(sha512_ctx)
  }

  private var state: State

  /// Begins a digest.
  init(_ algorithm: DigestAlgorithm) {
    // SAFETY: each call fills in the context at hand and keeps no pointer to it.
    switch algorithm {
    case .md5:
      var context = md5_ctx()
      unsafe nettle_md5_init(&context)
      state = .md5(context)
    case .sha1:
      var context = sha1_ctx()
      unsafe nettle_sha1_init(&context)
      state = .sha1(context)
    case .sha256:
      var context = sha256_ctx()
      unsafe nettle_sha256_init(&context)
      state = .sha256(context)
    case .sha512:
      var context = sha512_ctx()
      unsafe nettle_sha512_init(&context)
      state = .sha512(context)
    }
  }

  /// Feeds a part of the bytes.
  mutating func update(_ bytes: borrowing Span<UInt8>) {
    // SAFETY: the span owns the bytes for the closure, and the library keeps no pointer to them.
    unsafe bytes.withUnsafeBufferPointer { buffer in
      switch state {
      case .md5(var context):
        unsafe nettle_md5_update(&context, buffer.count, buffer.baseAddress)
        state = .md5(context)
      case .sha1(var context):
        unsafe nettle_sha1_update(&context, buffer.count, buffer.baseAddress)
        state = .sha1(context)
      case .sha256(var context):
        unsafe nettle_sha256_update(&context, buffer.count, buffer.baseAddress)
        state = .sha256(context)
      case .sha512(var context):
        unsafe nettle_sha512_update(&context, buffer.count, buffer.baseAddress)
        state = .sha512(context)
      }
    }
  }

  /// The digest of all bytes fed.
  consuming func finish() -> [UInt8] {
    // SAFETY: each array has the length that is asked for, and is alive for the call.
    switch state {
    case .md5(var context):
      var digest = [UInt8](repeating: 0, count: Int(MD5_DIGEST_SIZE))
      unsafe nettle_md5_digest(&context, digest.count, &digest)
      return digest
    case .sha1(var context):
      var digest = [UInt8](repeating: 0, count: Int(SHA1_DIGEST_SIZE))
      unsafe nettle_sha1_digest(&context, digest.count, &digest)
      return digest
    case .sha256(var context):
      var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
      unsafe nettle_sha256_digest(&context, digest.count, &digest)
      return digest
    case .sha512(var context):
      var digest = [UInt8](repeating: 0, count: Int(SHA512_DIGEST_SIZE))
      unsafe nettle_sha512_digest(&context, digest.count, &digest)
      return digest
    }
  }
}
