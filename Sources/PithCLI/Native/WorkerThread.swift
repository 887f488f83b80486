import Glibc
import PithFiles

/// A thread that does one thing and ends.
enum WorkerThread {
  /// The work as a C function's argument.
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// Begins a thread; nobody waits for its end.
  ///
  /// - Throws: A refusal of the operating system, when it has too many threads already.
  static func start(_ body: @escaping @Sendable () -> Void) throws(SystemError) {
    let work = unsafe Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    // SAFETY: the one reference that was retained goes to the thread, which releases it; when there
    // is no thread it is released here.
    let code = unsafe pthread_create(
      &thread, nil,
      { argument in
        guard let argument = unsafe argument else { return nil }
        let work = unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
        work.body()
        return nil
      }, work.toOpaque())
    guard code == 0 else {
      unsafe work.release()
      throw SystemError(code: code)
    }
    pthread_detach(thread)
  }
}
