/// The name of a record, unlike that of any other: `urn:uuid:` and a random UUID.
package struct WARCRecordID: Sendable, Hashable {
  /// The URI, without the angle brackets that headers put around it.
  package let uri: String

  /// A new name.
  package init() {
    var generator = SystemRandomNumberGenerator()
    let high = generator.next()
    let low = generator.next()
    var bytes = (0..<8).map { UInt8(truncatingIfNeeded: high >> (56 - 8 * $0)) }
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: low >> (56 - 8 * $0)) }
    // RFC 9562: version 4, variant 1.
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Base16.encode(bytes)
    var parts: [Substring] = []
    var rest = digits[...]
    for count in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    uri = "urn:uuid:" + parts.joined(separator: "-")
  }

  /// The name that a URI is.
  package init(uri: String) {
    self.uri = uri
  }

  /// The name as headers write it.
  var bracketed: String { "<\(uri)>" }
}
