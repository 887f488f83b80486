/// A content coding of HTTP, as `Content-Encoding` names it.
package enum ContentCoding: Sendable, Hashable {
  /// RFC 1952.
  case gzip
  /// A zlib stream (RFC 1950) by the standard, or bare deflate data (RFC 1951) as some servers send.
  case deflate
  /// Brotli, RFC 7932.
  case brotli
  /// Zstandard, RFC 8878 with the window of RFC 9659.
  case zstd
  /// No coding.
  case identity
  /// A coding that Pith does not know.
  case unknown(String)

  /// Reads a name, in any case.
  package init(_ name: String) {
    switch name.lowercased() {
    case "gzip", "x-gzip": self = .gzip
    case "deflate": self = .deflate
    case "br": self = .brotli
    case "zstd": self = .zstd
    // Servers write the charset and other words where a coding belongs.
    case "", "identity", "none", "utf-8", "utf8", "binary", "8bit", "7bit": self = .identity
    default: self = .unknown(name)
    }
  }
}

/// Why a coded body could not be decoded to its end.
package enum ContentProblem: Error, Sendable, Hashable {
  /// The decoded body has more bytes than allowed.
  case tooLarge(limitBytes: Int)
  /// The coded body stops before its end.
  case truncated
  /// The bytes are not in the coding, or fail its checksum.
  case damaged
  /// The coding is not known.
  case unknownCoding(String)
  /// More codings lie over each other than any server needs.
  case tooManyCodings

  /// What is wrong, as a sentence without a full stop.
  package var description: String {
    switch self {
    case .tooLarge(let limit): "decoded it has more than \(limit) bytes"
    case .truncated: "its content coding stops before the end"
    case .damaged: "its content coding is damaged"
    case .unknownCoding(let name): "its content coding \"\(name)\" is not known"
    case .tooManyCodings: "it has too many content codings"
    }
  }
}
