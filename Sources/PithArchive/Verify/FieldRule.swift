/// What WARC 1.1 says of one named field.
struct FieldRule: Sendable {
  /// The forms that a field's value can have.
  enum Form: Sendable {
    case any, bracketedURI, uri, date, digest, mediaType, number, ipAddress, token
  }

  /// The field's name.
  let name: String
  /// The form of its value.
  let form: Form
  /// Whether a record may have several.
  var isRepeatable = false
  /// The types of record that must have it.
  var required: Set<WARCRecordType> = []
  /// The types of record that must not have it.
  var forbidden: Set<WARCRecordType> = []

  private static let all = Set(WARCRecordType.allCases)
  private static let withoutCapture: Set<WARCRecordType> = [.warcinfo, .conversion, .continuation]

  /// The fields of WARC 1.1, and two that its users agreed on later.
  static let catalog: [FieldRule] = [
    FieldRule(name: "WARC-Record-ID", form: .bracketedURI, required: all),
    FieldRule(name: "Content-Length", form: .number, required: all),
    FieldRule(name: "WARC-Date", form: .date, required: all),
    FieldRule(name: "WARC-Type", form: .token, required: all),
    FieldRule(name: "Content-Type", form: .mediaType),
    FieldRule(
      name: "WARC-Concurrent-To", form: .bracketedURI, isRepeatable: true,
      forbidden: withoutCapture),
    FieldRule(name: "WARC-Block-Digest", form: .digest),
    FieldRule(name: "WARC-Payload-Digest", form: .digest, forbidden: [.warcinfo]),
    FieldRule(name: "WARC-IP-Address", form: .ipAddress, forbidden: withoutCapture),
    FieldRule(
      name: "WARC-Refers-To", form: .bracketedURI,
      forbidden: [.warcinfo, .response, .resource, .request, .continuation]),
    FieldRule(
      name: "WARC-Refers-To-Target-URI", form: .uri, forbidden: all.subtracting([.revisit])),
    FieldRule(name: "WARC-Refers-To-Date", form: .date, forbidden: all.subtracting([.revisit])),
    FieldRule(
      name: "WARC-Target-URI", form: .uri,
      required: [.response, .resource, .request, .revisit, .conversion, .continuation],
      forbidden: [.warcinfo]),
    FieldRule(name: "WARC-Truncated", form: .token),
    FieldRule(name: "WARC-Warcinfo-ID", form: .bracketedURI, forbidden: [.warcinfo]),
    FieldRule(name: "WARC-Filename", form: .any, forbidden: all.subtracting([.warcinfo])),
    FieldRule(name: "WARC-Profile", form: .uri, required: [.revisit]),
    FieldRule(
      name: "WARC-Identified-Payload-Type", form: .mediaType, forbidden: [.warcinfo]),
    FieldRule(name: "WARC-Segment-Number", form: .number, required: [.continuation]),
    FieldRule(
      name: "WARC-Segment-Origin-ID", form: .bracketedURI, required: [.continuation],
      forbidden: all.subtracting([.continuation])),
    FieldRule(
      name: "WARC-Segment-Total-Length", form: .number,
      forbidden: all.subtracting([.continuation])),
    FieldRule(name: "WARC-Protocol", form: .any, isRepeatable: true),
    FieldRule(name: "WARC-Cipher-Suite", form: .any, isRepeatable: true),
  ]
}
