import PithPage

/// Finds what a page says of its content: in `meta` elements, in JSON-LD and in microdata.
///
/// JSON-LD is not taken apart: the strings of three members are all that is wanted, wherever they
/// stand. (https://schema.org/articleBody, https://schema.org/description,
/// https://www.w3.org/TR/json-ld11/#specifying-the-type)
enum DescriptionReader {
  /// Larger JSON-LD describes something else than one page.
  private static let maximumIslandBytes = 1 << 20

  /// The descriptions of a page, of which the `meta` elements are known, and the types of what it
  /// describes.
  static func read(_ page: Page, _ meta: PageMeta) -> (text: DescribedText, types: SchemaTypes) {
    var described = DescribedText()
    var types = SchemaTypes()
    for index in meta.elements where isDescription(index, of: page) {
      guard let content = page.attribute(.content, of: index) else { continue }
      described.add(description: content.utf8.span)
    }
    let source = page.source.span
    for island in page.tree.islands
    where island.kind == .jsonLD && island.bytes.count <= maximumIslandBytes {
      readMembers(of: source.extracting(island.bytes), into: &described, &types)
    }
    for attribute in page.tree.attributes where attribute.name == .itemtype {
      types.insert(all: source.extracting(attribute.range))
    }
    return (described, types)
  }

  /// Whether a `meta` element holds a description of the page.
  private static func isDescription(_ node: Int, of page: Page) -> Bool {
    let source = page.source.span
    return [AttributeName.property, .name].contains { name in
      guard let attribute = page.rawAttribute(name, of: node) else { return false }
      let value = source.extracting(attribute.range)
      return value.equals("description") || value.equals("og:description")
        || value.equals("twitter:description")
    }
  }

  /// Takes the strings of the members `description`, `articleBody` and `@type`.
  private static func readMembers(
    of json: Span<UInt8>, into described: inout DescribedText, _ types: inout SchemaTypes
  ) {
    var index = 0
    while let quote = ByteSearch.firstIndex(of: UInt8(ascii: "\""), in: json, from: index) {
      index = quote + 1
      if json.hasPrefix("@type\"", at: index) {
        index = readTypes(json, from: index + 6, into: &types)
        continue
      }
      let isBody = json.hasPrefix("articleBody\"", at: index)
      guard isBody || json.hasPrefix("description\"", at: index) else { continue }
      index += 12
      guard let start = startOfString(json, from: index) else { continue }
      let (text, end) = string(json, from: start)
      index = end
      if isBody { described.add(body: text.span) } else { described.add(description: text.span) }
    }
  }

  /// Takes one type, or those of a list, and tells where they end.
  private static func readTypes(
    _ json: Span<UInt8>, from start: Int, into types: inout SchemaTypes
  ) -> Int {
    var index = start
    var isList = false
    while index < json.count {
      switch json[index] {
      case UInt8(ascii: "\""):
        let end = ByteSearch.firstIndex(of: UInt8(ascii: "\""), in: json, from: index + 1)
        types.insert(json.extracting((index + 1)..<(end ?? json.count)))
        index = end.map { $0 + 1 } ?? json.count
        guard isList else { return index }
      case UInt8(ascii: "["):
        isList = true
        index += 1
      case 0...0x20, UInt8(ascii: ":"), UInt8(ascii: ","): index += 1
      default: return index
      }
    }
    return index
  }

  /// Where a member's value begins when it is a string: behind its quote.
  private static func startOfString(_ json: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < json.count, json[index] <= 0x20 || json[index] == UInt8(ascii: ":") { index += 1 }
    return index < json.count && json[index] == UInt8(ascii: "\"") ? index + 1 : nil
  }

  /// A string with its escapes decoded and tags made spaces, and where it ends.
  private static func string(_ json: Span<UInt8>, from start: Int) -> ([UInt8], Int) {
    var text: [UInt8] = []
    var index = start
    var isInTag = false
    while index < json.count, json[index] != UInt8(ascii: "\"") {
      var byte = json[index]
      index += 1
      if byte == UInt8(ascii: "\\"), index < json.count {
        let escape = json[index]
        index += 1
        if escape == UInt8(ascii: "u") {
          let (scalar, length) = scalar(json, from: index)
          index += length
          guard scalar.isASCII else {
            if !isInTag { text.append(contentsOf: String(scalar).utf8) }
            continue
          }
          byte = UInt8(ascii: scalar)
        } else {
          // Of the letters, all stand for white space.
          byte = escape.isASCIIAlphanumeric ? 0x20 : escape
        }
      }
      switch byte {
      case UInt8(ascii: "<"):
        isInTag = true
        text.append(0x20)
      case UInt8(ascii: ">"): isInTag = false
      default: if !isInTag { text.append(byte) }
      }
    }
    return (text, index)
  }

  /// The scalar that four hexadecimal digits stand for, and how many digits there are; U+FFFD for
  /// half of a pair.
  private static func scalar(_ json: Span<UInt8>, from start: Int) -> (Unicode.Scalar, Int) {
    var value: UInt32 = 0
    var length = 0
    while length < 4, start + length < json.count,
      let digit = Character(Unicode.Scalar(json[start + length])).hexDigitValue
    {
      value = value << 4 | UInt32(digit)
      length += 1
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
