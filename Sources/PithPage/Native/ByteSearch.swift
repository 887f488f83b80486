import Glibc

/// Finds single bytes at the speed of the C library's vector code.
package enum ByteSearch {
  /// Returns the first index at or after `start` that holds `byte`, or nil.
  ///
  /// - Parameters:
  ///   - byte: The byte to look for.
  ///   - bytes: The bytes to search.
  ///   - start: Where to begin; an index past the end finds nothing.
  /// - Returns: The index, counted from the start of the span.
  @inline(__always)
  package static func firstIndex(of byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int? {
    precondition(start >= 0, "The search starts before the first byte.")
    guard start < bytes.count else { return nil }
    // SAFETY: The caller owns the bytes and the span keeps them alive for the call; the offset and
    // the length passed stay inside the span, and only a distance leaves the closure.
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      guard let hit = unsafe memchr(base + start, Int32(byte), buffer.count - start) else {
        return nil
      }
      return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }
  }
}
