import PithRules

/// Resolves the addresses that a page gives, and lets only web addresses through.
struct PageURL {
  /// Longer addresses are data.
  private static let maxBytes = 2_000

  /// The address that others are relative to; nil when none is known.
  private let base: String?

  /// Uses the first of the addresses that is absolute.
  init(bases: [String?]) {
    base = bases.lazy.compactMap { $0.flatMap { Self.absolute($0, scheme: nil) } }.first
  }

  /// The absolute `http` or `https` address that a reference stands for; nil when it is none.
  func resolve(_ reference: String?) -> String? {
    guard let reference = reference.map(Self.trimmed), !reference.isEmpty,
      reference.utf8.count <= Self.maxBytes
    else { return nil }
    if let found = Self.absolute(reference, scheme: base.map(Self.scheme)) { return found }
    guard let base, !Self.hasScheme(reference), !reference.hasPrefix("//") else { return nil }
    let origin = Self.origin(of: base)
    if reference.hasPrefix("#") { return Self.escaped(base) }
    let path = Substring(
      base.utf8.dropFirst(origin.utf8.count)
        .prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
    let joined: String
    if reference.hasPrefix("?") {
      joined = String(path) + reference
    } else if reference.hasPrefix("/") {
      joined = reference
    } else {
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
      joined = folder + reference
    }
    return Self.escaped(origin + Self.withoutDots(joined))
  }

  /// The last path of an address is nothing but a slash.
  static func isRoot(_ url: String) -> Bool {
    let rest = url.utf8.dropFirst(origin(of: url).utf8.count)
    return rest.isEmpty || rest.elementsEqual("/".utf8)
  }

  /// The host in lower case, without `www.`.
  static func host(_ url: String) -> String {
    let start = origin(of: url)
    guard let first = hostStart(of: start) else { return "" }
    let host = Substring(start[first...].utf8.prefix { $0 != UInt8(ascii: ":") }).lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  // MARK: Parts

  private static func trimmed(_ text: String) -> String {
    // Nearly all addresses are plain ASCII without spaces.
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
    // Browsers drop line breaks and tabs anywhere in an address.
    return String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.value > 0x20 || $0 == " " })
    ).singleLine()
  }

  private static func scheme(_ url: String) -> String {
    url.hasPrefix("https") ? "https" : "http"
  }

  /// The address when it names scheme and host, else nil; without a scheme, `//host` takes one.
  private static func absolute(_ text: String, scheme: String?) -> String? {
    let text = trimmed(text)
    guard text.utf8.count <= maxBytes else { return nil }
    let bytes = text.utf8
    let rest: Substring
    let name: String
    if hasPrefix("https://", bytes) {
      (name, rest) = ("https", text[bytes.index(text.startIndex, offsetBy: 8)...])
    } else if hasPrefix("http://", bytes) {
      (name, rest) = ("http", text[bytes.index(text.startIndex, offsetBy: 7)...])
    } else if hasPrefix("//", bytes) {
      (name, rest) = (scheme ?? "https", text[bytes.index(text.startIndex, offsetBy: 2)...])
    } else {
      return nil
    }
    let host = rest.utf8.prefix { !pathStarts.contains($0) }
    guard !host.isEmpty, host.contains(UInt8(ascii: ".")) || hasPrefix("localhost", rest.utf8),
      !host.contains(where: { forbiddenInHosts.contains($0) })
    else { return nil }
    return escaped(name + "://" + rest)
  }

  private static let pathStarts = Array("/?#".utf8)
  private static let forbiddenInHosts = Array(" \"<>\\^`{|}@".utf8)

  /// Whether bytes begin with an ASCII text in lower case, whatever their own case is.
  private static func hasPrefix(_ prefix: StaticString, _ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: prefix.description.utf8) { byte, wanted in
      ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == wanted
    }
  }

  /// Whether the text before the first colon is a scheme.
  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let name = text[..<colon]
    return !name.isEmpty
      && name.utf8.allSatisfy {
        ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0)
          || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains($0)
      }
  }

  /// Scheme, host and port.
  private static func origin(of url: String) -> Substring {
    guard let first = hostStart(of: url) else { return url[...] }
    let end = url.utf8[first...].firstIndex { pathStarts.contains($0) } ?? url.endIndex
    return url[..<end]
  }

  /// Where the host of an address begins: behind the first `://`.
  private static func hostStart(of url: some StringProtocol) -> String.Index? {
    var rest = Substring(url).utf8
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      rest = rest[rest.index(after: colon)...]
      if rest.starts(with: "//".utf8) { return rest.index(rest.startIndex, offsetBy: 2) }
    }
    return nil
  }

  /// The path with `.` and `..` carried out.
  private static func withoutDots(_ path: String) -> String {
    let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
    var parts: [Substring] = []
    let pieces = path[..<end].split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for piece in pieces {
      switch piece {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(piece)
      }
    }
    if let last = pieces.last, last == "." || last == ".." { parts.append("") }
    return "/" + parts.joined(separator: "/") + path[end...]
  }

  /// The address with spaces and quotes written as browsers send them.
  private static func escaped(_ url: String) -> String {
    guard url.utf8.contains(where: { $0 == 0x20 || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E }) else {
      return url
    }
    var out = ""
    for scalar in url.unicodeScalars {
      switch scalar {
      case " ": out += "%20"
      case "\"": out += "%22"
      case "<": out += "%3C"
      case ">": out += "%3E"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
