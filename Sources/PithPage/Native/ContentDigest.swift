import CNettle

/// Names inputs by their content.
package enum ContentDigest {
  /// Returns the SHA-256 digest of the bytes as 64 lower-case hexadecimal digits.
  package static func sha256Hex(_ bytes: [UInt8]) -> String {
    var context = sha256_ctx()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    // SAFETY: The two arrays own their memory and outlive the calls, and the digest array has the
    // length that is asked for; no pointer is kept.
    unsafe nettle_sha256_init(&context)
    unsafe bytes.withUnsafeBufferPointer { input in
      unsafe nettle_sha256_update(&context, input.count, input.baseAddress)
    }
    unsafe digest.withUnsafeMutableBufferPointer { output in
      unsafe nettle_sha256_digest(&context, output.count, output.baseAddress)
    }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(digest.count * 2)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0x0F)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
