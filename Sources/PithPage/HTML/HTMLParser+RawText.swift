// Elements whose content is not markup: HTML standard, sections 13.2.5.2 to 13.2.5.31.

extension Tag {
  /// How the tokenizer reads an element's content.
  enum RawTextKind {
    /// As markup.
    case none
    /// As text with character references, up to the element's end tag.
    case escapable
    /// As text, up to the element's end tag.
    case raw
    /// As a script, which has comment-like states of its own.
    case script
    /// As text, up to the end of the page.
    case plaintext
  }

  /// How the tokenizer reads the element's content.
  var rawTextKind: RawTextKind {
    switch self {
    case .title, .textarea: .escapable
    case .style, .xmp, .iframe, .noembed, .noframes: .raw
    case .script: .script
    case .plaintext: .plaintext
    default: .none
    }
  }
}

extension HTMLParser {
  /// Reads the content of the raw-text element that was just opened, and closes the element.
  mutating func readRawText(_ bytes: Span<UInt8>) {
    let tag = token.tag
    let start = position
    guard tag.rawTextKind != .plaintext else {
      insertText(bytes, start..<bytes.count, isLiteral: true)
      position = bytes.count
      return
    }
    let end =
      tag == .script
      ? endOfScript(bytes, from: start) : endTag(of: token.tag, bytes, from: start)
    let text = start..<(end ?? bytes.count)
    if tag == .script {
      if let kind = token.dataKind, !text.isEmpty {
        tree.islands.append(DataIsland(kind: kind, bytes: text))
      } else if token.isFormula, !text.isEmpty {
        tree.formulas.append(open.top.node)
        insertIntoCurrentNode(bytes, text, isLiteral: true)
      } else if let start = startOfState(bytes, in: text) {
        tree.islands.append(DataIsland(kind: .json, bytes: start..<text.upperBound))
      }
    } else if tag != .style, !text.isEmpty {
      insertIntoCurrentNode(bytes, text, isLiteral: tag.rawTextKind == .raw)
    }
    position = end ?? bytes.count
    open.pop()
    if end != nil { skipEndTag(bytes) }
  }

  /// Where the state of a framework begins: the object that a script assigns to a member of `window`
  /// named `__…`, or pushes onto a list there, as streamed state is.
  private func startOfState(_ bytes: Span<UInt8>, in script: Range<Int>) -> Int? {
    var index = script.lowerBound
    while index < script.upperBound, bytes[index].isHTMLSpace { index += 1 }
    guard bytes.hasPrefix("window.__", at: index) || bytes.hasPrefix("window[\"__", at: index)
    else { return nil }
    // The name and the assignment are short.
    let end = min(script.upperBound, index + 80)
    while index < end, bytes[index] != UInt8(ascii: "=") { index += 1 }
    guard index < end else { return nil }
    index += 1
    while index < end, bytes[index].isHTMLSpace { index += 1 }
    if index < end, bytes[index] == UInt8(ascii: "{") { return index }
    return startOfPushedState(bytes, in: index..<script.upperBound)
  }

  /// Where an object begins that is pushed onto a list, when that happens right after the list was
  /// made: `window["__Q"] = window["__Q"] || [];window["__Q"].push({…})`.
  private func startOfPushedState(_ bytes: Span<UInt8>, in script: Range<Int>) -> Int? {
    // Both statements are short.
    let end = min(script.upperBound, script.lowerBound + 160)
    var index = script.lowerBound
    while index < end {
      if bytes[index] == UInt8(ascii: "."), bytes.hasPrefix(".push({", at: index) {
        return index + 6
      }
      index += 1
    }
    return nil
  }

  /// Skips the end tag that stands at the position.
  private mutating func skipEndTag(_ bytes: Span<UInt8>) {
    position += 2
    while position < bytes.count, bytes[position].isASCIILetter { position += 1 }
    token = TagToken()
    token.attributeStart = Int32(truncatingIfNeeded: tree.attributes.count)
    if readAttributes(bytes) {
      tree.attributes.removeLast(tree.attributes.count - Int(token.attributeStart))
    }
  }

  /// Where the end tag of an element starts, or nil when the page ends first.
  private func endTag(of tag: Tag, _ bytes: Span<UInt8>, from start: Int) -> Int? {
    var search = start
    while let hit = ByteSearch.firstIndex(of: UInt8(ascii: "<"), in: bytes, from: search) {
      if isEndTag(of: tag, bytes, at: hit) { return hit }
      search = hit + 1
    }
    return nil
  }

  private func isEndTag(of tag: Tag, _ bytes: Span<UInt8>, at start: Int) -> Bool {
    guard bytes.hasPrefix("</", at: start) else { return false }
    return isName(tag, bytes, at: start + 2)
  }

  /// Whether the name at an index is a raw-text element's, ended by a space, `/` or `>`.
  private func isName(_ tag: Tag, _ bytes: Span<UInt8>, at start: Int) -> Bool {
    let name: StaticString =
      switch tag {
      case .title: "title"
      case .textarea: "textarea"
      case .style: "style"
      case .xmp: "xmp"
      case .iframe: "iframe"
      case .noembed: "noembed"
      case .noframes: "noframes"
      default: "script"
      }
    guard bytes.hasLowercasedPrefix(name, at: start) else { return false }
    let end = start + name.utf8CodeUnitCount
    guard end < bytes.count else { return false }
    let next = bytes[end]
    return next.isHTMLSpace || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
  }

  /// Where a script's end tag starts.
  ///
  /// Between `<!--` and `-->` a `<script` hides the next
  /// `</script>` (the "double escaped" states).
  private mutating func endOfScript(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var search = start
    var escapeEnd: Int?
    var isDoubleEscaped = false
    while let hit = ByteSearch.firstIndex(of: UInt8(ascii: "<"), in: bytes, from: search) {
      search = hit + 1
      if let end = escapeEnd, hit >= end {
        escapeEnd = nil
        isDoubleEscaped = false
      }
      if isEndTag(of: .script, bytes, at: hit) {
        if !isDoubleEscaped { return hit }
        isDoubleEscaped = false
      } else if escapeEnd != nil {
        if !isDoubleEscaped, isName(.script, bytes, at: hit + 1) { isDoubleEscaped = true }
      } else if bytes.hasPrefix("<!--", at: hit) {
        // The dashes that open the comment may close it: `<!-->`.
        escapeEnd = endOfComment(bytes, from: hit + 2)
      }
    }
    return nil
  }

  /// Where the next `-->` stands, or the end of the page; each byte is searched once.
  private mutating func endOfComment(_ bytes: Span<UInt8>, from start: Int) -> Int {
    if nextCommentEnd < start {
      nextCommentEnd = bytes.firstIndex(of: "-->", from: start) ?? bytes.count
    }
    return nextCommentEnd
  }
}
