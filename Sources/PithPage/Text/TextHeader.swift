/// The block of header lines that Pith's own text form begins with: `Key: "value"`.
///
/// It is recognised so that cleaning what Pith wrote reads the values back and never takes the
/// lines for text of the article.
enum TextHeader {
  /// The keys in use; `Source` is always among them, which no page's text has in this form.
  private static let keys: Set<String> = [
    "Title", "Author", "Date", "Date-Text", "Modified", "Site", "Language", "Description", "Tags",
    "URL", "License", "Source", "Retrieved", "Archive",
    "Record-ID",
  ]
  private static let maxKeyBytes = 12

  /// For each line, whether it belongs to a header at the start of the text or behind a form feed.
  static func isHeader(_ lines: [TextLine], in text: Span<UInt8>) -> [Bool] {
    var found = Array(repeating: false, count: lines.count)
    var index = 0
    while index < lines.count {
      guard startsArticle(index, lines, text) else {
        index += 1
        continue
      }
      let end = headerEnd(from: index, lines, text)
      for line in index..<end { found[line] = true }
      index = max(end, index + 1)
    }
    return found
  }

  /// Whether a text's first line is one of a header, which no page of HTML begins with.
  static func opens(_ text: Span<UInt8>) -> Bool {
    var end = 0
    while end < text.count, text[end] != 0x0A { end += 1 }
    return key(of: text.extracting(0..<end)) != nil
  }

  /// Whether a line that stands alone is a header: only one that names the source.
  static func isSourceLine(_ text: Span<UInt8>) -> Bool { key(of: text) == "Source" }

  /// Whether nothing or a form feed stands between a line and the one before it.
  private static func startsArticle(_ index: Int, _ lines: [TextLine], _ text: Span<UInt8>) -> Bool
  {
    guard index > 0 else { return true }
    guard lines[index].followsBlank else { return false }
    for offset in lines[index - 1].bytes.upperBound..<lines[index].bytes.lowerBound
    where text[offset] == 0x0C {
      return true
    }
    return false
  }

  /// The line after the header; the start when the lines are none.
  private static func headerEnd(from start: Int, _ lines: [TextLine], _ text: Span<UInt8>) -> Int {
    var end = start
    var hasSource = false
    while end < lines.count, end == start || !lines[end].followsBlank {
      guard let key = key(of: text.extracting(lines[end].bytes)) else { return start }
      hasSource = hasSource || key == "Source"
      end += 1
    }
    return hasSource ? end : start
  }

  /// The key of a header line; nil for other lines.
  private static func key(of line: Span<UInt8>) -> String? {
    guard line.count > 3, line[line.count - 1] == UInt8(ascii: "\"") else { return nil }
    var bytes: [UInt8] = []
    while bytes.count < min(line.count, maxKeyBytes), line[bytes.count] != UInt8(ascii: ":") {
      bytes.append(line[bytes.count])
    }
    let colon = bytes.count
    guard colon + 3 < line.count, line[colon] == UInt8(ascii: ":"), line[colon + 1] == 0x20,
      line[colon + 2] == UInt8(ascii: "\""), line[line.count - 1] == UInt8(ascii: "\"")
    else { return nil }
    let key = String(decoding: bytes, as: UTF8.self)
    return keys.contains(key) ? key : nil
  }
}
