// Select lists, templates and the insertion mode's reset: HTML standard, sections 13.2.6.4.16 to
// 13.2.6.4.18 (with the select mode that browsers had before customizable select) and 13.2.4.1.

extension HTMLParser {
  mutating func startTagInSelect() -> Bool {
    switch token.tag {
    case .option:
      if open.top.tag == .option { popElement() }
      insertElement()
    case .optgroup:
      closeOptions()
      insertElement()
    case .hr:
      closeOptions()
      insertVoid()
    case .select: closeSelect()
    case .input, .keygen, .textarea:
      guard open.isOpen(.select) else { return false }
      closeSelect()
      return true
    case .caption, .table, .tbody, .tfoot, .thead, .tr, .td, .th:
      guard isSelectInTable else { return false }
      closeSelect()
      return true
    case .script, .template: startTagInHead()
    default: break
    }
    return false
  }

  private mutating func closeOptions() {
    if open.top.tag == .option { popElement() }
    if open.top.tag == .optgroup { popElement() }
  }

  mutating func endTagInSelect() -> Bool {
    switch token.tag {
    case .optgroup:
      if open.top.tag == .option, open.count > 1,
        open.entries[open.count - 2].tag == .optgroup
      {
        popElement()
      }
      if open.top.tag == .optgroup { popElement() }
    case .option:
      if open.top.tag == .option { popElement() }
    case .select: closeSelect()
    case .template: endTemplate()
    case .caption, .table, .tbody, .tfoot, .thead, .tr, .td, .th:
      guard isSelectInTable, open.isInTableScope(token.tag) else { return false }
      closeSelect()
      return true
    default: break
    }
    return false
  }

  /// Whether the list stands in a table, so that the table's tags end it.
  private var isSelectInTable: Bool {
    let table = open.index(of: .table)
    return table > open.index(of: .template) && table < open.index(of: .select)
  }

  private mutating func closeSelect() {
    guard open.isOpen(.select) else { return }
    popThrough(.select)
    resetInsertionMode()
  }

  // Templates.

  mutating func startTagInTemplate() -> Bool {
    if token.tag.belongsInHead {
      startTagInHead()
      return false
    }
    switch token.tag {
    case .caption, .colgroup, .tbody, .tfoot, .thead: mode = .inTable
    case .col: mode = .inColumnGroup
    case .tr: mode = .inTableBody
    case .td, .th: mode = .inRow
    default: mode = .inBody
    }
    if !templateModes.isEmpty { templateModes[templateModes.count - 1] = mode }
    return true
  }

  mutating func endTemplate() {
    guard open.isOpen(.template) else { return }
    popThrough(.template)
    if !templateModes.isEmpty { templateModes.removeLast() }
    resetInsertionMode()
  }

  /// Resets the insertion mode appropriately, from the nearest open element that decides it.
  mutating func resetInsertionMode() {
    // The nearest bound decides; only elements that set a mode are looked at.
    let deciding: [(Tag, Mode)] = [
      (.select, .inSelect), (.td, .inCell), (.th, .inCell), (.tr, .inRow),
      (.tbody, .inTableBody), (.thead, .inTableBody), (.tfoot, .inTableBody),
      (.caption, .inCaption), (.colgroup, .inColumnGroup), (.table, .inTable),
      (.template, .inTemplate), (.head, .inHead), (.body, .inBody), (.frameset, .inFrameset),
      (.html, .beforeHead),
    ]
    var nearest: Int32 = -1
    var found = Mode.inBody
    for (tag, mode) in deciding {
      let index = open.index(of: tag)
      if index > nearest {
        nearest = index
        found = mode
      }
    }
    if found == .inTemplate { found = templateModes.last ?? .inBody }
    if found == .beforeHead, headNode >= 0 { found = .afterHead }
    mode = found
  }
}
