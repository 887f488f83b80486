/// The status line and the fields of an HTTP response.
package struct HTTPHead: Sendable, Hashable {
  /// Longer heads are none; libcurl stops at 300 kB too.
  package static let maxBytes = 1 << 19

  /// The protocol and version of the status line, such as `HTTP/1.1`.
  package let version: String
  /// The status code, from 100 to 999.
  package let statusCode: Int
  /// What follows the code in the status line; often empty.
  package let reason: String
  /// The fields.
  package let fields: HeaderFields
  /// How many bytes the head has, the blank line at its end included.
  package let byteCount: Int

  /// Reads the head that a response begins with; nil when the bytes do not begin with a status line,
  /// or the head is too long. A head that nothing ends is read as far as it goes.
  package init?(response bytes: [UInt8]) {
    guard bytes.starts(with: "HTTP/".utf8) else { return nil }
    let searched = bytes.count > Self.maxBytes ? Array(bytes.prefix(Self.maxBytes)) : bytes
    guard
      let end = HeadParser.end(of: searched) ?? (searched.count == bytes.count ? bytes.count : nil)
    else { return nil }
    let head = HeadParser(bytes[..<end])
    let parts = head.firstLine.split(
      separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    guard parts.count >= 2, parts[1].utf8.count == 3, let code = Int(parts[1]), code >= 100 else {
      return nil
    }
    version = String(parts[0])
    statusCode = code
    reason = parts.count > 2 ? parts[2].trimmingSpaces : ""
    fields = head.fields
    byteCount = end
  }

  /// The media type of `Content-Type` without parameters, in lower case; nil when there is none.
  package var mediaType: String? { fields["Content-Type"].flatMap { MediaType($0)?.name } }

  /// The charset that `Content-Type` declares; nil when it declares none.
  package var charset: String? { fields["Content-Type"].flatMap { MediaType($0)?.charset } }

  /// Whether the body is sent in chunks.
  package var isChunked: Bool { fields.list(of: "Transfer-Encoding").contains("chunked") }

  /// The content codings in the order in which they were applied.
  package var contentCodings: [ContentCoding] {
    fields.list(of: "Content-Encoding").map(ContentCoding.init).filter { $0 != .identity }
  }
}

/// The value of a `Content-Type` field.
struct MediaType: Sendable, Hashable {
  /// Type and subtype in lower case.
  let name: String
  /// The value of the parameter `charset`.
  let charset: String?

  /// Reads a field's value; nil when it holds no type.
  init?(_ value: String) {
    let parts = value.split(separator: ";", omittingEmptySubsequences: false)
    name = parts[0].trimmingSpaces.lowercased()
    guard name.contains("/") else { return nil }
    charset = parts.dropFirst().lazy.compactMap(Self.charset).first
  }

  private static func charset(_ parameter: Substring) -> String? {
    let sides = parameter.split(separator: "=", maxSplits: 1)
    guard sides.count == 2, sides[0].trimmingSpaces.lowercased() == "charset" else { return nil }
    let label = sides[1].trimmingSpaces.filter { $0 != "\"" && $0 != "'" }
    return label.isEmpty ? nil : label
  }
}
