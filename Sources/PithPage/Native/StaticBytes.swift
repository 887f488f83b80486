extension StaticString {
  /// One byte of an ASCII string.
  @inline(__always)
  func byte(at index: Int) -> UInt8 {
    precondition(index >= 0 && index < utf8CodeUnitCount)
    // SAFETY: a static string's bytes live for the whole run; the index is inside them.
    return unsafe utf8Start[index]
  }
}
