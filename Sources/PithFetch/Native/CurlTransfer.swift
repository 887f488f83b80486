import CLibCurl
import Glibc
import PithArchive

/// An easy handle of libcurl with what it has received; used for one request after the other.
///
/// It belongs to the thread that runs the ``CurlMulti`` which it was made for. The callbacks know it
/// by an unretained pointer: the multi keeps it alive for as long as libcurl may call.
@safe final class CurlTransfer {
  /// The easy handle; freed with the object.
  let handle: UnsafeMutableRawPointer
  /// What the handle is known by among others.
  var key: Int { unsafe Int(bitPattern: handle) }
  /// The number that the request was started under.
  var number = 0
  /// Whether libcurl was told to hold back the body until there is memory for it.
  var isPaused = false

  private let options: TransferOptions
  private let budget: BodyBudget
  private var detours: CurlList
  private var headers = CurlList([])
  private var requestHead: [UInt8] = []
  private var head: [UInt8] = []
  private var body: [UInt8] = []
  private var stop: TransferResult.Stop?
  private var isHeadComplete = false

  /// Creates a handle; nil when there is no memory for one.
  init?(_ options: TransferOptions, budget: BodyBudget, share: UnsafeMutableRawPointer?) {
    // SAFETY: the handle is owned by this object, used by its thread alone and freed once, at its
    // end. Strings are copied by libcurl; lists live in this object.
    guard let handle = unsafe pith_curl_easy_init() else { return nil }
    unsafe self.handle = handle
    self.options = options
    self.budget = budget
    detours = CurlList(options.detours)
    unsafe setOptions(share: share)
  }

  deinit {
    unsafe pith_curl_easy_cleanup(handle)
  }

  private func setOptions(share: UnsafeMutableRawPointer?) {
    // SAFETY: as in the initialiser; the pointer to this object is valid while the handle is.
    let this = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe pith_curl_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    unsafe pith_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
    unsafe pith_curl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
    unsafe pith_curl_set_long(handle, CURLOPT_HTTP_CONTENT_DECODING, 0)
    unsafe pith_curl_set_long(handle, CURLOPT_HTTP_TRANSFER_DECODING, 0)
    let version = options.usesHTTP2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1
    unsafe pith_curl_set_long(handle, CURLOPT_HTTP_VERSION, version)
    unsafe pith_curl_set_long(handle, CURLOPT_PATH_AS_IS, 1)
    unsafe pith_curl_set_long(handle, CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    unsafe pith_curl_set_long(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    unsafe pith_curl_set_long(handle, CURLOPT_DNS_CACHE_TIMEOUT, 600)
    let limits = options.limits
    unsafe pith_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, limits.connectMilliseconds)
    unsafe pith_curl_set_long(handle, CURLOPT_TIMEOUT_MS, limits.totalMilliseconds)
    unsafe pith_curl_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, 1)
    unsafe pith_curl_set_long(handle, CURLOPT_LOW_SPEED_TIME, limits.stallSeconds)
    unsafe pith_curl_set_string(handle, CURLOPT_USERAGENT, options.userAgent)
    // An empty proxy keeps libcurl from asking the environment.
    unsafe pith_curl_set_string(handle, CURLOPT_PROXY, options.proxy)
    unsafe pith_curl_set_string(handle, CURLOPT_NOPROXY, "")
    if let file = options.certificateFile {
      unsafe pith_curl_set_string(handle, CURLOPT_CAINFO, file)
    }
    unsafe pith_curl_set_list(handle, CURLOPT_CONNECT_TO, detours.head)
    if let share = unsafe share {
      unsafe pith_curl_set_pointer(handle, CURLOPT_SHARE, share)
      unsafe pith_curl_set_string(handle, CURLOPT_COOKIEFILE, "")
    }
    unsafe pith_curl_set_receiver(handle, CURLOPT_HEADERFUNCTION, receiveHead)
    unsafe pith_curl_set_pointer(handle, CURLOPT_HEADERDATA, this)
    unsafe pith_curl_set_receiver(handle, CURLOPT_WRITEFUNCTION, receiveBody)
    unsafe pith_curl_set_pointer(handle, CURLOPT_WRITEDATA, this)
    // The request as it is sent is told to observers only, and only when libcurl is talkative.
    unsafe pith_curl_set_long(handle, CURLOPT_VERBOSE, 1)
    unsafe pith_curl_set_observer(handle, observe)
    unsafe pith_curl_set_pointer(handle, CURLOPT_DEBUGDATA, this)
    unsafe pith_curl_set_socket_opener(handle, openSocket)
    unsafe pith_curl_set_pointer(handle, CURLOPT_OPENSOCKETDATA, this)
  }

  /// Makes the handle ready for a request.
  func prepare(_ request: TransferRequest, number: Int) {
    self.number = number
    requestHead = []
    head = []
    body = []
    stop = nil
    isHeadComplete = false
    isPaused = false
    headers = CurlList(request.headers)
    // SAFETY: as in the initialiser.
    unsafe pith_curl_set_string(handle, CURLOPT_URL, request.url.description)
    unsafe pith_curl_set_list(handle, CURLOPT_HTTPHEADER, headers.head)
  }

  /// Takes what came, once the request has ended.
  func finish(_ code: CURLcode) -> TransferResult {
    var version = 0
    var microseconds: curl_off_t = 0
    var address: UnsafePointer<CChar>?
    // SAFETY: the results are written to variables of their types; the string belongs to the handle
    // and is copied before the handle is used again.
    unsafe pith_curl_get_long(handle, CURLINFO_HTTP_VERSION, &version)
    unsafe pith_curl_get_size(handle, CURLINFO_TOTAL_TIME_T, &microseconds)
    unsafe pith_curl_get_string(handle, CURLINFO_PRIMARY_IP, &address)
    budget.transferEnded(number)
    let result = unsafe TransferResult(
      code: CurlCode(code), stop: stop, requestHead: requestHead, head: head,
      isHeadComplete: isHeadComplete, body: body,
      address: address.map { unsafe String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 },
      isHTTP2: version == CURL_HTTP_VERSION_2_0, seconds: Double(microseconds) / 1e6)
    (requestHead, head, body) = ([], [], [])
    return result
  }

  // The callbacks' work; each returns what its callback returns to libcurl.

  fileprivate func received(headLine line: UnsafeRawBufferPointer) -> Int {
    if isHeadComplete {
      // What follows the final head are trailers, which no archive has a place for.
      guard isInterim else { return line.count }
      head.removeAll(keepingCapacity: true)
    }
    guard head.count + line.count <= options.limits.headBytes else {
      stop = .headTooLarge
      return 0
    }
    // SAFETY: the line is valid for the time of the call; it is copied.
    unsafe head.append(contentsOf: line)
    isHeadComplete = unsafe line.count <= 2 && line.allSatisfy { $0 == 0x0D || $0 == 0x0A }
    return line.count
  }

  /// Whether the head that came is one of status 1xx, which another follows.
  private var isInterim: Bool {
    HTTPHead(response: head).map { (100...199).contains($0.statusCode) } ?? false
  }

  fileprivate func received(body chunk: UnsafeRawBufferPointer) -> Int {
    let room = options.limits.bodyBytes - body.count
    guard budget.grants(min(chunk.count, room), to: number) else {
      isPaused = true
      return Int(CURL_WRITEFUNC_PAUSE)
    }
    // SAFETY: the chunk is valid for the time of the call; it is copied.
    unsafe body.append(contentsOf: chunk.prefix(room))
    guard chunk.count <= room else {
      stop = .bodyTooLarge
      return 0
    }
    return chunk.count
  }

  fileprivate func sent(requestHead bytes: UnsafeRawBufferPointer) {
    // A proxy's CONNECT is followed by the request itself.
    // SAFETY: the bytes are valid for the time of the call; they are copied.
    unsafe requestHead = Array(bytes)
  }

  fileprivate func opensSocket(to address: UnsafePointer<curl_sockaddr>) -> curl_socket_t {
    // A proxy is the user's own choice, and its address no page's.
    if options.proxy.isEmpty {
      // SAFETY: the address is valid for the time of the call.
      let bytes = unsafe SocketAddress(address).bytes
      if let refusal = options.addressPolicy.refusal(of: bytes) {
        stop = .addressRefused(refusal)
        return CURL_SOCKET_BAD
      }
      // Another address of the same host was refused, but this one is not.
      if case .addressRefused = stop { stop = nil }
    }
    let kind = unsafe address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
    return unsafe socket(address.pointee.family, kind, address.pointee.protocol)
  }
}

// What libcurl calls. The last argument of each is the transfer, which outlives the call.

private func transfer(_ pointer: UnsafeMutableRawPointer?) -> CurlTransfer? {
  // SAFETY: the pointer was made from a transfer that lives as long as its handle.
  unsafe pointer.map { unsafe Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
}

private func receiveHead(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ pointer: UnsafeMutableRawPointer?
) -> Int {
  let line = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
  return unsafe transfer(pointer)?.received(headLine: line) ?? 0
}

private func receiveBody(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ pointer: UnsafeMutableRawPointer?
) -> Int {
  let chunk = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
  return unsafe transfer(pointer)?.received(body: chunk) ?? 0
}

private func observe(
  _ handle: UnsafeMutableRawPointer?, _ kind: curl_infotype, _ bytes: UnsafeMutablePointer<CChar>?,
  _ count: Int, _ pointer: UnsafeMutableRawPointer?
) -> Int32 {
  if kind == CURLINFO_HEADER_OUT {
    unsafe transfer(pointer)?.sent(
      requestHead: UnsafeRawBufferPointer(start: bytes, count: count))
  }
  return 0
}

private func openSocket(
  _ pointer: UnsafeMutableRawPointer?, _ purpose: curlsocktype,
  _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  guard let address = unsafe address, let transfer = unsafe transfer(pointer) else {
    return CURL_SOCKET_BAD
  }
  return unsafe transfer.opensSocket(to: address)
}
