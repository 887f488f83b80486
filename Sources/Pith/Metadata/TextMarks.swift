import PithRules

/// The marks that programs set around text when they turn HTML into plain text.
///
/// Text browsers number links, `[12]`; converters to Markdown write `# Heading`, `**bold**` and
/// `[words](address)`. They say nothing of a title or a name.
enum TextMarks {
  /// A line without them, on one line.
  static func plain(_ text: String) -> String {
    var line = text
    if line.utf8.contains(UInt8(ascii: "[")) { line = withoutLinks(line) }
    let heading = line.prefix { $0 == "#" }
    if (1...6).contains(heading.count), line.dropFirst(heading.count).first == " " {
      line = String(line.dropFirst(heading.count))
    }
    line = line.singleLine()
    for mark in ["**", "__", "*", "_"] {
      guard line.count > 2 * mark.count, line.hasPrefix(mark), line.hasSuffix(mark) else {
        continue
      }
      line = String(line.dropFirst(mark.count).dropLast(mark.count))
    }
    return line
  }

  /// The line with the words of links, without their numbers, addresses and images.
  private static func withoutLinks(_ line: String) -> String {
    var out = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "[") {
      out += rest[..<open]
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: "]") else {
        rest = rest[open...]
        break
      }
      let words = inner[..<close]
      rest = inner[inner.index(after: close)...]
      let isImage = out.hasSuffix("!")
      if rest.first == "(", let end = rest.firstIndex(of: ")") {
        if isImage { out.removeLast() } else { out += words }
        rest = rest[rest.index(after: end)...]
      } else if words.isEmpty || !words.allSatisfy(\.isWholeNumber) {
        out += "[" + words + "]"
      }
    }
    return out + rest
  }
}
