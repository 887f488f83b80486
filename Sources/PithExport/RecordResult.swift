package import PithModel

/// What Pith adds to a record of somebody else's: an object of its own.
package enum RecordResult {
  /// A line that could not be read as a record, and so stands in the result.
  package enum UnreadLine: Sendable, Hashable {
    /// The line, when it is UTF-8.
    case text(String)
    /// The line in Base64 (RFC 4648, section 4), when it is not.
    case base64(String)
    /// Where the line stands in its file, in bytes, when it is too long to be repeated.
    case place(offset: Int, byteCount: Int)
  }

  /// Appends the object: all of an article's record except for the text, which has its place in the
  /// record itself.
  package static func write(
    _ article: Article, context: ExportContext, line: UnreadLine? = nil, to output: inout [UInt8]
  ) {
    var object = JSONObjectWriter(appendingTo: output.take())
    JSONLinesExporter.writeMembers(of: article, context: context, withText: false, to: &object)
    switch line {
    case .text(let text): object.string("line", text)
    case .base64(let text): object.string("line_base64", text)
    case .place(let offset, let byteCount):
      object.number("offset", offset)
      object.number("bytes", byteCount)
    case nil: break
    }
    output = object.finish()
  }

  /// Appends an article's text as a JSON string.
  package static func writeText(of article: Article, to output: inout [UInt8]) {
    output.write("\"")
    article.writeText(to: &output, lineFeed: "\\n") { text, output in output.writeEscaped(text) }
    output.write("\"")
  }
}
