import Glibc

/// A state that several threads share, and on whose changes they can wait.
///
/// Every change of the state lets those who wait look again.
@safe final class Monitor<State>: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let change: UnsafeMutablePointer<pthread_cond_t>
  private var state: State

  /// Creates a monitor of a state that nobody else holds.
  init(_ state: sending State) {
    self.state = state
    // SAFETY: this object owns both allocations until deinit, and the library's objects in them do
    // not move.
    unsafe mutex = .allocate(capacity: 1)
    unsafe change = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe change.initialize(to: pthread_cond_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(change, nil)
  }

  deinit {
    // SAFETY: nobody else holds the pointers, and no thread is inside: it would hold this object.
    unsafe pthread_cond_destroy(change)
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
    unsafe change.deallocate()
  }

  /// Looks at the state, or changes it without anybody being told.
  func withLock<Result, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // SAFETY: the mutex was initialized and lives as long as this object.
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return try body(&state)
  }

  /// Changes the state and lets all who wait look at it.
  func update<Result>(_ body: (inout State) -> Result) -> Result {
    withLock { state in
      // SAFETY: the condition was initialized and lives as long as this object.
      defer { _ = unsafe pthread_cond_broadcast(change) }
      return body(&state)
    }
  }

  /// Waits until the state is as it should be, or a time has passed; says whether it is.
  func wait(milliseconds: Int, until isReady: (State) -> Bool) -> Bool {
    var deadline = timespec()
    // SAFETY: the pointers are valid for the time of the calls, and nothing keeps them; the mutex is
    // held whenever the state is looked at.
    unsafe clock_gettime(CLOCK_REALTIME, &deadline)
    let nanoseconds = deadline.tv_nsec + milliseconds % 1000 * 1_000_000
    deadline.tv_sec += milliseconds / 1000 + nanoseconds / 1_000_000_000
    deadline.tv_nsec = nanoseconds % 1_000_000_000
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while !isReady(state) {
      if unsafe pthread_cond_timedwait(change, mutex, &deadline) == ETIMEDOUT {
        return isReady(state)
      }
    }
    return true
  }

  /// Waits until the state is as it should be.
  func wait(until isReady: (State) -> Bool) {
    // SAFETY: as above.
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while !isReady(state) { unsafe pthread_cond_wait(change, mutex) }
  }
}
