/// The version and the named fields of a stored record.
package struct WARCHead: Sendable, Hashable {
  /// What every record begins with.
  static let mark = Array("WARC/".utf8)
  /// How many bytes of a record tell it from other bytes.
  static let startBytes = 18
  /// A longer header is none.
  static let maxBytes = 1 << 20

  /// The version as it was written, such as `WARC/1.1`.
  package let version: String
  /// The fields.
  package let fields: HeaderFields
  /// What is wrong with the lines and did not keep them from being read.
  let defects: [HeadParser.Defect]
  /// The length of the block.
  package let contentLength: Int

  /// Reads a header, the blank line at its end included; nil when it has no length that can be read.
  init?(_ bytes: ArraySlice<UInt8>) {
    let head = HeadParser(bytes)
    version = head.firstLine
    fields = head.fields
    defects = head.defects
    guard let text = fields["Content-Length"], let length = Self.number(text) else { return nil }
    contentLength = length
  }

  /// What the record holds; nil when its type is missing or not known.
  package var type: WARCRecordType? { fields["WARC-Type"].flatMap { WARCRecordType(rawValue: $0) } }

  /// The record's name without the angle brackets; nil when it has none.
  package var id: String? { fields["WARC-Record-ID"].map(Self.unbracketed) }

  /// When it was captured; nil when that is missing or wrong.
  package var date: WARCDate? { fields["WARC-Date"].flatMap { WARCDate($0) } }

  /// What it is a capture of. Some writers put angle brackets around it, which WARC 1.0 allowed.
  package var targetURI: String? { fields["WARC-Target-URI"].map(Self.unbracketed) }

  /// The media type of the block without parameters, in lower case.
  package var mediaType: String? { fields["Content-Type"].flatMap { MediaType($0)?.name } }

  /// The charset that the media type of the block has as a parameter.
  package var charset: String? { fields["Content-Type"].flatMap { MediaType($0)?.charset } }

  /// The payload digest; nil when it is missing, or of a kind that is not known.
  package var payloadDigest: WARCDigest? {
    fields["WARC-Payload-Digest"].flatMap { WARCDigest($0) }
  }

  /// Reads a number of digits alone.
  static func number(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  private static func unbracketed(_ text: String) -> String {
    text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
  }
}
