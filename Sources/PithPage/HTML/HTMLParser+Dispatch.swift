// The tree construction dispatcher: HTML standard, section 13.2.6.

extension HTMLParser {
  /// Builds what the start tag in ``token`` stands for.
  mutating func processStartTag() {
    if isCurrentNodeForeign, !isAtIntegrationPoint {
      if !startTagInForeignContent() { return }
    }
    var isAgain = true
    while isAgain {
      switch mode {
      case .initial, .beforeHTML, .beforeHead, .inHead, .inHeadNoscript, .afterHead:
        isAgain = startTagBeforeBody()
      case .inBody:
        startTagInBody()
        isAgain = false
      case .inTable: isAgain = startTagInTable()
      case .inCaption: isAgain = startTagInCaption()
      case .inColumnGroup: isAgain = startTagInColumnGroup()
      case .inTableBody: isAgain = startTagInTableBody()
      case .inRow: isAgain = startTagInRow()
      case .inCell: isAgain = startTagInCell()
      case .inSelect: isAgain = startTagInSelect()
      case .inTemplate: isAgain = startTagInTemplate()
      case .afterBody, .afterAfterBody:
        if token.tag != .html { mode = .inBody }
        isAgain = token.tag != .html
      case .inFrameset, .afterFrameset, .afterAfterFrameset:
        startTagInFrameset()
        isAgain = false
      }
    }
  }

  /// Closes what the end tag in ``token`` stands for.
  mutating func processEndTag() {
    if isCurrentNodeForeign {
      if !endTagInForeignContent() { return }
    }
    var isAgain = true
    while isAgain {
      switch mode {
      case .initial, .beforeHTML, .beforeHead, .inHead, .inHeadNoscript, .afterHead:
        isAgain = endTagBeforeBody()
      case .inBody:
        endTagInBody()
        isAgain = false
      case .inTable: isAgain = endTagInTable()
      case .inCaption: isAgain = endTagInCaption()
      case .inColumnGroup: isAgain = endTagInColumnGroup()
      case .inTableBody: isAgain = endTagInTableBody()
      case .inRow: isAgain = endTagInRow()
      case .inCell: isAgain = endTagInCell()
      case .inSelect: isAgain = endTagInSelect()
      case .inTemplate:
        if token.tag == .template { endTemplate() }
        isAgain = false
      case .afterBody:
        if token.tag == .html { mode = .afterAfterBody } else { mode = .inBody }
        isAgain = token.tag != .html
      case .afterAfterBody: mode = .inBody
      case .inFrameset, .afterFrameset, .afterAfterFrameset:
        endTagInFrameset()
        isAgain = false
      }
    }
  }

  // Framesets: sections 13.2.6.4.20 to 13.2.6.4.23.

  private mutating func startTagInFrameset() {
    switch (mode, token.tag) {
    case (.inFrameset, .frameset): insertElement()
    case (.inFrameset, .frame): insertVoid()
    case (_, .noframes): insertElement()
    default: break
    }
  }

  private mutating func endTagInFrameset() {
    switch (mode, token.tag) {
    case (.inFrameset, .frameset):
      guard open.count > 1 else { return }
      popElement()
      if open.top.tag != .frameset { mode = .afterFrameset }
    case (.afterFrameset, .html): mode = .afterAfterFrameset
    default: break
    }
  }
}
