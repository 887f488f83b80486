import Glibc
import Synchronization

/// What happens on Ctrl-C, and on a pipe whose reader went away.
///
/// An interrupted process ends at once with code 130, unless a file is half written: then it ends as
/// soon as that file is complete or removed. A second Ctrl-C does not wait.
enum Interruption {
  /// The exit code of an interrupted process.
  static let exitCode: Int32 = 130

  private static let requests = Atomic<Int>(0)
  private static let protections = Atomic<Int>(0)

  /// Takes over SIGINT, and ignores SIGPIPE and SIGXFSZ so that a write to a closed pipe, or past the
  /// user's limit on files, fails instead.
  static func install() {
    // Both counters exist before a signal can come: their creation is not safe inside a handler.
    _ = (isRequested, protections.load(ordering: .relaxed))
    // The handler touches atomics and calls _exit, which is allowed inside a signal handler.
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    _ = signal(SIGINT) { _ in Interruption.receive() }
  }

  /// Whether the process was asked to end.
  static var isRequested: Bool { requests.load(ordering: .relaxed) > 0 }

  /// Begins a stretch that must not be cut off; it ends with ``unprotect()``.
  static func protect() {
    protections.add(1, ordering: .relaxed)
  }

  /// Ends a stretch that must not be cut off, and the process if that was waited for.
  static func unprotect() {
    let left = protections.subtract(1, ordering: .relaxed).newValue
    if left == 0 && isRequested { _exit(exitCode) }
  }

  /// Ends the process at once, though other threads are at work.
  static func leave(_ code: Int32) -> Never { _exit(code) }

  private static func receive() {
    let isFirst = requests.add(1, ordering: .relaxed).newValue == 1
    if isFirst && protections.load(ordering: .relaxed) > 0 { return }
    _exit(exitCode)
  }
}
