/// The absolute URL of a page: `http` or `https`, normalised, without credentials and fragment.
///
/// It is read and resolved by the WHATWG URL standard. Two spellings of one URL become equal where
/// the standard makes them so: case of scheme and host, default port, dot segments, internationalised
/// host names, odd spellings of IPv4 addresses. All that is left is ASCII without white space.
package struct WebURL: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The schemes that Pith fetches.
  package enum Scheme: String, Sendable, Hashable {
    case http, https

    /// The port that a URL of the scheme means when it names none.
    package var defaultPort: Int { self == .http ? 80 : 443 }
  }

  /// The most bytes of a URL.
  package static let maximumBytes = 8192

  /// The scheme.
  package let scheme: Scheme
  /// The host in lower case; an IPv6 address stands in brackets.
  package let host: String
  /// The port, when it is not the scheme's own.
  package let port: Int?
  /// Path and query; it begins with a slash.
  package let target: String

  /// Joins parts that are normalised already.
  init(scheme: Scheme, host: String, port: Int?, target: String) {
    self.scheme = scheme
    self.host = host
    self.port = port == scheme.defaultPort ? nil : port
    self.target = target
  }

  /// Scheme, host and port: what a robots.txt is valid for.
  package var origin: String {
    "\(scheme.rawValue)://\(host)\(port.map { ":\($0)" } ?? "")"
  }

  /// The URL as text.
  package var description: String { origin + target }

  /// The path without the query.
  package var path: Substring { target.prefix { $0 != "?" } }

  /// The query with its question mark; empty when there is none.
  package var query: Substring { target.drop { $0 != "?" } }

  /// The URL of another path on the same origin.
  package func replacing(target: String) -> WebURL {
    WebURL(scheme: scheme, host: host, port: port, target: target)
  }

  /// Orders URLs by their text.
  package static func < (one: WebURL, other: WebURL) -> Bool {
    one.description < other.description
  }
}

/// Why a text is not a URL that Pith fetches.
package enum URLProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// It has no scheme, and there is nothing it could be relative to.
  case relative
  /// Its scheme is not one of the web's.
  case scheme(String)
  /// It holds a user name or password.
  case credentials
  /// Its host is missing or no host's name.
  case host
  /// Its port is no port.
  case port
  /// It has more bytes than any server takes.
  case tooLong

  /// What is wrong, in one clause.
  package var description: String {
    switch self {
    case .relative: "it does not begin with http:// or https://"
    case .scheme(let scheme): "the scheme \(scheme) is neither http nor https"
    case .credentials: "it holds a user name or password, and those are never sent"
    case .host: "it names no valid host"
    case .port: "it names no valid port"
    case .tooLong: "it has more than \(WebURL.maximumBytes) bytes"
    }
  }
}
