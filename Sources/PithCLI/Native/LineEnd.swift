import Glibc

/// Finds the ends of lines at the speed of the C library.
enum LineEnd {
  /// The first index at or after `start` that holds the byte `end`; nil when none does.
  static func index(of end: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    precondition(start >= 0, "The search starts before the first byte.")
    guard start < bytes.count else { return nil }
    // SAFETY: the array keeps its bytes alive for the call; offset and length stay inside of them,
    // and only a distance leaves the closure.
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress,
        let hit = unsafe memchr(base + start, Int32(end), buffer.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }
  }
}
