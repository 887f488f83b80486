import PithFiles
import PithLocks
import Synchronization

/// Hands the inputs of a run out to its threads, one by one and numbered in their order.
final class InputFeed: Sendable {
  /// One input that is to be cleaned.
  struct Job: Sendable {
    /// Its place in the order, from 0.
    let index: Int
    /// The input.
    let item: PageItem
    /// How far the inputs have been read with it.
    let place: InputPlace
  }

  /// What asking for the next input came to.
  enum Step: Sendable {
    case job(Job)
    /// Nothing has come yet.
    case notYet
    case end
  }

  private struct State {
    var stream: PageStream
    var earlier: EarlierInputs?
    var count = 0
    var isAtEnd = false
  }

  private let state: Locked<State>
  private let waits = Atomic<Bool>(false)

  /// Whether a thread waits for more input, so that results should not be held back.
  var isWaiting: Bool { waits.load(ordering: .relaxed) }

  /// Creates a feed; `earlier` are inputs to be passed over.
  init(_ stream: sending PageStream, earlier: sending EarlierInputs?) {
    state = Locked(State(stream: stream, earlier: earlier))
  }

  /// The next input; without `mayWait` only if it has come already, and else after a short wait.
  func next(mayWait: Bool) -> Step {
    state.withLock { state in
      waits.store(mayWait, ordering: .relaxed)
      defer { waits.store(false, ordering: .relaxed) }
      while !state.isAtEnd {
        switch state.stream.next(mayWait: mayWait) {
        case .notYet: return .notYet
        case .end: state.isAtEnd = true
        case .item(let item):
          if state.earlier?.passes(item) == true { continue }
          let job = Job(index: state.count, item: item, place: state.stream.place)
          state.count += 1
          return .job(job)
        }
      }
      return .end
    }
  }

  /// How many records of archives were passed over, since they hold no page.
  var skippedRecordCount: Int { state.withLock { $0.stream.skippedRecordCount } }

  /// How many inputs were passed over that have changed since they were cleaned.
  var changedCount: Int { state.withLock { $0.earlier?.changedCount ?? 0 } }
}
