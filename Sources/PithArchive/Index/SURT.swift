/// The Sort-friendly URI Reordering Transform: `https://www.example.com/A?b=1` becomes
/// `com,example)/a?b=1`, so that all captures of a site, and all of a URL, stand together.
///
/// It follows what web archives' tools do with a URL before they look it up: scheme, credentials,
/// default port, fragment, a leading `www.`, session ids and a slash at the end go; letters become
/// small; percent-encoding is made alike; the parts of the query are sorted.
package enum SURT {
  /// The key of a URL; what is no URL with a host is its own key, spaces encoded.
  package static func key(of url: String) -> String {
    guard let parts = Parts(url) else { return String(url.map { $0 == " " ? "+" : $0 }) }
    var key = hostKey(parts.host)
    if let port = parts.port { key += ":\(port)" }
    key += ")" + pathKey(parts.path)
    let query = queryKey(parts.query)
    return query.isEmpty ? key : key + "?" + query
  }

  /// A URL taken apart.
  private struct Parts {
    var host: [UInt8]
    var port: Int?
    var path: [UInt8]
    var query: [UInt8]

    init?(_ url: String) {
      let bytes = url.utf8.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
        bytes[(colon + 1)...].starts(with: "//".utf8)
      else { return nil }
      let scheme = bytes[..<colon].map(\.lowercasedASCII)
      var rest = bytes[(colon + 3)...]
      rest = rest[..<(rest.firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex)]
      let end = rest.firstIndex { "/?".utf8.contains($0) } ?? rest.endIndex
      var authority = rest[..<end]
      if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
        authority = authority[(at + 1)...]
      }
      if let mark = authority.lastIndex(of: UInt8(ascii: ":")),
        !authority[mark...].contains(UInt8(ascii: "]"))
      {
        port = Int(String(decoding: authority[(mark + 1)...], as: UTF8.self))
        authority = authority[..<mark]
      }
      let standard = ["http": 80, "https": 443][String(decoding: scheme, as: UTF8.self)]
      if port == standard { port = nil }
      host = Array(authority)
      let mark = rest[end...].firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex
      path = Array(rest[end..<mark])
      query = Array(rest[mark...].dropFirst())
      guard !host.isEmpty else { return nil }
    }
  }

  private static func hostKey(_ host: [UInt8]) -> String {
    var host = PercentCoding.decodedFully(host).map(\.lowercasedASCII)
    host = Array(host.split(separator: UInt8(ascii: ".")).joined(separator: [UInt8(ascii: ".")]))
    if host.starts(with: "www".utf8) {
      let end = host.dropFirst(3).firstIndex { !(0x30...0x39).contains($0) } ?? host.endIndex
      if end < host.endIndex, host[end] == UInt8(ascii: ".") { host.removeFirst(end + 1) }
    }
    let labels = PercentCoding.encoded(host).split(separator: ".")
    return labels.reversed().joined(separator: ",")
  }

  private static func pathKey(_ path: [UInt8]) -> String {
    let decoded = PercentCoding.decodedFully(path)
    var kept: [ArraySlice<UInt8>] = []
    let segments = decoded.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for segment in segments.dropFirst() where !segment.elementsEqual(".".utf8) {
      if segment.elementsEqual("..".utf8), !kept.isEmpty {
        kept.removeLast()
      } else {
        kept.append(segment)
      }
    }
    let joined = kept.filter { !$0.isEmpty }.joined(separator: [UInt8(ascii: "/")])
    return "/" + PercentCoding.encoded(Array(joined)).lowercased()
  }

  private static func queryKey(_ query: [UInt8]) -> String {
    let text = SessionID.removed(from: PercentCoding.encoded(PercentCoding.decodedFully(query)))
    guard text.utf8.count > 1 else { return text.lowercased() }
    let parts = text.lowercased().split(separator: "&", omittingEmptySubsequences: false)
    // A name without a value sorts before the same name with one.
    let sorted = parts.map {
      $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    }
    .sorted { $0.lexicographicallyPrecedes($1) { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
    return sorted.map { $0.joined(separator: "=") }.joined(separator: "&")
  }
}
