import CLibCurl

/// Dates as HTTP writes them.
enum CurlDate {
  /// The seconds since 1970 of a date in any of HTTP's forms; nil when it is none.
  static func seconds(_ text: String) -> Double? {
    // SAFETY: the string is valid for the time of the call; the second argument is unused.
    let time = unsafe pith_curl_getdate(text, nil)
    return time >= 0 ? Double(time) : nil
  }
}
