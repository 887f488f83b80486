import CLibCurl
import Glibc

/// libcurl's own reading of URLs.
enum CurlURL {
  /// The host as libcurl would look it up: international names in Punycode, IPv4 addresses of any
  /// spelling as four decimal numbers, IPv6 addresses compressed; nil when it takes none of it.
  static func host(_ name: [UInt8]) -> String? {
    let url = "http://" + String(decoding: name, as: UTF8.self) + "/"
    // libcurl hands international names on as text in the locale's charset, whatever that is.
    // SAFETY: the locale is owned by this function, used by this thread alone, and freed after the
    // thread has gone back to the one it had.
    let locale = unsafe newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    let previous = unsafe uselocale(locale)
    defer {
      _ = unsafe uselocale(previous)
      if let locale = unsafe locale { unsafe freelocale(locale) }
    }
    // SAFETY: the handle is owned by this function and freed at its end.
    guard pith_curl_is_there() != 0, let handle = unsafe pith_curl_url() else { return nil }
    defer { unsafe pith_curl_url_cleanup(handle) }
    // Asked for the host alone in Punycode, libcurl up to 8.0 leaks the name when it is none.
    guard unsafe pith_curl_url_set(handle, CURLUPART_URL, url, 0) == CURLUE_OK,
      let plain = unsafe part(CURLUPART_URL, of: handle, UInt32(CURLU_PUNYCODE)),
      unsafe pith_curl_url_set(handle, CURLUPART_URL, plain, 0) == CURLUE_OK,
      let host = unsafe part(CURLUPART_HOST, of: handle, UInt32(CURLU_URLDECODE))
    else { return nil }
    let text = host.lowercased()
    return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? text : nil
  }

  private static func part(
    _ part: CURLUPart, of handle: OpaquePointer, _ flags: UInt32
  ) -> String? {
    var found: UnsafeMutablePointer<CChar>?
    // SAFETY: the handle is valid; the string is allocated for the caller, copied and freed here.
    guard unsafe pith_curl_url_get(handle, part, &found, flags) == CURLUE_OK,
      let found = unsafe found
    else { return nil }
    defer { unsafe pith_curl_free(found) }
    return unsafe String(cString: found)
  }
}
