/// What a request is allowed to take.
package struct TransferLimits: Sendable, Hashable {
  /// How long connecting may take, in milliseconds.
  package var connectMilliseconds = 15_000
  /// How long a connection may bring nothing, in seconds.
  package var stallSeconds = 30
  /// How long the whole transfer may take, in milliseconds.
  package var totalMilliseconds = 120_000
  /// The most bytes of a response's head.
  package var headBytes = 128 << 10
  /// The most bytes of a body, as it is sent and again when it is decoded.
  package var bodyBytes = 64 << 20

  /// Creates the default limits.
  package init() {}
}

/// How all requests of a run are made.
package struct TransferOptions: Sendable, Hashable {
  /// The value of the `User-Agent` header.
  package var userAgent: String
  /// What a request may take.
  package var limits = TransferLimits()
  /// Which addresses may be connected to.
  package var addressPolicy = AddressPolicy.publicOnly
  /// The URL of a proxy, empty when none is to be used; the environment is never asked.
  package var proxy = ""
  /// Whether HTTP/2 may be spoken to servers that offer it.
  package var usesHTTP2 = false
  /// Whether cookies are kept for the time of the run and sent back to the hosts that set them.
  package var keepsCookies = false
  /// Where to connect in place of hosts: `HOST:PORT:TO-HOST:TO-PORT` each, empty parts mean any.
  package var detours: [String] = []
  /// A file of certificates of authorities that are trusted in place of the system's.
  package var certificateFile: String?

  /// Creates the default options for a user agent.
  package init(userAgent: String) {
    self.userAgent = userAgent
  }
}

/// One request to be made.
struct TransferRequest: Sendable {
  /// What is asked for.
  var url: WebURL
  /// Header lines besides those that every request has, without line ends.
  var headers: [String] = []
}

/// What came of a request.
struct TransferResult: Sendable {
  /// Why a transfer ended before its time.
  enum Stop: Sendable, Hashable {
    /// The head is larger than allowed.
    case headTooLarge
    /// The body is larger than allowed.
    case bodyTooLarge
    /// The address may not be connected to; which, and why.
    case addressRefused(String)
  }

  /// libcurl's number for what went wrong; 0 when nothing did.
  var code: CurlCode
  /// Why Pith itself ended it; nil when it did not.
  var stop: Stop?
  /// The request's head as it was sent, empty line included.
  var requestHead: [UInt8]
  /// The response's head as it came, empty line included; heads of interim responses are left out.
  var head: [UInt8]
  /// Whether the head came to its end.
  var isHeadComplete = true
  /// The body as it came: still chunked and encoded.
  var body: [UInt8]
  /// The address that was connected to.
  var address: String?
  /// Whether the response came by HTTP/2.
  var isHTTP2: Bool
  /// How long it took, in seconds.
  var seconds: Double
}
