// SVG and MathML inside HTML: HTML standard, section 13.2.6.5.

extension HTMLParser {
  /// Opens an `svg` or `math` element, or one inside them.
  mutating func insertForeign(_ space: Node.Flags) {
    if token.isSelfClosing {
      insertVoid(foreign: space)
    } else {
      insertElement(foreign: space)
      if token.tag == .math { tree.formulas.append(Int32(truncatingIfNeeded: tree.nodes.count - 1)) }
    }
  }

  /// How a foreign element treats its content.
  func integration(of tag: Tag, _ space: Node.Flags) -> OpenElements.Integration {
    switch tag {
    case .foreignobject, .desc, .title: space == .svg ? .html : .none
    case .mi, .mo, .mn, .ms, .mtext: space == .math ? .mathText : .none
    case .annotationXML:
      if space != .math { .none } else { token.isHTMLAnnotation ? .html : .annotationXML }
    default: .none
    }
  }

  /// Whether the current node is foreign but takes the start tag in ``token`` as HTML.
  var isAtIntegrationPoint: Bool {
    switch open.top.integration {
    case .html: true
    case .mathText: token.tag != .mglyph && token.tag != .malignmark
    case .annotationXML: token.tag == .svg
    case .none: false
    }
  }

  /// A start tag inside SVG or MathML; true when it leaves them and must be processed as HTML.
  mutating func startTagInForeignContent() -> Bool {
    let breaksOut =
      token.tag.traits.contains(.breaksForeign) || (token.tag == .font && token.hasFontAttribute)
    if breaksOut {
      while open.count > 1, open.top.isForeign, !isIntegrationPoint(open.top) { popElement() }
      return true
    }
    let space = tree.nodes[Int(open.top.node)].flags.intersection([.svg, .math])
    insertForeign(space)
    return false
  }

  func isIntegrationPoint(_ entry: OpenElements.Entry) -> Bool {
    entry.integration == .html || entry.integration == .mathText
  }

  /// An end tag inside SVG or MathML; true when it must be processed as HTML.
  mutating func endTagInForeignContent() -> Bool {
    if token.tag == .br || token.tag == .p {
      while open.count > 1, open.top.isForeign, !isIntegrationPoint(open.top) { popElement() }
      return true
    }
    // The nearest open element of the name, unless an HTML element is nearer.
    let index = open.index(ofForeignName: token.name)
    guard index > open.top.html else { return true }
    popElements(to: Int(index))
    return false
  }
}
