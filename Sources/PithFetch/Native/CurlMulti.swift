import CLibCurl
import Glibc

/// Many transfers at once on one thread, by libcurl's multi interface.
///
/// A connection that is left open after a response is used again for the same host.
@safe final class CurlMulti {
  /// What came of a transfer, and the number that it was started under.
  typealias Finished = (number: Int, result: TransferResult)

  /// How many open connections are kept for their hosts' next requests.
  private static let keptConnections = 512

  /// Wakes the thread that waits; any thread may use it.
  let waker: CurlWaker
  /// How much memory bodies may take.
  let budget: BodyBudget

  private let handle: UnsafeMutableRawPointer
  private let share: UnsafeMutableRawPointer?
  private let options: TransferOptions
  private var running: [Int: CurlTransfer] = [:]
  private var idle: [CurlTransfer] = []

  /// Creates an interface without transfers; nil when there is no memory for one.
  init?(_ options: TransferOptions, bodyBudgetBytes: Int) {
    // SAFETY: initialising libcurl again is allowed; the static makes it happen once and safely.
    guard Self.isInitialized, let handle = unsafe pith_curl_multi_init() else { return nil }
    unsafe self.handle = handle
    waker = unsafe CurlWaker(handle)
    self.options = options
    budget = BodyBudget(bytes: bodyBudgetBytes)
    unsafe pith_curl_multi_set_long(handle, CURLMOPT_MAXCONNECTS, Self.keptConnections)
    // SAFETY: all handles that share the cookies belong to this object's thread, so no lock is
    // needed; the share is freed after them.
    unsafe share = options.keepsCookies ? pith_curl_share_init() : nil
    if let share = unsafe share { unsafe pith_curl_share_set_data(share, CURL_LOCK_DATA_COOKIE) }
  }

  deinit {
    waker.close()
    cancelAll()
    idle.removeAll()
    // SAFETY: no easy handle is left that uses either.
    unsafe pith_curl_multi_cleanup(handle)
    if let share = unsafe share { unsafe pith_curl_share_cleanup(share) }
  }

  private static let isInitialized =
    pith_curl_is_there() != 0 && pith_curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// Begins a transfer; false when there is no memory for it.
  func start(_ request: TransferRequest, number: Int) -> Bool {
    guard
      let transfer = unsafe idle.popLast()
        ?? CurlTransfer(options, budget: budget, share: share)
    else { return false }
    transfer.prepare(request, number: number)
    // SAFETY: the easy handle is alive until it is removed: `running` holds its transfer.
    guard unsafe pith_curl_multi_add_handle(handle, transfer.handle) == CURLM_OK else {
      return false
    }
    running[transfer.key] = transfer
    return true
  }

  /// Moves all transfers on as far as they go without waiting; returns those that ended.
  func perform() -> [Finished] {
    var count: Int32 = 0
    // SAFETY: the handle is alive; the callbacks that are called touch this thread's objects only.
    unsafe pith_curl_multi_perform(handle, &count)
    var finished: [Finished] = []
    var left: Int32 = 0
    while let message = unsafe pith_curl_multi_info_read(handle, &left) {
      guard unsafe message.pointee.msg == CURLMSG_DONE,
        let easy = unsafe message.pointee.easy_handle
      else { continue }
      // SAFETY: the message is read before its handle is removed, which ends the message.
      let code = unsafe pith_curl_result(message)
      unsafe pith_curl_multi_remove_handle(handle, easy)
      let key = Int(bitPattern: easy)
      guard let transfer = running.removeValue(forKey: key) else { continue }
      finished.append((transfer.number, transfer.finish(code)))
      idle.append(transfer)
    }
    return finished
  }

  /// Waits until something can be done, or somebody wakes it, or the time is over.
  func wait(milliseconds: Int) {
    // SAFETY: the handle is alive, and no extra descriptors are waited for.
    unsafe pith_curl_multi_poll(handle, nil, 0, Int32(clamping: milliseconds), nil)
  }

  /// Lets transfers go on that wait for memory, when there is some.
  func resumePaused() {
    for transfer in running.values where transfer.isPaused && budget.hasRoom {
      transfer.isPaused = false
      // SAFETY: the handle is alive; data that was held back may be delivered during the call.
      unsafe pith_curl_easy_pause(transfer.handle, CURLPAUSE_CONT)
    }
  }

  /// Ends all transfers that are under way; nothing more is told of them.
  func cancelAll() {
    for transfer in running.values {
      // SAFETY: the handle is alive and belongs to this interface.
      unsafe pith_curl_multi_remove_handle(handle, transfer.handle)
      budget.transferEnded(transfer.number)
    }
    running.removeAll()
  }
}
