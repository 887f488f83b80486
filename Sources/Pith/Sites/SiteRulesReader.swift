import PithPage
import PithRules

/// Reads a file of site rules line by line.
///
/// The form is made for eyes and editors:
///
///     pith-site-rules 1
///     # A remark.
///     [example.com]
///     block "footer.site > p" "© Example Media"  # on 37 of 40 pages
///     line "Read more news"
///
/// `block` is a block of HTML with its place, or `*` for any; `line` is a line of plain text. What is
/// quoted has JSON's escapes, so that no text of a page can end its line or its quotation marks.
struct SiteRulesReader {
  let name: String
  /// The texts by site.
  private(set) var sections: [String: SiteTemplates] = [:]
  private var site: String?
  private var lineNumber = 0
  private var isBegun = false

  /// Begins a file of that name.
  init(name: String) {
    self.name = name
  }

  /// Reads the next line, without its line feed.
  mutating func read(_ line: ArraySlice<UInt8>) throws(SiteRulesError) {
    lineNumber += 1
    var text = line
    if lineNumber == 1, text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    while text.last?.isHTMLSpace == true { text.removeLast() }
    text = text.drop { $0.isHTMLSpace }
    guard let first = text.first, first != UInt8(ascii: "#") else { return }
    guard String(validating: text, as: UTF8.self) != nil else {
      throw error("the line is not UTF-8; save the file as UTF-8")
    }
    guard try !isVersion(text) else { return }
    if first == UInt8(ascii: "[") {
      try readSection(text)
    } else {
      try readRule(text)
    }
  }

  /// Ends the file.
  func finish() throws(SiteRulesError) {
    guard isBegun else { throw Self.noFirstLine(name, line: 1) }
  }

  private static func noFirstLine(_ name: String, line: Int) -> SiteRulesError {
    SiteRulesError(
      file: name, line: line,
      reason: "the file does not begin with \"\(SiteRules.firstLine)\"; is it one of site rules?")
  }

  private func error(_ reason: String) -> SiteRulesError {
    SiteRulesError(file: name, line: lineNumber, reason: reason)
  }

  /// Whether the line is that of the version; files that were joined have it more than once.
  private mutating func isVersion(_ text: ArraySlice<UInt8>) throws(SiteRulesError) -> Bool {
    if text.elementsEqual(SiteRules.firstLine.utf8) {
      isBegun = true
      return true
    }
    if text.starts(with: "pith-site-rules ".utf8) {
      throw error("rules of another version than 1; use the pith that wrote them")
    }
    guard isBegun else { throw Self.noFirstLine(name, line: lineNumber) }
    return false
  }

  private mutating func readSection(_ text: ArraySlice<UInt8>) throws(SiteRulesError) {
    guard let end = text.firstIndex(of: UInt8(ascii: "]")), isRemark(text[(end + 1)...]),
      let found = PageSite.name(
        ofHost: String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self))
    else { throw error("no host's section; write [www.example.com]") }
    site = found
  }

  private mutating func readRule(_ text: ArraySlice<UInt8>) throws(SiteRulesError) {
    let word = text.prefix { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: "\"") }
    var rest = text[word.endIndex...]
    var place = SiteTemplates.Place.line
    switch String(decoding: word, as: UTF8.self) {
    case "line": break
    case "block":
      let path = try quoted(&rest)
      let isAnywhere = path.elementsEqual("*".utf8)
      place = isAnywhere ? .anywhere : .element(String(decoding: path, as: UTF8.self))
    default:
      throw error(
        "neither [HOST] nor block \"PLACE\" \"TEXT\" nor line \"TEXT\"; put # before a remark")
    }
    let template = try quoted(&rest).collapsingSpaces
    guard !template.isEmpty else { throw error("the text is empty; delete the line") }
    guard isRemark(rest) else {
      throw error("something stands behind the text; put # before a remark")
    }
    guard let site else { throw error("the rule has no host; write [www.example.com] above it") }
    sections[site, default: SiteTemplates()].add(
      template, at: place, file: name, line: lineNumber)
  }

  /// Whether nothing but white space and a remark is left.
  private func isRemark(_ rest: ArraySlice<UInt8>) -> Bool {
    let end = rest.drop { $0.isHTMLSpace }
    return end.isEmpty || end.first == UInt8(ascii: "#")
  }

  /// Takes a quoted text off, and what stands for it.
  private func quoted(_ rest: inout ArraySlice<UInt8>) throws(SiteRulesError) -> [UInt8] {
    rest = rest.drop { $0.isHTMLSpace }
    guard rest.first == UInt8(ascii: "\"") else {
      throw error("a text in quotation marks (\") is missing")
    }
    var text: [UInt8] = []
    var index = rest.startIndex + 1
    while index < rest.endIndex, rest[index] != UInt8(ascii: "\"") {
      if rest[index] == UInt8(ascii: "\\") {
        try readEscape(rest, &index, into: &text)
      } else {
        text.append(rest[index])
        index += 1
      }
    }
    guard index < rest.endIndex else { throw error("a quotation mark (\") does not end") }
    rest = rest[(index + 1)...]
    return text
  }

  private func readEscape(
    _ rest: ArraySlice<UInt8>, _ index: inout Int, into text: inout [UInt8]
  ) throws(SiteRulesError) {
    let wrong = error("no escape of JSON behind a \\; write \\\\ for the character itself")
    index += 1
    guard index < rest.endIndex else { throw wrong }
    let byte = rest[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): text.append(0x20)
    case UInt8(ascii: "u"):
      let digits = String(decoding: rest[index...].prefix(4), as: UTF8.self)
      guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit),
        let scalar = UInt32(digits, radix: 16).flatMap({ Unicode.Scalar($0) })
      else { throw wrong }
      text.append(contentsOf: String(Character(scalar)).utf8)
      index += 4
    default: throw wrong
    }
  }
}
