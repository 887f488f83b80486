#if !PITH_THREAD_SANITIZER
  import Synchronization

  /// A value that threads share: only one at a time gets at it.
  ///
  /// Thread sanitizer does not see the locks of Swift's library on Linux, which call the kernel by
  /// themselves. `Scripts/test --sanitize thread` therefore builds Pith with locks of POSIX threads
  /// under the same name.
  package struct Locked<Value: ~Copyable>: ~Copyable, Sendable {
    private let mutex: Mutex<Value>

    /// Puts a value behind a lock.
    package init(_ initial: consuming sending Value) { mutex = Mutex(initial) }

    /// Lets a closure at the value while no other thread is at it.
    package borrowing func withLock<Result: ~Copyable, Failure: Error>(
      _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
      try mutex.withLock(body)
    }
  }
#endif
