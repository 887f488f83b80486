import CCrypto

/// A digest that is fed piece by piece.
@safe struct MessageDigest: ~Copyable {
  private let context: OpaquePointer?

  /// Begins a digest.
  init(_ algorithm: DigestAlgorithm) {
    // SAFETY: this value owns the context until deinit; the algorithms are static objects of the
    // library.
    unsafe context = EVP_MD_CTX_new()
    let method = unsafe Self.method(algorithm)
    guard unsafe EVP_DigestInit_ex(context, method, nil) == 1 else {
      // Only a library built without the algorithm, or a lack of memory, comes here.
      preconditionFailure("libcrypto cannot make \(algorithm.rawValue) digests.")
    }
  }

  deinit {
    // SAFETY: nobody else holds the pointer, and it is released once.
    unsafe EVP_MD_CTX_free(context)
  }

  /// Feeds a part of the bytes.
  mutating func update(_ bytes: borrowing Span<UInt8>) {
    // SAFETY: the span owns the bytes for the closure, and the library keeps no pointer to them.
    unsafe bytes.withUnsafeBufferPointer { buffer in
      _ = unsafe EVP_DigestUpdate(context, buffer.baseAddress, buffer.count)
    }
  }

  /// The digest of all bytes fed.
  consuming func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    // SAFETY: the array has the largest length that any digest has, and is alive for the call.
    unsafe digest.withUnsafeMutableBufferPointer { buffer in
      _ = unsafe EVP_DigestFinal_ex(context, buffer.baseAddress, &count)
    }
    return Array(digest.prefix(Int(count)))
  }

  private static func method(_ algorithm: DigestAlgorithm) -> OpaquePointer? {
    switch algorithm {
    case .md5: unsafe EVP_md5()
    case .sha1: unsafe EVP_sha1()
    case .sha256: unsafe EVP_sha256()
    case .sha512: unsafe EVP_sha512()
    }
  }
}
