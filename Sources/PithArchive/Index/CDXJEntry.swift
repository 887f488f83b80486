/// One line of a CDXJ index: where a capture of a URL stands.
package struct CDXJEntry: Sendable, Hashable {
  /// The URL in the form that captures are sorted by.
  package let key: String
  /// When it was captured, in 14 digits.
  package let timestamp: String
  /// The URL itself.
  package let url: String
  /// The media type; `warc/revisit` for a revisit.
  package let mediaType: String?
  /// The HTTP status code.
  package let status: Int?
  /// The digest of the payload, with its label.
  package let digest: String?
  /// Where it stands.
  package let location: WARCLocation

  /// The entry of a record that is about to be written; nil when records of its type are not indexed.
  package init?(_ record: WARCRecord, at location: WARCLocation) {
    guard let url = record.targetURI, Self.isIndexed(record.type, record.contentType) else {
      return nil
    }
    let isMessage = record.type == .response || record.type == .revisit
    self.init(
      CaptureDescription(
        type: record.type, url: url, date: record.date, contentType: record.contentType,
        digest: record.payloadDigest, head: isMessage ? HTTPHead(response: record.block) : nil),
      at: location)
  }

  /// Joins what is known of a capture with its place.
  init(_ capture: CaptureDescription, at location: WARCLocation) {
    key = SURT.key(of: capture.url)
    timestamp = capture.date.timestamp14
    url = capture.url
    status = capture.head?.statusCode
    switch capture.type {
    case .revisit: mediaType = "warc/revisit"
    case .response: mediaType = capture.head?.mediaType
    default: mediaType = capture.contentType.flatMap { MediaType($0)?.name }
    }
    digest = capture.digest?.description
    self.location = location
  }

  /// Whether records of a type are captures: words about others are not.
  static func isIndexed(_ type: WARCRecordType, _ contentType: String?) -> Bool {
    switch type {
    case .response, .revisit: true
    case .resource, .metadata: contentType != "application/warc-fields"
    case .warcinfo, .request, .conversion, .continuation: false
    }
  }

  /// The line, without a line feed.
  package var line: String {
    var members = [("url", url)]
    if let mediaType { members.append(("mime", mediaType)) }
    if let status { members.append(("status", String(status))) }
    if let digest { members.append(("digest", digest)) }
    members.append(("length", String(location.length)))
    members.append(("offset", String(location.offset)))
    members.append(("filename", location.fileName))
    let object = members.map { "\(JSONString.quoted($0)): \(JSONString.quoted($1))" }
    return "\(key) \(timestamp) {\(object.joined(separator: ", "))}"
  }
}

/// Strings of JSON.
enum JSONString {
  /// A string with its quotes; whatever is not printable ASCII is escaped or stays UTF-8.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x2028...0x2029).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
