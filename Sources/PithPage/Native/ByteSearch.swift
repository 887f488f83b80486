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

  /// Whether bytes hold a run of others; an empty run stands everywhere.
  package static func contains(_ run: Span<UInt8>, in bytes: Span<UInt8>) -> Bool {
    guard let first = run.isEmpty ? nil : run[0] else { return true }
    var start = 0
    while let hit = firstIndex(of: first, in: bytes, from: start), hit + run.count <= bytes.count {
      if isEqual(run, bytes.extracting(hit..<(hit + run.count))) { return true }
      start = hit + 1
    }
    return false
  }

  private static func isEqual(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    for index in one.indices where one[index] != other[index] { return false }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes hold a run of others, found at the speed of the C library.
  package func holds(_ run: ArraySlice<UInt8>) -> Bool {
    ByteSearch.contains(run.span, in: span)
  }
}
