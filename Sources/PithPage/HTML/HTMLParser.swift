internal import PithModel

/// Parses HTML by the WHATWG standard, in one pass over the bytes, into flat arrays.
///
/// Tokenization and tree construction follow sections 13.2.5 and 13.2.6 of the HTML Living
/// Standard. What a page cleaner has no use for is left out deliberately:
/// - Formatting elements are not cloned by the "adoption agency"; a misnested `</b>` closes the
///   element for what follows, and links are remembered across paragraphs (``anchors``). Order and
///   extent of all text are the standard's.
/// - Quirks mode is ignored; it changes only whether a table ends a paragraph.
///
/// The page's bytes are passed to every step as a span, so that the parser holds no pointer.
/// Every step is linear in the bytes it consumes, whatever the depth; nothing recurses.
struct HTMLParser {
  /// The standard's insertion modes, less those that tokenization settles (`text`).
  enum Mode: UInt8 {
    case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, inTable
    case inCaption, inColumnGroup, inTableBody, inRow, inCell, inSelect, inTemplate, afterBody,
      inFrameset
    case afterFrameset, afterAfterBody, afterAfterFrameset
  }

  /// The tag that the tokenizer read last.
  struct TagToken {
    var tag = Tag.custom
    var name: UInt16 = 0
    var isSelfClosing = false
    var flags: Node.Flags = []
    var attributeStart: Int32 = 0
    /// Whether an element was made of it and owns its attributes.
    var isUsed = false
    /// Whether it is an `input` of type `hidden`.
    var isHiddenInput = false
    /// Whether it is a `font` with an attribute of its own, which leaves SVG and MathML.
    var hasFontAttribute = false
    /// Whether it is MathML's `annotation-xml` whose content is HTML.
    var isHTMLAnnotation = false
    /// What data a `script` holds, by its `type`.
    var dataKind: DataIsland.Kind?
    /// Whether it is a `script` that holds a formula in TeX for MathJax.
    var isFormula = false
  }

  var tree = NodeTree()
  var open = OpenElements()
  var token = TagToken()
  /// The next byte to read.
  var position = 0
  var mode = Mode.initial
  var templateModes: [Mode] = []
  var headNode: Int32 = -1
  var bodyNode: Int32 = -1
  var formNode: Int32 = -1
  var isFramesetOK = true
  /// Whether a link is open in the list of active formatting elements, one entry a marker.
  var anchors: [Bool] = [false]
  /// Whether text and elements go before the table that is open.
  var isFosterParenting = false
  /// Numbers of the names that the page makes up.
  var customNames: [NameTable.Key: UInt16] = [:]
  /// Where the `-->` stands that a script was last searched for.
  var nextCommentEnd = -1
  /// Whether the page has a NUL, so that text must be searched for it.
  var hasNUL = false

  let tagNames = NameTable.tags
  let attributeNames = NameTable.attributes

  /// Parses a whole page of valid UTF-8, or what the deadline allows of it.
  static func parse(_ bytes: Span<UInt8>, deadline: Deadline = .never) -> NodeTree {
    var parser = HTMLParser()
    parser.tree.nodes.reserveCapacity(bytes.count / 48 + 16)
    parser.tree.text.reserveCapacity(bytes.count / 8 + 64)
    parser.hasNUL = ByteSearch.firstIndex(of: 0, in: bytes, from: 0) != nil
    parser.run(bytes, deadline)
    return parser.tree
  }

  /// Reads text up to the next markup, then the markup, until the page ends.
  private mutating func run(_ bytes: Span<UInt8>, _ deadline: Deadline) {
    var step = 0
    while position < bytes.count, !deadline.isPast(atStep: step) {
      step &+= 1
      let start = position
      let markup = ByteSearch.firstIndex(of: UInt8(ascii: "<"), in: bytes, from: start)
      let end = markup ?? bytes.count
      if end > start { insertText(bytes, start..<end) }
      position = end
      guard markup != nil else { break }
      readMarkup(bytes)
    }
    if mode.rawValue < Mode.inBody.rawValue { finishHead() }
  }

  /// Makes the elements that even an empty page has.
  private mutating func finishHead() {
    while mode.rawValue < Mode.inBody.rawValue {
      token = TagToken(tag: .body, name: UInt16(Tag.body.rawValue))
      token.attributeStart = Int32(truncatingIfNeeded: tree.attributes.count)
      anythingElseBeforeBody()
    }
  }
}
