extension WebURL {
  /// Reads a URL.
  ///
  /// - Parameters:
  ///   - text: The URL as it was written, absolute or, with a base, relative.
  ///   - base: The URL of the document or the redirect that the text stands in.
  /// - Throws: ``URLProblem`` when the text names nothing that Pith fetches.
  package init(_ text: some StringProtocol, relativeTo base: WebURL? = nil) throws(URLProblem) {
    guard text.utf8.count <= 4 * Self.maximumBytes else { throw .tooLong }
    var reader = URLReader(text.utf8)
    let url = try reader.url(relativeTo: base)
    guard url.description.utf8.count <= Self.maximumBytes else { throw .tooLong }
    self = url
  }
}

/// Reads one URL, from left to right.
private struct URLReader {
  private let bytes: [UInt8]
  private var position = 0

  /// Leaves out what the standard strips: white space around the URL, and line breaks and
  /// tabulators anywhere; and the fragment, which is never sent.
  init(_ text: some Collection<UInt8>) {
    let trimmed = text.drop { $0 <= 0x20 }
    let end = trimmed.indices.reversed().first { trimmed[$0] > 0x20 }
    var bytes = end.map { Array(trimmed[...$0]) } ?? []
    bytes.removeAll { [0x09, 0x0A, 0x0D].contains($0) }
    self.bytes = Array(bytes.prefix { $0 != UInt8(ascii: "#") })
  }

  private var rest: ArraySlice<UInt8> { bytes[position...] }

  private func isSlash(at index: Int) -> Bool {
    index < bytes.count && Self.isSlash(bytes[index])
  }

  mutating func url(relativeTo base: WebURL?) throws(URLProblem) -> WebURL {
    if let name = schemeName() {
      guard let scheme = WebURL.Scheme(rawValue: name) else { throw .scheme(name) }
      position = name.utf8.count + 1
      // `http:page` is relative to a base of the same scheme, as in browsers.
      if isSlash(at: position) || base?.scheme != scheme {
        while isSlash(at: position) { position += 1 }
        return try absolute(scheme)
      }
    }
    guard let base else { throw .relative }
    return try relative(to: base)
  }

  /// The scheme in lower case, when the text begins with one.
  private func schemeName() -> String? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first,
      Self.isLetter(first)
    else { return nil }
    let name = bytes[..<colon]
    let isScheme = name.allSatisfy { byte in
      Self.isLetter(byte) || Self.isDigit(byte) || "+-.".utf8.contains(byte)
    }
    return isScheme ? String(decoding: name, as: UTF8.self).lowercased() : nil
  }

  private mutating func absolute(_ scheme: WebURL.Scheme) throws(URLProblem) -> WebURL {
    let end = rest.firstIndex { Self.isSlash($0) || $0 == UInt8(ascii: "?") } ?? bytes.count
    let authority = bytes[position..<end]
    position = end
    let at = authority.lastIndex(of: UInt8(ascii: "@"))
    if let at, at > authority.startIndex { throw .credentials }
    let place = at.map { authority[($0 + 1)...] } ?? authority
    let (host, port) = try Self.hostAndPort(place)
    return WebURL(
      scheme: scheme, host: host, port: port, target: target(after: [], at: position))
  }

  private func relative(to base: WebURL) throws(URLProblem) -> WebURL {
    if isSlash(at: position) && isSlash(at: position + 1) {
      var reader = self
      while reader.isSlash(at: reader.position) { reader.position += 1 }
      return try reader.absolute(base.scheme)
    }
    guard position < bytes.count else { return base }
    if bytes[position] == UInt8(ascii: "?") {
      let query = URLEncoding.query(bytes[(position + 1)...])
      return base.replacing(target: base.path + "?" + query)
    }
    guard !isSlash(at: position) else {
      return base.replacing(target: target(after: [], at: position))
    }
    let segments = base.path.utf8.dropFirst()
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return base.replacing(
      target: target(after: segments.dropLast().map { Array($0) }, at: position))
  }

  /// Path and query from an index on, below a folder's segments.
  private func target(after folder: [[UInt8]], at start: Int) -> String {
    let question = bytes[start...].firstIndex(of: UInt8(ascii: "?"))
    var path = bytes[start..<(question ?? bytes.count)]
    if let first = path.first, Self.isSlash(first) { path = path.dropFirst() }
    let encoded = URLEncoding.path(
      path.split(
        omittingEmptySubsequences: false, whereSeparator: Self.isSlash), below: folder)
    guard let question else { return encoded }
    return encoded + "?" + URLEncoding.query(bytes[(question + 1)...])
  }

  private static func hostAndPort(
    _ place: ArraySlice<UInt8>
  ) throws(URLProblem) -> (host: String, port: Int?) {
    let bracket = place.lastIndex(of: UInt8(ascii: "]")) ?? place.startIndex
    let colon = place[bracket...].lastIndex(of: UInt8(ascii: ":"))
    guard let host = HostName.normalized(place[..<(colon ?? place.endIndex)]) else { throw .host }
    guard let colon, colon + 1 < place.endIndex else { return (host, nil) }
    let digits = place[(colon + 1)...]
    guard digits.allSatisfy(isDigit), digits.count <= 10,
      let port = Int(String(decoding: digits, as: UTF8.self)), (1...65535).contains(port)
    else { throw .port }
    return (host, port)
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
