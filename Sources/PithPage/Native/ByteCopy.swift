/// Copies bytes at memory speed.
enum ByteCopy {
  /// Appends all bytes of a span to an array.
  @inline(__always)
  static func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    // SAFETY: the span owns the bytes and outlives the call; the array copies them.
    unsafe bytes.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
  }
}
