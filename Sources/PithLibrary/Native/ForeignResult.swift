/// The answer to a call, in memory that does not move, until the caller gives it back.
final class ForeignResult {
  /// One of the header's statuses.
  let status: Int32
  /// The article in the form that was asked for.
  let output: TerminatedBytes
  /// What is wrong; nil when nothing is.
  let problem: TerminatedBytes?

  /// Creates a result that holds an answer.
  init(_ answer: PageAnswer) {
    status = answer.status
    output = TerminatedBytes(answer.output)
    problem = answer.problem.map { TerminatedBytes(Array($0.utf8)) }
  }
}

/// Bytes with a NUL behind them, at one place for as long as they live; nothing changes them, so that
/// any thread may read them.
@safe struct TerminatedBytes: ~Copyable, @unchecked Sendable {
  private let storage: UnsafeMutableBufferPointer<CChar>

  /// How many bytes there are, without the NUL.
  var count: Int { unsafe storage.count - 1 }

  /// Where they are; valid as long as this value lives.
  var address: UnsafePointer<CChar>? { unsafe UnsafePointer(storage.baseAddress) }

  /// Copies bytes.
  init(_ bytes: [UInt8]) {
    // SAFETY: every element is initialized here, and `deinit`, the only end of the value, frees them.
    unsafe storage = .allocate(capacity: bytes.count + 1)
    for (index, byte) in bytes.enumerated() {
      unsafe storage.initializeElement(at: index, to: CChar(bitPattern: byte))
    }
    unsafe storage.initializeElement(at: bytes.count, to: 0)
  }

  deinit {
    unsafe storage.deallocate()
  }
}
