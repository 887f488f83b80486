/// Finds the encoding that a page declares, without parsing the page.
///
/// This is "prescan a byte stream to determine its encoding" of the HTML Standard (section
/// 13.2.3.2), step for step. It is linear: every byte is read once, the value of a `content`
/// attribute twice.
struct MetaPrescan {
  /// How many bytes of a page are read for a declaration.
  ///
  /// The standard suggests 1024 bytes. Real pages put long comments, preload links and inline
  /// styles first, and browsers honour a late declaration by reading the page again
  /// ("change the encoding"); a wider window has the same outcome without a second reading.
  static let windowBytes = 4096

  /// The wider window for a page that is not UTF-8, where the only other choice is a guess.
  static let wideWindowBytes = 65_536

  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns the encoding that the first bytes of a page declare, or nil.
  ///
  /// - Parameters:
  ///   - page: The bytes of the page.
  ///   - limit: How many of them to read.
  /// - Returns: The encoding, or nil if none is declared or its label is unknown.
  static func encoding(declaredIn page: [UInt8], limit: Int) -> TextEncoding? {
    let window = Array(page.prefix(limit))
    var prescan = MetaPrescan(window)
    return prescan.scanMarkup() ?? XMLDeclaration.encoding(in: window.span)
  }

  /// Walks over the markup until a `<meta>` element tells an encoding or the window ends.
  private mutating func scanMarkup() -> TextEncoding? {
    while let open = ByteSearch.firstIndex(of: 0x3C, in: bytes.span, from: position) {
      position = open + 1
      guard position < bytes.count else { return nil }
      if skips("!--") {
        // The dashes of the start may be those of the end: `<!-->` is a whole comment.
        position -= 2
        guard skipComment() else { return nil }
      } else if let isMeta = tagNameIsMeta() {
        if isMeta, let encoding = scanMeta() { return encoding }
        if !isMeta, !skipAttributes() { return nil }
      } else if [0x21, 0x2F, 0x3F].contains(bytes[position]) {
        guard let end = ByteSearch.firstIndex(of: 0x3E, in: bytes.span, from: position) else {
          return nil
        }
        position = end + 1
      }
    }
    return nil
  }

  /// Moves behind the first `-->` and returns whether there is one.
  private mutating func skipComment() -> Bool {
    var search = position
    while let end = ByteSearch.firstIndex(of: 0x3E, in: bytes.span, from: search) {
      if end >= position + 2, bytes[end - 1] == 0x2D, bytes[end - 2] == 0x2D {
        position = end + 1
        return true
      }
      search = end + 1
    }
    return false
  }

  /// Moves behind the tag name and returns whether it is `meta`; nil when no tag starts here.
  private mutating func tagNameIsMeta() -> Bool? {
    let start = position
    if skips("meta"), position < bytes.count,
      bytes[position].isHTMLSpace || bytes[position] == 0x2F
    {
      return true
    }
    position = start
    let isEndTag = bytes[position] == 0x2F
    let nameStart = position + (isEndTag ? 1 : 0)
    guard nameStart < bytes.count, bytes[nameStart].isASCIILetter else { return nil }
    position = nameStart
    while position < bytes.count, !bytes[position].isHTMLSpace, bytes[position] != 0x3E {
      position += 1
    }
    return false
  }

  /// Moves over the text if it stands here, in any case of letters.
  private mutating func skips(_ text: String) -> Bool {
    var index = position
    for byte in text.utf8 {
      guard index < bytes.count, bytes[index].asciiLowercased == byte else { return false }
      index += 1
    }
    position = index
    return true
  }

  /// Moves over all attributes of a tag and returns whether they end inside the window.
  private mutating func skipAttributes() -> Bool {
    while true {
      switch nextAttribute() {
      case .attribute: continue
      case .none: return true
      case .outOfBytes: return false
      }
    }
  }

  /// Reads the attributes of a `<meta>` element and returns the encoding they declare.
  private mutating func scanMeta() -> TextEncoding? {
    var seenNames: Set<[UInt8]> = []
    var gotPragma = false
    var needsPragma: Bool?
    var label: Label = .none
    loop: while true {
      switch nextAttribute() {
      case .outOfBytes:
        position = bytes.count
        return nil
      case .none: break loop
      case .attribute(let name, let value):
        guard Self.isRead(name), seenNames.insert(name).inserted else { continue }
        if name.elementsEqual("http-equiv".utf8) {
          gotPragma = value.elementsEqual("content-type".utf8)
        } else if name.elementsEqual("charset".utf8) {
          label = .of(TextEncoding(label: value))
          needsPragma = false
        } else if case .none = label, let encoding = Self.encoding(inContent: value.span) {
          label = .of(encoding)
          needsPragma = true
        }
      }
    }
    guard let needsPragma, !needsPragma || gotPragma, case .of(let encoding?) = label else {
      return nil
    }
    return Self.asDeclaredInASCII(encoding)
  }

  private enum Label {
    case none
    case of(TextEncoding?)
  }

  private static func isRead(_ name: [UInt8]) -> Bool {
    name.elementsEqual("http-equiv".utf8) || name.elementsEqual("charset".utf8)
      || name.elementsEqual("content".utf8)
  }

  /// What a declaration means that could be read as ASCII: it cannot be in UTF-16, and
  /// x-user-defined is a label of pages in windows-1252.
  static func asDeclaredInASCII(_ encoding: TextEncoding) -> TextEncoding {
    switch encoding {
    case .utf16BE, .utf16LE: .utf8
    case .userDefined: .windows1252
    default: encoding
    }
  }

  /// "Extracting a character encoding from a meta element" (HTML Standard, 2.6.3).
  static func encoding(inContent content: Span<UInt8>) -> TextEncoding? {
    let word = Array("charset".utf8)
    var index = 0
    while index + word.count <= content.count {
      guard word.indices.allSatisfy({ content[index + $0].asciiLowercased == word[$0] }) else {
        index += 1
        continue
      }
      index += word.count
      index = skippingWhitespace(in: content, from: index)
      guard index < content.count, content[index] == 0x3D else { continue }
      index = skippingWhitespace(in: content, from: index + 1)
      guard index < content.count else { return nil }
      let quote = content[index]
      if quote == 0x22 || quote == 0x27 {
        guard let end = ByteSearch.firstIndex(of: quote, in: content, from: index + 1) else {
          return nil
        }
        return TextEncoding(label: (index + 1..<end).map { content[$0] })
      }
      var end = index
      while end < content.count, !content[end].isHTMLSpace, content[end] != 0x3B { end += 1 }
      return TextEncoding(label: (index..<end).map { content[$0] })
    }
    return nil
  }

  private static func skippingWhitespace(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
    return index
  }
}

extension MetaPrescan {
  /// What "get an attribute" found.
  private enum Attribute {
    /// A name and a value, both in lower case.
    case attribute(name: [UInt8], value: [UInt8])
    /// The end of the tag.
    case none
    /// The window ends inside the tag.
    case outOfBytes
  }

  /// "Get an attribute" of the HTML Standard.
  private mutating func nextAttribute() -> Attribute {
    while position < bytes.count, bytes[position].isHTMLSpace || bytes[position] == 0x2F {
      position += 1
    }
    guard position < bytes.count else { return .outOfBytes }
    if bytes[position] == 0x3E { return .none }
    var name: [UInt8] = []
    nameLoop: while true {
      guard position < bytes.count else { return .outOfBytes }
      let byte = bytes[position]
      switch byte {
      case 0x3D where !name.isEmpty: break nameLoop
      case 0x2F, 0x3E: return .attribute(name: name, value: [])
      case _ where byte.isHTMLSpace: break nameLoop
      default: name.append(byte.asciiLowercased)
      }
      position += 1
    }
    skipWhitespace()
    guard position < bytes.count else { return .outOfBytes }
    guard bytes[position] == 0x3D else { return .attribute(name: name, value: []) }
    position += 1
    skipWhitespace()
    guard let value = nextValue() else { return .outOfBytes }
    return .attribute(name: name, value: value)
  }

  /// Reads an attribute value; nil when the window ends inside it.
  private mutating func nextValue() -> [UInt8]? {
    guard position < bytes.count else { return nil }
    var value: [UInt8] = []
    let quote = bytes[position]
    if quote == 0x22 || quote == 0x27 {
      guard let end = ByteSearch.firstIndex(of: quote, in: bytes.span, from: position + 1) else {
        return nil
      }
      for index in position + 1..<end { value.append(bytes[index].asciiLowercased) }
      position = end + 1
      return value
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3E || byte.isHTMLSpace { return value }
      value.append(byte.asciiLowercased)
      position += 1
    }
    return nil
  }

  private mutating func skipWhitespace() {
    position = Self.skippingWhitespace(in: bytes.span, from: position)
  }
}
