// Tokenization of what follows a `<`: HTML standard, sections 13.2.5.6 to 13.2.5.72.

extension HTMLParser {
  /// Reads one tag, comment, doctype or CDATA section; a `<` that starts none is text.
  mutating func readMarkup(_ bytes: Span<UInt8>) {
    let start = position
    guard start + 1 < bytes.count else {
      insertText(bytes, start..<bytes.count)
      position = bytes.count
      return
    }
    let byte = bytes[start + 1]
    if byte.isASCIILetter {
      position = start + 1
      readStartTag(bytes)
    } else if byte == UInt8(ascii: "/") {
      readEndTagOrBogus(bytes)
    } else if byte == UInt8(ascii: "!") {
      readDeclaration(bytes)
    } else if byte == UInt8(ascii: "?") {
      skipBogusComment(bytes, from: start + 1)
    } else {
      insertText(bytes, start..<start + 1)
      position = start + 1
    }
  }

  private mutating func readEndTagOrBogus(_ bytes: Span<UInt8>) {
    let start = position
    guard start + 2 < bytes.count else {
      insertText(bytes, start..<bytes.count)
      position = bytes.count
      return
    }
    let byte = bytes[start + 2]
    if byte.isASCIILetter {
      position = start + 2
      guard readTagName(bytes), readAttributes(bytes) else { return }
      tree.attributes.removeLast(tree.attributes.count - Int(token.attributeStart))
      processEndTag()
    } else if byte == UInt8(ascii: ">") {
      position = start + 3
    } else {
      skipBogusComment(bytes, from: start + 2)
    }
  }

  private mutating func readDeclaration(_ bytes: Span<UInt8>) {
    let start = position + 2
    if bytes.hasPrefix("--", at: start) {
      skipComment(bytes, from: start + 2)
    } else if bytes.hasPrefix("[CDATA[", at: start), isCurrentNodeForeign {
      let end = bytes.firstIndex(of: "]]>", from: start + 7)
      let text = (start + 7)..<(end ?? bytes.count)
      if !text.isEmpty { insertText(bytes, text, isLiteral: true) }
      position = end.map { $0 + 3 } ?? bytes.count
    } else if bytes.hasLowercasedPrefix("doctype", at: start) {
      skipBogusComment(bytes, from: start)
      if mode == .initial { mode = .beforeHTML }
    } else {
      skipBogusComment(bytes, from: start)
    }
  }

  /// A comment ends at `-->` or `--!>`; `<!-->` and `<!--->` are whole comments.
  private mutating func skipComment(_ bytes: Span<UInt8>, from start: Int) {
    if bytes.hasPrefix(">", at: start) {
      position = start + 1
      return
    }
    if bytes.hasPrefix("->", at: start) {
      position = start + 2
      return
    }
    var search = start
    while let end = ByteSearch.firstIndex(of: UInt8(ascii: ">"), in: bytes, from: search) {
      let dash = UInt8(ascii: "-")
      if end - 2 >= start, bytes[end - 1] == dash, bytes[end - 2] == dash {
        position = end + 1
        return
      }
      if end - 3 >= start, bytes[end - 1] == UInt8(ascii: "!"), bytes[end - 2] == dash,
        bytes[end - 3] == dash
      {
        position = end + 1
        return
      }
      search = end + 1
    }
    position = bytes.count
  }

  private mutating func skipBogusComment(_ bytes: Span<UInt8>, from start: Int) {
    let end = ByteSearch.firstIndex(of: UInt8(ascii: ">"), in: bytes, from: start)
    position = end.map { $0 + 1 } ?? bytes.count
  }

  /// Reads a start tag, builds its element, and reads the raw text that some elements hold.
  private mutating func readStartTag(_ bytes: Span<UInt8>) {
    guard readTagName(bytes), readAttributes(bytes) else { return }
    let nodeCount = tree.nodes.count
    processStartTag()
    if !token.isUsed {
      tree.attributes.removeLast(tree.attributes.count - Int(token.attributeStart))
    }
    if token.tag.rawTextKind != .none, tree.nodes.count > nodeCount, !open.isEmpty,
      open.top.tag == token.tag, !open.top.isForeign, Int(open.top.node) >= nodeCount
    {
      readRawText(bytes)
    }
  }

  /// Reads a tag's name into ``token``; false when the page ends inside it.
  private mutating func readTagName(_ bytes: Span<UInt8>) -> Bool {
    let start = position
    var key = NameTable.Key()
    var index = start
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        if byte.isHTMLSpace || byte > 0x20 { break }
      }
      key.append(byte.asciiLowercased)
      index &+= 1
    }
    position = index
    guard index < count else { return false }
    token = TagToken()
    token.attributeStart = Int32(truncatingIfNeeded: tree.attributes.count)
    if let value = tagNames.value(of: key), let tag = Tag(rawValue: UInt8(value)) {
      token.tag = tag
      token.name = UInt16(value)
    } else {
      token.name = customName(key, at: start..<index)
    }
    return true
  }

  private mutating func customName(_ key: NameTable.Key, at range: Range<Int>) -> UInt16 {
    if let name = customNames[key] { return name }
    // A page with more names than numbers shares the last one.
    let name = UInt16(min(256 + tree.customNames.count, 65_535))
    if tree.customNames.count < 65_536 - 256 { tree.customNames.append(range) }
    customNames[key] = name
    return name
  }
}
