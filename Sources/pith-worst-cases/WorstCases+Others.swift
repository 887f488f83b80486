extension WorstCases {
  /// Plain text.
  static let text: [WorstCase] = [
    .init(.text, "one line of words", repeating: "word, "),
    .init(.text, "one line without space", repeating: "x"),
    .init(.text, "lines of one word", repeating: "word#\n"),
    .init(.text, "the same line", repeating: "The night ferry left the northern quay.\n"),
    .init(.text, "the same line, apart", repeating: "The night ferry left the quay.\n\n"),
    .init(.text, "lines that differ", repeating: "Ferry number # left the northern quay.\n"),
    .init(.text, "blank lines", start: "x", repeating: "\n"),
    .init(.text, "form feeds", start: "x\n", repeating: "\u{0C}\n"),
    .init(.text, "list items", repeating: "* item #\n"),
    .init(.text, "wrapped lines", repeating: String(repeating: "ferry ", count: 12) + "\n"),
    .init(.text, "own headers", repeating: "Title: \"x\"\n"),
    .init(.text, "own articles", repeating: "\u{0C}\nSource: \"x\"\n\ntext\n"),
    .init(.text, "nearly phrases", repeating: "sign up for our sign up for our\n"),
    .init(.text, "phrases", repeating: "Sign up for our newsletter\nShare\nRead more: x\n"),
    .init(.text, "phrases in one line", repeating: "read more about our newsletter and "),
    .init(.text, "dates", repeating: "14 March 2026, 9:42\n"),
    .init(.text, "dates in one line", repeating: "14 March 2026 "),
    .init(.text, "numbers in one line", repeating: "1/"),
    .init(.text, "bylines", repeating: "By Ada Quill and Bob Orr\n"),
    .init(.text, "bylines in one line", repeating: "By Ada Quill and "),
    .init(.text, "comments", repeating: "Comments (#)\nAda\nReply\n"),
    .init(.text, "captions", repeating: "A ferry. Photo: Ada Quill\n"),
    .init(.text, "colons", repeating: "Read more:\n"),
    .init(.text, "headings and echoes", repeating: "Ferry #\n\nFerry # left the quay.\n\n"),
    .init(.text, "Chinese", repeating: "夜間渡輪回來了"),
    .init(.text, "combining marks", start: "a", repeating: "\u{301}"),
    .init(.text, "controls", start: "a", repeating: "\u{1B}[31m"),
    .init(.text, "noise") { WorstCase.noise($0, Array("abc .,:|-*1\n\n\t©é".utf8)) },
  ]

  /// What `pith explain` says.
  static let explanations: [WorstCase] = [
    .page("nested div with text", "<div>x ", way: .explain),
    .page("own elements with text", "<x-#>y<p>", way: .explain),
    .page("short paragraphs", "<p>x</p>", way: .explain),
    .page("lists in lists", "<ul><li>x", way: .explain),
    .page("the same paragraph", WorstCase.paragraph, way: .explain),
  ]

  /// What else comes from outside.
  static let others: [WorstCase] = [
    .init(.records, "one long text", start: "{\"text\":\"", repeating: "word, ", end: "\"}"),
    .init(.records, "escapes", start: "{\"text\":\"", repeating: "\\u0041\\n", end: "\"}"),
    .init(.records, "members", start: "{\"text\":\"x\"", repeating: ",\"a#\":1", end: "}"),
    .init(
      .records, "names in pith's way", start: "{\"text\":\"x\"", repeating: ",\"pith_#\":1",
      end: "}"),
    .init(.records, "levels", repeating: "["),
    .init(.records, "levels of objects", repeating: "{\"a\":"),
    .init(.robots, "wildcards", start: "User-agent: *\n", repeating: "Disallow: /*a*a*a*a*b\n"),
    .init(.robots, "one pattern", start: "User-agent: *\nDisallow: /", repeating: "*a"),
    .init(.robots, "groups", repeating: "User-agent: a#\nDisallow: /\n"),
    .init(.robots, "agents", repeating: "User-agent: a#\n"),
    .init(.robots, "sitemaps", repeating: "Sitemap: /#\n"),
    .init(
      .links, "pages", start: "<urlset>", repeating: "<url><loc>https://a.example/#</loc></url>"),
    .init(.links, "levels", repeating: "<urlset>"),
    .init(.links, "attributes", start: "<urlset ", repeating: "a#='b' ", end: ">"),
    .init(
      .links, "entities", start: "<!DOCTYPE a [", repeating: "<!ENTITY a# '&a;&a;'>",
      end: "]><a>&a1;"),
    .init(.links, "one address", start: "<urlset><url><loc>", repeating: "x"),
    .init(.links, "lines", repeating: "https://a.example/#\n"),
    .init(.links, "names in other letters", repeating: "https://fä#hre.example/\n"),
    .init(
      .links, "items", start: "{\"version\":\"x\",\"items\":[", repeating: "{\"url\":\"/#\"},",
      end: "{}]}"),
    .init(.links, "levels of a feed", repeating: "{\"a\":"),
    .init(.http, "fields", start: "HTTP/1.1 200 OK\r\n", repeating: "A: b\r\n", end: "\r\n"),
    .init(
      .http, "lines that are none", start: "HTTP/1.1 200 OK\r\n", repeating: "a#\r\n", end: "\r\n"),
    .init(
      .http, "folded lines", start: "HTTP/1.1 200 OK\r\nA: b\r\n", repeating: " c\r\n", end: "\r\n"),
    .init(.http, "tiny chunks", start: chunked, repeating: "1\r\na\r\n", end: "0\r\n\r\n"),
    .init(
      .http, "codings", start: "HTTP/1.1 200 OK\r\nContent-Encoding: ", repeating: "gzip,",
      end: "\r\n\r\nx"),
    .init(.charset, "noise") { WorstCase.noise($0, Array(0...255)) },
    .init(.charset, "high bytes") { WorstCase.noise($0, Array(0x80...0xFE)) },
    .init(.charset, "declarations", repeating: "<meta charset=x>"),
    .init(.charset, "escapes", repeating: "\u{1B}$B!!\u{1B}(B"),
  ]

  private static let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
  private static let record = "WARC/1.1\r\nWARC-Type: resource\r\n"

  /// Archives.
  static let archives: [WorstCase] = [
    .init(
      .warc, "tiny records",
      repeating: "\(record)WARC-Record-ID: <urn:x:#>\r\nContent-Length: 1\r\n\r\nx\r\n\r\n"),
    .init(.warc, "beginnings of records", repeating: "WARC/1.1\nWARC-A:b\n"),
    .init(.warc, "records without length", repeating: "WARC/1.1\nWARC-A:b\n\n"),
    .init(.warc, "records that are too long", repeating: "WARC/1.1\nContent-Length:999999999\n\n"),
    .init(.warc, "one header", start: "WARC/1.1\r\n", repeating: "WARC-A: b\r\n", end: "\r\n"),
    .init(.warc, "lines that are no fields", start: record, repeating: "a#\r\n", end: "\r\n"),
    .init(.warc, "rubbish", start: record, repeating: "W"),
    .init(.warc, "line ends", start: record, repeating: "\r\n"),
    .init(.warc, "tiny members") { size in
      var bytes: [UInt8] = []
      while bytes.count < size { bytes += member }
      return bytes
    },
    .init(.warc, "beginnings of members") { size in
      var bytes = member
      while bytes.count < size { bytes += member.prefix(4) }
      return bytes
    },
    .init(.warc, "members that break off") { size in
      var bytes = member
      while bytes.count < size { bytes += member.prefix(40) }
      return bytes
    },
    .init(.warc, "inflated beginnings of records") { size in
      // Deflate makes a thousandth of what repeats; the size is that of the content.
      var content: [UInt8] = []
      while content.count < size { content += Array("WARC/1.1\nWARC-A:b\n".utf8) }
      return gzip(content)
    },
  ]

  /// A record in a gzip member of its own.
  private static let member = gzip(
    Array("\(record)Content-Length: 1\r\n\r\nx\r\n\r\n".utf8))
}

/// One gzip member (RFC 1952) that holds its content as it is.
private func gzip(_ content: [UInt8]) -> [UInt8] {
  var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
  for start in stride(from: 0, to: content.count, by: 0xFFFF) {
    let block = content[start..<min(start + 0xFFFF, content.count)]
    let isLast: UInt8 = block.endIndex == content.count ? 1 : 0
    let length = UInt16(block.count)
    bytes.append(isLast)
    for number in [length, ~length] { bytes += [UInt8(number & 0xFF), UInt8(number >> 8)] }
    bytes += block
  }
  var checksum = ~UInt32(0)
  for byte in content {
    checksum ^= UInt32(byte)
    for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
  for number in [~checksum, UInt32(truncatingIfNeeded: content.count)] {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
  return bytes
}
