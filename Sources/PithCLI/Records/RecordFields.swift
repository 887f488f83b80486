/// Which fields of a record hold its page.
struct RecordFields: Sendable, Hashable {
  /// The field of HTML in records without plain text, when the user names none.
  private static let usualHTML = "html"
  /// The fields that say where in an archive file a page begins, as CDXJ and the indexes of Common
  /// Crawl call them.
  private static let offsets = ["offset", "warc_record_offset"]

  /// The field of the page's plain text, which the clean text replaces.
  var text = "text"
  /// The field of the page's HTML; nil when the user names none.
  var html: String?
  /// The field that says which record of which archive file is the page; nil when none may.
  var archive: String?

  /// The field of the page's URL: what links of HTML are relative to, and by whose host rules of
  /// sites are chosen.
  var url = "url"

  /// A page in UTF-8 that stands in a record.
  struct Page: Sendable {
    /// The page in UTF-8.
    var bytes: [UInt8]
    /// Whether it is HTML; if not, it is plain text.
    var isHTML: Bool
    /// How many characters of it were halves of surrogate pairs.
    var replacedCount: Int
  }

  /// Where a record's page is.
  enum Source: Sendable {
    /// In the record itself.
    case page(Page)
    /// In an archive file.
    case archive(ArchiveReference)
  }

  /// The URL of a record's page; nil when it has none.
  func urlValue(of record: JSONRecord) -> String? { record.text(url) }

  /// Finds the page of a record: in an archive, as HTML, or as plain text, whichever is first.
  func source(of record: JSONRecord) throws(JSONRecord.Failure) -> Source {
    if let archive, let reference = try reference(archive, of: record) {
      return .archive(reference)
    }
    if let html, let page = try page(html, isHTML: true, of: record) { return .page(page) }
    if let page = try page(text, isHTML: false, of: record) { return .page(page) }
    let usual = html == nil && text != Self.usualHTML ? Self.usualHTML : nil
    if let usual, let page = try page(usual, isHTML: true, of: record) { return .page(page) }
    let missing = [archive, html, text, usual].compactMap { $0 }.map { "\"\($0)\"" }
    throw JSONRecord.Failure(
      description: "no field \(missing.joined(separator: " or ")) with a string")
  }

  private func page(
    _ name: String, isHTML: Bool, of record: JSONRecord
  ) throws(JSONRecord.Failure) -> Page? {
    guard let member = try record.member(name),
      let value = try record.string(member, name: name)
    else { return nil }
    return Page(bytes: value.bytes, isHTML: isHTML, replacedCount: value.replacedCount)
  }

  private func reference(
    _ name: String, of record: JSONRecord
  ) throws(JSONRecord.Failure) -> ArchiveReference? {
    guard let member = try record.member(name),
      let value = try record.string(member, name: name)
    else { return nil }
    let text = String(decoding: value.bytes, as: UTF8.self)
    for name in Self.offsets {
      // Some indexes write numbers as strings.
      let offset = record.whole(name) ?? record.text(name).flatMap { Int($0) }
      if let offset, offset >= 0 { return ArchiveReference(path: text, offset: offset) }
    }
    if let reference = ArchiveReference(text) { return reference }
    throw JSONRecord.Failure(
      description: "field \"\(name)\" is no FILE#OFFSET, and no field \"offset\" says where")
  }
}
