/// The header lines that Pith sends besides those of libcurl.
enum RequestHeaders {
  private static let always = [
    "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Encoding: gzip, deflate, br, zstd",
  ]

  /// The lines for a task: a page of which an earlier run kept a copy is asked for only if it has
  /// changed since.
  static func lines(for task: FetchTask) -> [String] {
    guard task.kind == .page, let earlier = task.earlier else { return always }
    var lines = always
    if let etag = earlier.etag { lines.append("If-None-Match: \(etag)") }
    if let modified = earlier.lastModified { lines.append("If-Modified-Since: \(modified)") }
    return lines
  }
}
