/// The first line and the fields that an HTTP message or a WARC record begins with.
///
/// Reading is lenient, since what servers sent must be read whatever it is; what breaks the
/// standards is kept in ``defects`` for those who want to know.
struct HeadParser: Sendable {
  /// What is wrong with a head and did not keep it from being read.
  enum Defect: Sendable, Hashable {
    /// A line ends with a line feed alone.
    case bareLineFeed
    /// A line has no colon, or nothing before it.
    case noFieldName(String)
    /// A field's name has a character that names cannot have.
    case badFieldName(String)
    /// A line's bytes are not UTF-8.
    case notUTF8
    /// The head holds a NUL or a carriage return inside a line.
    case controlCharacter
  }

  /// How many defects are kept; a hostile head has as many as it has lines.
  private static let maxDefects = 16

  /// The first line.
  private(set) var firstLine = ""
  /// The fields behind it.
  private(set) var fields = HeaderFields()
  /// What is wrong, up to a number of defects that says enough.
  private(set) var defects: [Defect] = []

  /// The index behind the blank line that ends a head; nil when there is none in the bytes from
  /// `start` on.
  static func end(of bytes: [UInt8], from start: Int = 0) -> Int? {
    var start = start
    return end(of: bytes, fromLine: &start)
  }

  /// The index behind the blank line that ends a head; nil when there is none behind `lineStart`,
  /// which then is the start of the last line, where a later search can go on.
  static func end(of bytes: [UInt8], fromLine lineStart: inout Int) -> Int? {
    for index in lineStart..<max(lineStart, bytes.count) where bytes[index] == 0x0A {
      let length = index - lineStart
      if length == 0 || (length == 1 && bytes[lineStart] == 0x0D) { return index + 1 }
      lineStart = index + 1
    }
    return nil
  }

  /// Reads a head, with or without the blank line at its end.
  init(_ head: ArraySlice<UInt8>) {
    var isFirst = true
    var rest = head
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A)
      var line = rest[..<(end ?? rest.endIndex)]
      rest = rest[(end.map { $0 + 1 } ?? rest.endIndex)...]
      if line.last == 0x0D {
        line.removeLast()
      } else {
        note(.bareLineFeed)
      }
      if line.isEmpty && !isFirst { return }
      read(line, isFirst: isFirst)
      isFirst = false
    }
  }

  private mutating func read(_ line: ArraySlice<UInt8>, isFirst: Bool) {
    if line.contains(where: { $0 == 0 || $0 == 0x0D }) { note(.controlCharacter) }
    let text = String(decoding: line, as: UTF8.self)
    if text.utf8.count != line.count || !text.utf8.elementsEqual(line) { note(.notUTF8) }
    if isFirst {
      firstLine = text
      return
    }
    // A folded line goes on with the value of the one before it (RFC 9112, section 5.2).
    if line.first == 0x20 || line.first == 0x09, let last = fields.all.indices.last {
      let more = text.trimmingSpaces
      let isFirstPart = fields.all[last].value.isEmpty
      if !more.isEmpty { fields.all[last].value += (isFirstPart ? "" : " ") + more }
      return
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      note(.noFieldName(text))
      return
    }
    let name = String(decoding: line[..<colon], as: UTF8.self)
    if !line[..<colon].allSatisfy(\.isTokenCharacter) { note(.badFieldName(name)) }
    let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
    fields.append(name.trimmingSpaces, value.trimmingSpaces)
  }

  private mutating func note(_ defect: Defect) {
    guard defects.count < Self.maxDefects, !defects.contains(defect) else { return }
    defects.append(defect)
  }
}

extension UInt8 {
  /// Whether the byte may stand in the name of a field (RFC 9110, section 5.6.2).
  var isTokenCharacter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(self)
    }
  }
}
