/// Hashes runs of bytes, eight at a time.
package enum ByteHash {
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// A hash of the bytes: the same on every machine and in every run.
  ///
  /// Who knows the function can make runs collide; it serves tables that stay right when they do,
  /// or where only the page that made them collide is judged by them.
  @inline(__always)
  package static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    // SAFETY: every load ends at or before `count`; loads need no alignment.
    unsafe bytes.withUnsafeBytes { buffer in
      let count = buffer.count
      var hash = seed ^ UInt64(count)
      guard count >= 8 else {
        for index in 0..<count { hash = unsafe mixed(hash, UInt64(buffer[index])) }
        return hash
      }
      var offset = 0
      while offset + 8 < count {
        hash = unsafe mixed(hash, littleEndianWord(buffer, offset))
        offset += 8
      }
      // The last eight bytes overlap those before them.
      return unsafe mixed(hash, littleEndianWord(buffer, count - 8))
    }
  }

  @inline(__always)
  private static func littleEndianWord(_ buffer: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    // SAFETY: the caller has checked that eight bytes stand at the offset.
    UInt64(littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* factor
    return product ^ (product >> 32)
  }
}
