/// Signs of vectors as masks.
enum SignMask {
  /// All bits in the lanes where a number is less than 0, no bits in the others.
  @inline(__always)
  static func ofNegative(_ numbers: SIMD8<Float>) -> SIMD8<UInt32> {
    // SAFETY: both vectors have eight lanes of four bytes, and any bits are valid in each.
    let bits = unsafe unsafeBitCast(numbers, to: SIMD8<Int32>.self)
    return SIMD8<UInt32>(truncatingIfNeeded: bits &>> 31)
  }
}
