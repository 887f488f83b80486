internal import Glibc

/// Searches bytes at memory speed.
package enum ByteSearch {
  /// The index of the first occurrence of a byte at or after `start`, or nil if there is none.
  @inline(__always)
  package static func firstIndex(of byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    // SAFETY: the span owns the bytes and outlives the call; `start` is inside it.
    return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
      guard let base = buffer.baseAddress else { return nil }
      guard let hit = unsafe memchr(base + start, Int32(byte), buffer.count - start) else {
        return nil
      }
      let address = unsafe UnsafePointer(hit.assumingMemoryBound(to: UInt8.self))
      return unsafe address - base
    }
  }
}
