/// A line of a robots.txt that means something.
struct RobotsLine: Sendable {
  /// What a line can say.
  enum Field: Sendable, Hashable {
    case userAgent, crawlDelay, sitemap
    case rule(RobotsRule.Kind)

    /// The fields by their names in lower case.
    ///
    /// Misspellings that Google's parser accepts are accepted here too: whoever wrote them wanted a
    /// crawler to stay away.
    private static let names: [String: Field] = [
      "user-agent": .userAgent, "useragent": .userAgent, "user agent": .userAgent,
      "allow": .rule(.allow),
      "disallow": .rule(.disallow), "dissallow": .rule(.disallow), "dissalow": .rule(.disallow),
      "disalow": .rule(.disallow), "diasllow": .rule(.disallow), "disallaw": .rule(.disallow),
      "sitemap": .sitemap, "site-map": .sitemap,
      "crawl-delay": .crawlDelay, "crawldelay": .crawlDelay,
    ]

    fileprivate init?(_ name: ArraySlice<UInt8>) {
      guard name.count <= 16,
        let field = Self.names[String(decoding: name, as: UTF8.self).lowercased()]
      else { return nil }
      self = field
    }
  }

  /// What the line says.
  let field: Field
  /// What it says it of; white space and comment are left out.
  let value: ArraySlice<UInt8>
  /// The line's number in the file, from 1.
  let number: Int
  /// The line as it stands in the file, without comment and white space around it.
  let text: ArraySlice<UInt8>

  /// The lines that mean something; CR, LF and CRLF end a line.
  static func lines(of bytes: [UInt8]) -> [RobotsLine] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var start = bytes.starts(with: mark) ? mark.count : 0
    var number = 1
    var lines: [RobotsLine] = []
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if let line = RobotsLine(bytes[start..<end], number: number) { lines.append(line) }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      number += 1
    }
    return lines
  }

  private init?(_ line: ArraySlice<UInt8>, number: Int) {
    text = Self.trimmed(line.prefix { $0 != UInt8(ascii: "#") })
    self.number = number
    if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
      guard let field = Field(Self.trimmed(text[..<colon])) else { return nil }
      self.field = field
      value = Self.trimmed(text[(colon + 1)...])
    } else {
      // Google's parser takes white space for a colon when exactly two words stand on the line.
      let words = text.split { Self.isSpace($0) }
      guard words.count == 2, let field = Field(words[0]) else { return nil }
      self.field = field
      value = words[1]
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.drop(while: isSpace)
    let end = start.lastIndex { !isSpace($0) } ?? start.startIndex - 1
    return start[..<(end + 1)]
  }
}
