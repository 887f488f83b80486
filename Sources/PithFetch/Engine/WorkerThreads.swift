import Dispatch
import FoundationEssentials
import PithLocks

/// Threads that decode, archive and clean.
///
/// They wait for files and for each other, which the threads of Swift's own pool must not; there are
/// two more of them than processors, so that some work while others wait.
final class WorkerThreads: Sendable {
  private struct State {
    var waiting: [@Sendable () -> Void] = []
    var next = 0
    var workers = 0
  }

  /// How many jobs that are done are kept in front of those that wait.
  private static let compactionCount = 16

  private let queue = DispatchQueue(label: "pith.fetch.workers", attributes: .concurrent)
  private let group = DispatchGroup()
  private let state = Locked(State())
  private let maximumWorkers = ProcessInfo.processInfo.activeProcessorCount + 2

  /// Has a job done, after those that came before it have begun.
  func run(_ job: @escaping @Sendable () -> Void) {
    let needsWorker = state.withLock { state in
      state.waiting.append(job)
      guard state.workers < maximumWorkers else { return false }
      state.workers += 1
      return true
    }
    if needsWorker { queue.async(group: group) { self.work() } }
  }

  /// Forgets the jobs that have not begun, and returns when the others are done.
  ///
  /// A process must not end while they are at work: what they use is taken apart then.
  func stop() {
    state.withLock { state in
      state.waiting.removeAll()
      state.next = 0
    }
    group.wait()
  }

  private func work() {
    while let job = next() { job() }
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard state.next < state.waiting.count else {
        state.waiting.removeAll(keepingCapacity: true)
        state.next = 0
        state.workers -= 1
        return nil
      }
      let job = state.waiting[state.next]
      state.next += 1
      // What is done must not be held on to while more comes.
      if state.next >= Self.compactionCount {
        state.waiting.removeSubrange(..<state.next)
        state.next = 0
      }
      return job
    }
  }
}
