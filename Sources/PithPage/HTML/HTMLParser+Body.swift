// Start tags in the body: HTML standard, section 13.2.6.4.7.

extension HTMLParser {
  mutating func startTagInBody() {
    let traits = token.tag.traits
    switch token.tag {
    case .custom, .span: insertElement()
    case .a: startLink()
    case .html: mergeAttributes(into: open.entries[0].node)
    case .body: mergeBody()
    case .frameset: replaceBodyByFrameset()
    case .h1, .h2, .h3, .h4, .h5, .h6: startHeading()
    case .form: startForm()
    case .li, .dd, .dt: startItem()
    case .button: startButton()
    case .nobr:
      if open.isInScope(.nobr) { closeFormatting(.nobr) }
      insertElement()
    case .table: startTable()
    case .hr:
      closeParagraph()
      insertVoid()
      isFramesetOK = false
    case .image:
      token.tag = .img
      token.name = UInt16(Tag.img.rawValue)
      startTagInBody()
    case .input:
      insertVoid()
      if !token.isHiddenInput { isFramesetOK = false }
    case .area, .br, .embed, .img, .keygen, .wbr:
      insertVoid()
      isFramesetOK = false
    case .param, .source, .track: insertVoid()
    case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
    case .svg: insertForeign(.svg)
    case .math: insertForeign(.math)
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      startTagInHead()
    default:
      if traits.contains(.closesParagraph) { closeParagraph() }
      startOther()
    }
  }

  private mutating func startHeading() {
    closeParagraph()
    if open.top.tag.headingLevel != nil { popElement() }
    insertElement()
  }

  private mutating func startButton() {
    if open.isInScope(.button) { popThrough(.button) }
    insertElement()
    isFramesetOK = false
  }

  private mutating func startTable() {
    closeParagraph()
    insertElement()
    isFramesetOK = false
    mode = .inTable
  }

  private mutating func startOther() {
    switch token.tag {
    case .option, .optgroup:
      if open.top.tag == .option { popElement() }
      insertElement()
    case .rb, .rtc:
      if open.isInScope(.ruby) { generateImpliedEndTags() }
      insertElement()
    case .rp, .rt:
      if open.isInScope(.ruby) { generateImpliedEndTags(except: .rtc) }
      insertElement()
    case .select:
      insertElement()
      isFramesetOK = false
      mode = .inSelect
    case .pre, .listing, .applet, .marquee, .object, .textarea, .xmp, .iframe:
      insertElement()
      isFramesetOK = false
    default: insertElement()
    }
  }

  /// A link ends the link that is still open.
  private mutating func startLink() {
    if open.index(of: .a) >= 0 { closeFormatting(.a) }
    insertElement()
    anchors[anchors.count - 1] = token.flags.contains(.linked)
  }

  /// Ends a formatting element: alone when blocks stay open in it, else with all above it.
  mutating func closeFormatting(_ tag: Tag) {
    if tag == .a { anchors[anchors.count - 1] = false }
    let index = open.index(of: tag)
    guard index >= 0, index >= open.top.scope else { return }
    if open.top.special > index {
      open.close(at: index)
    } else {
      popElements(to: Int(index))
    }
  }

  private mutating func mergeBody() {
    guard bodyNode >= 0, open.count > 1, !open.isOpen(.template) else { return }
    isFramesetOK = false
    mergeAttributes(into: bodyNode)
  }

  /// A frameset takes the place of a body that holds nothing yet.
  private mutating func replaceBodyByFrameset() {
    guard isFramesetOK, open.count > 1, open.entries[1].tag == .body else { return }
    tree.detach(open.entries[1].node)
    popElements(to: 1)
    insertElement()
    mode = .inFrameset
  }

  private mutating func startForm() {
    if formNode >= 0, !open.isOpen(.template) { return }
    closeParagraph()
    let node = insertElement()
    if !open.isOpen(.template) { formNode = node }
  }

  /// An `li`, `dd` or `dt` closes the open one of its list.
  private mutating func startItem() {
    isFramesetOK = false
    let bound = open.entries[Int(open.top.itemBound)]
    let closes =
      token.tag == .li ? bound.tag == .li : bound.tag == .dd || bound.tag == .dt
    if closes, !bound.isClosed, !bound.isForeign { popElements(to: Int(open.top.itemBound)) }
    closeParagraph()
    insertElement()
  }

  // End tags in the body.

  mutating func endTagInBody() {
    let tag = token.tag
    switch tag {
    case .template: endTemplate()
    case .body, .html:
      guard open.isInScope(.body) else { return }
      mode = .afterBody
      if tag == .html { processEndTag() }
    case .form: endForm()
    case .p:
      if !open.isInButtonScope(.p) { insertImplied(.p) }
      closeParagraph()
    case .li:
      if open.isInListScope(.li) { popThrough(.li) }
    case .dd, .dt, .applet, .marquee, .object:
      if open.isInScope(tag) { popThrough(tag) }
    case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
    case .br:
      token.flags = []
      insertVoid()
      isFramesetOK = false
    default: endOther()
    }
  }

  private mutating func endOther() {
    let tag = token.tag
    if tag.traits.contains(.formatting) {
      let index = open.index(of: tag)
      if index >= 0 || tag == .a {
        closeFormatting(tag)
        return
      }
    }
    if tag.traits.contains(.closesParagraph) || tag == .button || tag == .fieldset {
      if tag != .plaintext, open.isInScope(tag) { popThrough(tag) }
      return
    }
    // "Any other end tag": the nearest of its name, unless a special element is nearer.
    let index = open.index(ofName: token.name)
    if index >= 0, index >= open.top.special { popElements(to: Int(index)) }
  }

  private mutating func endHeading() {
    var highest: Int32 = -1
    for tag in [Tag.h1, .h2, .h3, .h4, .h5, .h6] { highest = max(highest, open.index(of: tag)) }
    guard highest >= 0, highest >= open.top.scope else { return }
    popElements(to: Int(highest))
  }

  private mutating func endForm() {
    let index = open.index(of: .form)
    if open.isOpen(.template) {
      if open.isInScope(.form) { popThrough(.form) }
      return
    }
    formNode = -1
    guard index >= 0, index >= open.top.scope else { return }
    generateImpliedEndTags()
    open.close(at: index)
  }
}
