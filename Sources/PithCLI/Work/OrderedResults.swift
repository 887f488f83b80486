import PithFiles

/// Brings the results of several threads into the order of their inputs.
///
/// Whichever thread delivers the result that is next in the order writes it, and all that wait behind
/// it; so there is one writer at any time and no thread that only writes. Results behind a slow page
/// wait in memory: no input is begun when they are too many or too large.
final class OrderedResults<Result: Sendable>: Sendable {
  /// How many results may wait for the one that must be written first, and how many bytes they may
  /// have: some, and more for every thread.
  private static var maxWaiting: Int { 1 << 12 }
  private static var maxWaitingBytes: (base: Int, perThread: Int) { (8 << 20, 2 << 20) }
  /// How often whoever waits for the end looks around.
  private static var pauseMilliseconds: Int { 100 }
  /// How long threads get to come to the end of their pages.
  private static var patienceMilliseconds: Int { 2000 }

  private struct State {
    /// How many inputs were begun that are not written yet.
    var openCount = 0
    /// The place in the order of the result that is written next.
    var next = 0
    var waiting: [Int: Result] = [:]
    var waitingBytes = 0
    var isWriting = false
    var failure: OutputError?
  }

  /// What the end of the run depends on; it is apart from the state so that who waits for the end is
  /// not woken for every page.
  private struct Ending {
    /// How many threads have not ended.
    var threadCount: Int
    var hasFailed = false
  }

  private let maxBytes: Int
  private let byteCount: @Sendable (Result) -> Int
  private let state = Monitor(State())
  private let ending: Monitor<Ending>
  private let write: @Sendable ([Result]) throws(OutputError) -> Void

  /// Creates the order of results that `threadCount` threads deliver.
  ///
  /// - Parameters:
  ///   - threadCount: How many threads there are.
  ///   - byteCount: How many bytes a result holds while it waits.
  ///   - write: Writes results that follow each other; it is never called twice at once.
  init(
    threadCount: Int, byteCount: @escaping @Sendable (Result) -> Int,
    write: @escaping @Sendable ([Result]) throws(OutputError) -> Void
  ) {
    maxBytes = Self.maxWaitingBytes.base + Self.maxWaitingBytes.perThread * threadCount
    ending = Monitor(Ending(threadCount: threadCount))
    self.byteCount = byteCount
    self.write = write
  }

  /// Waits until another input may be begun; false when the run is to end.
  func begin() -> Bool {
    let maxBytes = maxBytes
    state.wait { state in
      state.failure != nil
        || (state.waiting.count < Self.maxWaiting && state.waitingBytes < maxBytes)
    }
    return state.withLock { state in
      if state.failure == nil { state.openCount += 1 }
      return state.failure == nil
    }
  }

  /// Takes back that an input was begun, since none has come.
  func cancel() {
    state.update { $0.openCount -= 1 }
  }

  /// Waits until one of the inputs that were begun is written, as long as there are some; says
  /// whether there are none.
  func waitForOthers() -> Bool {
    let before = state.withLock { $0.next }
    state.wait { $0.failure != nil || $0.openCount == 0 || $0.next != before }
    return state.withLock { $0.openCount == 0 }
  }

  /// Takes the result of an input, and writes it if it is its turn.
  func deliver(_ result: Result, of index: Int) {
    let writes = state.withLock { state in
      state.waiting[index] = result
      state.waitingBytes += byteCount(result)
      guard !state.isWriting, state.failure == nil, state.waiting[state.next] != nil else {
        return false
      }
      state.isWriting = true
      return true
    }
    guard writes else { return }
    while let batch = takeBatch() {
      do throws(OutputError) {
        try write(batch)
        state.update { $0.openCount -= batch.count }
      } catch {
        fail(error)
      }
    }
  }

  /// The results that can be written; nil, and the next thread writes, when there are none.
  private func takeBatch() -> [Result]? {
    state.update { state in
      var batch: [Result] = []
      while state.failure == nil, let result = state.waiting.removeValue(forKey: state.next) {
        batch.append(result)
        state.waitingBytes -= byteCount(result)
        state.next += 1
      }
      if batch.isEmpty { state.isWriting = false }
      return batch.isEmpty ? nil : batch
    }
  }

  /// Ends the run; the first reason counts.
  func fail(_ error: OutputError) {
    state.update { if $0.failure == nil { $0.failure = error } }
    ending.update { $0.hasFailed = true }
  }

  /// Says that a thread has ended.
  func endThread() {
    ending.update { $0.threadCount -= 1 }
  }

  /// Waits for a while until all threads have ended; says whether they have.
  ///
  /// When a run is ended early they come to the end of the page that each has, but some may be
  /// waiting for input that never comes.
  func waitForThreads() -> Bool {
    ending.wait(milliseconds: Self.patienceMilliseconds, until: { $0.threadCount == 0 })
  }

  /// Waits until all threads have ended, or the run is to end and nobody writes.
  ///
  /// - Parameter look: Is called now and then.
  /// - Throws: What ended the run.
  func waitForEnd(look: () -> Void) throws(OutputError) {
    while !ending.wait(
      milliseconds: Self.pauseMilliseconds, until: { $0.threadCount == 0 || $0.hasFailed })
    {
      look()
    }
    state.wait { !$0.isWriting }
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }
}

/// What became of one page and how far the inputs had been read with it.
typealias BatchResult = (page: WrittenPage, place: InputPlace)

extension OrderedResults where Result == BatchResult {
  /// Creates the order of pages that `threadCount` threads deliver.
  convenience init(
    threadCount: Int, write: @escaping @Sendable ([BatchResult]) throws(OutputError) -> Void
  ) {
    self.init(threadCount: threadCount, byteCount: { $0.page.output.count }, write: write)
  }
}
