/// Which fields of a record hold its page.
struct RecordFields: Sendable, Hashable {
  /// The field of the page's plain text, which the clean text replaces.
  var text = "text"
  /// The field of the page's HTML; nil when records have none.
  var html: String?

  /// The page that stands in a record.
  struct Page: Sendable {
    /// The page in UTF-8.
    var bytes: [UInt8]
    /// Whether it is HTML; if not, it is plain text.
    var isHTML: Bool
    /// How many characters of it were halves of surrogate pairs.
    var replacedCount: Int
  }

  /// Finds the page in a record; HTML goes before plain text.
  func page(of record: JSONRecord) throws(JSONRecord.Failure) -> Page {
    if let html, let page = try string(html, of: record) {
      return Page(bytes: page.bytes, isHTML: true, replacedCount: page.replacedCount)
    }
    if let page = try string(text, of: record) {
      return Page(bytes: page.bytes, isHTML: false, replacedCount: page.replacedCount)
    }
    let missing = [html, text].compactMap { $0 }.map { "\"\($0)\"" }.joined(separator: " or ")
    throw JSONRecord.Failure(description: "no field \(missing) with a string")
  }

  private func string(
    _ name: String, of record: JSONRecord
  ) throws(JSONRecord.Failure) -> JSONString.Decoded? {
    guard let member = try record.member(name) else { return nil }
    return try record.string(member, name: name)
  }
}
