// Insertion modes before the body: HTML standard, sections 13.2.6.4.1 to 13.2.6.4.6.

extension HTMLParser {
  /// A start tag before the body; true when it must be processed again in the mode then set.
  mutating func startTagBeforeBody() -> Bool {
    switch (mode, token.tag) {
    case (.initial, _): break
    case (.beforeHTML, .html):
      insertElement()
      mode = .beforeHead
      return false
    case (_, .html) where mode != .beforeHTML:
      mergeAttributes(into: open.entries[0].node)
      return false
    case (.beforeHead, .head):
      headNode = insertElement()
      mode = .inHead
      return false
    case (_, .head) where mode == .inHead || mode == .afterHead: return false
    case (.inHead, _) where token.tag.belongsInHead:
      startTagInHead()
      return false
    case (.inHead, .noscript):
      insertElement()
      mode = .inHeadNoscript
      return false
    case (.inHeadNoscript, _): return startTagInHeadNoscript()
    case (.afterHead, .body):
      bodyNode = insertElement()
      isFramesetOK = false
      mode = .inBody
      return false
    case (.afterHead, .frameset):
      insertElement()
      mode = .inFrameset
      return false
    case (.afterHead, _) where token.tag.belongsInHead:
      insertBackIntoHead()
      return false
    default: break
    }
    return anythingElseKeepingToken()
  }

  /// A start tag in the head's `noscript`, which holds nothing that shows.
  private mutating func startTagInHeadNoscript() -> Bool {
    switch token.tag {
    case .basefont, .bgsound, .link, .meta, .noframes, .style: startTagInHead()
    case .head, .noscript: break
    case .base, .script, .template, .title:
      popElement()
      mode = .inHead
      return true
    default: return anythingElseKeepingToken()
    }
    return false
  }

  private mutating func anythingElseKeepingToken() -> Bool {
    let kept = token
    token = TagToken()
    anythingElseBeforeBody()
    token = kept
    return true
  }

  /// The "anything else" entry of each mode before the body: makes what was left out.
  mutating func anythingElseBeforeBody() {
    switch mode {
    case .initial: mode = .beforeHTML
    case .beforeHTML:
      insertImplied(.html)
      mode = .beforeHead
    case .beforeHead:
      headNode = insertImplied(.head)
      mode = .inHead
    case .inHead:
      popElement()
      mode = .afterHead
    case .inHeadNoscript:
      // By the standard what shows leaves the `noscript` and starts the body. Here the body starts
      // with a `noscript` of its own, so that its text is still known for what it is.
      popElements(to: 1)
      bodyNode = insertImplied(.body)
      insertImplied(.noscript)
      mode = .inBody
    default:
      bodyNode = insertImplied(.body)
      mode = .inBody
    }
  }

  /// Start tags that any mode processes as if in the head.
  mutating func startTagInHead() {
    switch token.tag {
    case .template:
      insertElement()
      isFramesetOK = false
      mode = .inTemplate
      templateModes.append(.inTemplate)
    case .base, .basefont, .bgsound, .link, .meta: insertVoid()
    default: insertElement()
    }
  }

  /// After `</head>`, an element that belongs there still goes there.
  private mutating func insertBackIntoHead() {
    guard headNode >= 0 else { return startTagInHead() }
    open.push(
      node: headNode, tag: .head, name: UInt16(Tag.head.rawValue), isForeign: false,
      integration: .none)
    let depth = open.count
    startTagInHead()
    open.close(at: Int32(depth - 1))
  }

  /// An end tag before the body; true when it must be processed again in the mode then set.
  mutating func endTagBeforeBody() -> Bool {
    switch (mode, token.tag) {
    case (.inHead, .head):
      popElement()
      mode = .afterHead
      return false
    case (.inHeadNoscript, .noscript):
      popElement()
      mode = .inHead
      return false
    case (.inHeadNoscript, .br): return anythingElseKeepingToken()
    case (.inHeadNoscript, _): return false
    case (_, .template) where mode == .inHead || mode == .afterHead:
      endTemplate()
      return false
    case (_, .head), (_, .body), (_, .html), (_, .br):
      if mode == .afterHead, token.tag == .head { return false }
      return anythingElseKeepingToken()
    case (.initial, _): return anythingElseKeepingToken()
    default: return false
    }
  }

  /// Adds a second `html` or `body` tag's attributes where the first has none.
  mutating func mergeAttributes(into node: Int32) {
    guard tree.nodes[Int(node)].start == tree.nodes[Int(node)].end else { return }
    tree.nodes[Int(node)].start = token.attributeStart
    tree.nodes[Int(node)].end = Int32(truncatingIfNeeded: tree.attributes.count)
    tree.nodes[Int(node)].flags.formUnion(token.flags.subtracting(.linked))
    token.isUsed = true
  }
}

extension Tag {
  /// Whether a start tag is processed "using the rules for in head" wherever it stands.
  var belongsInHead: Bool {
    switch self {
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      true
    default: false
    }
  }
}
