#if PITH_THREAD_SANITIZER
  import Glibc

  /// A value that threads share, behind a lock that thread sanitizer sees.
  @safe package struct Locked<Value: ~Copyable>: ~Copyable, @unchecked Sendable {
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let value: UnsafeMutablePointer<Value>

    /// Puts a value behind a lock.
    package init(_ initial: consuming sending Value) {
      // SAFETY: both are allocated here and released by deinit alone.
      unsafe lock = .allocate(capacity: 1)
      unsafe lock.initialize(to: pthread_mutex_t())
      unsafe pthread_mutex_init(lock, nil)
      unsafe value = .allocate(capacity: 1)
      unsafe value.initialize(to: initial)
    }

    deinit {
      // SAFETY: nobody holds the lock any more, and both were allocated by init.
      unsafe value.deinitialize(count: 1)
      unsafe value.deallocate()
      unsafe pthread_mutex_destroy(lock)
      unsafe lock.deallocate()
    }

    /// Lets a closure at the value while no other thread is at it.
    package borrowing func withLock<Result: ~Copyable, Failure: Error>(
      _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
      unsafe pthread_mutex_lock(lock)
      defer { unsafe pthread_mutex_unlock(lock) }
      // SAFETY: the lock is held, and the memory lives as long as this value.
      return try unsafe body(&value.pointee)
    }
  }
#endif
