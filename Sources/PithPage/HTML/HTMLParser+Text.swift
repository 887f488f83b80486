// Where text goes: the "character token" steps of HTML standard, section 13.2.6.4.

extension HTMLParser {
  /// Inserts a run of text by the rules of the insertion mode.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - range: Where the text stands in it.
  ///   - isLiteral: Whether `&` stands for itself, as in CDATA sections and raw text.
  mutating func insertText(_ bytes: Span<UInt8>, _ range: Range<Int>, isLiteral: Bool = false) {
    if isCurrentNodeForeign {
      insertIntoCurrentNode(bytes, range, isLiteral: isLiteral)
      if isFramesetOK, !isBlank(bytes, range) { isFramesetOK = false }
      return
    }
    switch mode {
    case .inBody, .inCell, .inCaption, .inTemplate:
      insertIntoCurrentNode(bytes, range, isLiteral: isLiteral)
      if isFramesetOK, !isBlank(bytes, range) { isFramesetOK = false }
    case .inSelect:
      insertIntoCurrentNode(bytes, range, isLiteral: isLiteral)
    case .inTable, .inTableBody, .inRow:
      insertTableText(bytes, range, isLiteral: isLiteral)
    case .inColumnGroup:
      // In a template without a `colgroup`, text beside a `col` is dropped.
      guard !isBlank(bytes, range), open.top.tag == .colgroup else { return }
      closeColumnGroup()
      insertText(bytes, range, isLiteral: isLiteral)
    case .inFrameset, .afterFrameset, .afterAfterFrameset:
      return
    case .afterBody, .afterAfterBody:
      if !isBlank(bytes, range) {
        mode = .inBody
        isFramesetOK = false
      }
      insertIntoCurrentNode(bytes, range, isLiteral: isLiteral)
    default:
      insertBeforeBody(bytes, range, isLiteral: isLiteral)
    }
  }

  /// Before the body, white space is dropped and other text starts the body.
  private mutating func insertBeforeBody(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isLiteral: Bool
  ) {
    guard let start = firstNonBlank(bytes, range) else { return }
    token = TagToken()
    while mode.rawValue < Mode.inBody.rawValue { anythingElseBeforeBody() }
    insertText(bytes, start..<range.upperBound, isLiteral: isLiteral)
  }

  /// Text in a table but outside its cells stands before the table ("foster parenting").
  private mutating func insertTableText(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isLiteral: Bool
  ) {
    guard open.top.tag.holdsTableStructure, !isBlank(bytes, range) else {
      insertIntoCurrentNode(bytes, range, isLiteral: isLiteral)
      if isFramesetOK, !isBlank(bytes, range) { isFramesetOK = false }
      return
    }
    isFramesetOK = false
    isFosterParenting = true
    insertIntoCurrentNode(bytes, range, isLiteral: isLiteral)
    isFosterParenting = false
  }

  private func isBlank(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    firstNonBlank(bytes, range) == nil
  }

  private func firstNonBlank(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      // A NUL is dropped and so makes no text.
      if byte.isHTMLSpace || byte == 0 {
        index += 1
      } else if byte == UInt8(ascii: "&"),
        let end = CharacterReference.endOfSpace(bytes.extracting(index..<range.upperBound))
      {
        index += end
      } else {
        return index
      }
    }
    return nil
  }

  /// Appends text at the appropriate place for inserting a node.
  mutating func insertIntoCurrentNode(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isLiteral: Bool
  ) {
    let node = textNode()
    appendDecoded(bytes, range, isLiteral: isLiteral)
    tree.nodes[node].end = Int32(truncatingIfNeeded: tree.text.count)
  }

  /// The text node that new text goes to: the last one at the place, or a new one.
  private mutating func textNode() -> Int {
    let end = Int32(truncatingIfNeeded: tree.text.count)
    let isLinked = isInsideLink
    let place = insertionPlace()
    let neighbour =
      place.before >= 0
      ? tree.nodes[Int(place.before)].previous : tree.nodes[Int(place.parent)].lastChild
    if neighbour >= 0 {
      let node = tree.nodes[Int(neighbour)]
      if node.isText, node.end == end, node.flags.contains(.linked) == isLinked {
        return Int(neighbour)
      }
    }
    var node = Node(tag: .text)
    node.start = end
    node.end = end
    if isLinked { node.flags.insert(.linked) }
    return Int(insert(node, at: place))
  }

  /// Whether text at this point belongs to a link.
  private var isInsideLink: Bool {
    if anchors[anchors.count - 1] { return true }
    let index = open.index(of: .a)
    guard index >= 0 else { return false }
    return tree.nodes[Int(open.entries[Int(index)].node)].flags.contains(.linked)
  }

  /// Copies text into the page's text, decoding references and dropping or replacing NULs.
  private mutating func appendDecoded(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isLiteral: Bool
  ) {
    if hasNUL {
      appendWithoutNULs(bytes, range, isLiteral: isLiteral)
    } else {
      appendReferencesDecoded(bytes, range, isLiteral: isLiteral)
    }
  }

  /// Drops NULs in HTML; in foreign and raw text they are U+FFFD.
  private mutating func appendWithoutNULs(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isLiteral: Bool
  ) {
    let top = open.top
    let isReplaced =
      top.isForeign ? !isIntegrationPoint(top) : top.tag.rawTextKind != .none
    var start = range.lowerBound
    for index in range where bytes[index] == 0 {
      appendReferencesDecoded(bytes, start..<index, isLiteral: isLiteral)
      if isReplaced { tree.text.append(contentsOf: [0xEF, 0xBF, 0xBD]) }
      start = index + 1
    }
    appendReferencesDecoded(bytes, start..<range.upperBound, isLiteral: isLiteral)
  }

  private mutating func appendReferencesDecoded(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isLiteral: Bool
  ) {
    guard !isLiteral else {
      tree.text.append(span: bytes.extracting(range))
      return
    }
    let piece = bytes.extracting(range)
    CharacterReference.appendDecoded(piece, to: &tree.text, inAttribute: false)
  }
}

extension Tag {
  /// Whether text may not stand directly inside: table, its sections and rows.
  var holdsTableStructure: Bool {
    switch self {
    case .table, .tbody, .thead, .tfoot, .tr: true
    default: false
    }
  }
}
