import CLibCurl

/// A result of libcurl, by its number.
struct CurlCode: RawRepresentable, Sendable, Hashable {
  /// The number of a `CURLcode`.
  let rawValue: UInt32

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  init(_ code: CURLcode) {
    rawValue = code.rawValue
  }

  /// Nothing went wrong.
  static let ok = CurlCode(CURLE_OK)

  /// What kind of failure a code is.
  enum Failure: Sendable, Hashable {
    /// The host's name has no address.
    case unknownHost
    /// No connection came about.
    case connection
    /// The server cannot prove who it is, or speaks no TLS that is safe.
    case tls
    /// It took longer than it may.
    case timeout
    /// The connection ended before the response did.
    case incomplete
    /// What came is not HTTP.
    case malformed
    /// libcurl has a reason of its own.
    case other
  }

  /// What kind of failure it is.
  var failure: Failure {
    switch CURLcode(rawValue) {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .unknownHost
    case CURLE_COULDNT_CONNECT, CURLE_PROXY: .connection
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CIPHER,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS,
      CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_CACERT_BADFILE, CURLE_USE_SSL_FAILED:
      .tls
    case CURLE_OPERATION_TIMEDOUT: .timeout
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR,
      CURLE_HTTP2, CURLE_HTTP2_STREAM:
      .incomplete
    case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_BAD_CONTENT_ENCODING:
      .malformed
    default: .other
    }
  }

  /// What libcurl says of the code.
  var description: String {
    // SAFETY: the function returns a constant string that lives as long as the process.
    unsafe String(cString: pith_curl_easy_strerror(CURLcode(rawValue)))
  }
}
