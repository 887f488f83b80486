import Glibc

/// A conversion from one legacy charset to UTF-8, open as long as the value lives.
///
/// A descriptor belongs to one decoding call and is never shared, which makes decoding safe on
/// many threads: the C library locks only its table of loaded conversions.
@safe struct IconvDescriptor: ~Copyable {
  /// Why a conversion paused.
  enum Stop {
    /// All input is converted.
    case finished
    /// The bytes at the index are not valid in the charset.
    case illegal
    /// The input ends inside a sequence.
    case incomplete
  }

  /// The size up to which temporary buffers are on the stack.
  private static let outputCapacityBytes = 1024

  private let handle: iconv_t

  /// Opens the conversion from the charset with the given C library name, if it is installed.
  init?(charset: String) {
    // SAFETY: Both names are copied by the C library before the call returns.
    let opened = unsafe iconv_open("UTF-8", charset)
    // The C library reports failure by the pointer value -1, which never points to anything.
    guard let opened = unsafe opened, Int(bitPattern: opened) != -1 else { return nil }
    unsafe handle = opened
  }

  deinit {
    // SAFETY: The value owns the handle, and being noncopyable closes it exactly once.
    _ = unsafe iconv_close(handle)
  }

  /// Converts bytes from `index` on, moves `index` behind what was converted, and says why it
  /// stopped.
  mutating func convert(
    _ input: Span<UInt8>, from index: inout Int, appendingTo output: inout [UInt8]
  ) -> Stop {
    let start = index
    var consumed = 0
    var stop = Stop.finished
    // SAFETY: The span owns the input and the stack owns the output buffer for the closure; iconv
    // reads and writes only inside the lengths given and keeps neither pointer.
    unsafe input.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      // iconv takes a mutable pointer for historical reasons only; it does not write to its input.
      var source: UnsafeMutablePointer<CChar>? = unsafe UnsafeMutableRawPointer(
        mutating: base + start
      )
      .assumingMemoryBound(to: CChar.self)
      var remaining = buffer.count - start
      stop = unsafe drain(&source, &remaining, appendingTo: &output)
      consumed = buffer.count - start - remaining
    }
    index = start + consumed
    return stop
  }

  /// Writes what the conversion holds back for a combining byte, and forgets its state.
  mutating func flush(appendingTo output: inout [UInt8]) {
    var source: UnsafeMutablePointer<CChar>? = nil
    var remaining = 0
    // SAFETY: A nil input asks for a flush; no pointer is read.
    _ = unsafe drain(&source, &remaining, appendingTo: &output)
  }

  private func drain(
    _ source: inout UnsafeMutablePointer<CChar>?, _ remaining: inout Int,
    appendingTo output: inout [UInt8]
  ) -> Stop {
    // SAFETY: The temporary buffer lives for the closure and is bound to CChar for it; only bytes
    // that iconv wrote are copied out.
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Self.outputCapacityBytes) {
      buffer in
      while true {
        var target = buffer.baseAddress
        var space = buffer.count
        let result = unsafe iconv(handle, &source, &remaining, &target, &space)
        let failure = errno
        unsafe output.append(
          contentsOf: UnsafeRawBufferPointer(start: buffer.baseAddress, count: buffer.count - space)
        )
        // The C library returns (size_t)-1 for every reason to stop.
        guard result == -1 else { return .finished }
        switch failure {
        case E2BIG: continue
        case EINVAL: return .incomplete
        default: return .illegal
        }
      }
    }
  }
}
