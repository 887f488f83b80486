import CLibCurl
import PithLocks

/// Wakes a thread that waits in a ``CurlMulti``.
///
/// It may be kept longer than the multi, and does nothing then.
final class CurlWaker: Sendable {
  // SAFETY: the handle is read and used only under the lock; `close` takes it away before the multi
  // frees it, and `curl_multi_wakeup` may be called from any thread.
  @safe private struct Handle: @unchecked Sendable {
    var pointer: UnsafeMutableRawPointer?
  }

  private let handle: Locked<Handle>

  init(_ pointer: UnsafeMutableRawPointer) {
    handle = unsafe Locked(Handle(pointer: pointer))
  }

  /// Wakes the thread.
  func wake() {
    handle.withLock { handle in
      if let pointer = unsafe handle.pointer { _ = unsafe pith_curl_multi_wakeup(pointer) }
    }
  }

  /// Ends the waker's use before the multi goes.
  func close() {
    handle.withLock { unsafe $0.pointer = nil }
  }
}
