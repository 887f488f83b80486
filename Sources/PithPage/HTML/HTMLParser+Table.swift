// Tables: HTML standard, sections 13.2.6.4.9 to 13.2.6.4.15. Each function gives true when the
// tag must be processed again in the mode then set.

extension HTMLParser {
  private mutating func clearStack(backTo tags: Set<Tag>) {
    while open.count > 1, !(tags.contains(open.top.tag) && !open.top.isForeign) { popElement() }
  }

  private mutating func clearStackToTable() { clearStack(backTo: [.table, .template, .html]) }

  private mutating func clearStackToSection() {
    clearStack(backTo: [.tbody, .tfoot, .thead, .template, .html])
  }

  private mutating func clearStackToRow() { clearStack(backTo: [.tr, .template, .html]) }

  mutating func startTagInTable() -> Bool {
    switch token.tag {
    case .caption:
      clearStackToTable()
      insertElement()
      mode = .inCaption
    case .colgroup:
      clearStackToTable()
      insertElement()
      mode = .inColumnGroup
    case .col:
      clearStackToTable()
      insertKeepingToken(.colgroup)
      mode = .inColumnGroup
      return true
    case .tbody, .tfoot, .thead:
      clearStackToTable()
      insertElement()
      mode = .inTableBody
    case .td, .th, .tr:
      clearStackToTable()
      insertKeepingToken(.tbody)
      mode = .inTableBody
      return true
    case .table:
      guard open.isInTableScope(.table) else { return false }
      popThrough(.table)
      resetInsertionMode()
      return true
    case .style, .script, .template: startTagInHead()
    case .input where token.isHiddenInput: insertVoid()
    case .form:
      if formNode < 0, !open.isOpen(.template) { formNode = insertVoid() }
    default: startTagBesideTable()
    }
    return false
  }

  /// What may not stand in a table goes before it.
  private mutating func startTagBesideTable() {
    isFosterParenting = true
    startTagInBody()
    isFosterParenting = false
  }

  private mutating func insertKeepingToken(_ tag: Tag) {
    insertImplied(tag)
  }

  mutating func endTagInTable() -> Bool {
    switch token.tag {
    case .table:
      guard open.isInTableScope(.table) else { return false }
      popThrough(.table)
      resetInsertionMode()
    case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
    case .template: endTemplate()
    default:
      isFosterParenting = true
      endTagInBody()
      isFosterParenting = false
    }
    return false
  }

  // Captions.

  mutating func startTagInCaption() -> Bool {
    switch token.tag {
    case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
      return closeCaption()
    default:
      startTagInBody()
      return false
    }
  }

  mutating func endTagInCaption() -> Bool {
    switch token.tag {
    case .caption:
      _ = closeCaption()
      return false
    case .table: return closeCaption()
    case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return false
    default:
      endTagInBody()
      return false
    }
  }

  private mutating func closeCaption() -> Bool {
    guard open.isInTableScope(.caption) else { return false }
    popThrough(.caption)
    mode = .inTable
    return true
  }

  // Column groups.

  mutating func startTagInColumnGroup() -> Bool {
    switch token.tag {
    case .html: startTagInBody()
    case .col: insertVoid()
    case .template: startTagInHead()
    default:
      guard open.top.tag == .colgroup else { return false }
      closeColumnGroup()
      return true
    }
    return false
  }

  mutating func endTagInColumnGroup() -> Bool {
    switch token.tag {
    case .colgroup:
      if open.top.tag == .colgroup { closeColumnGroup() }
      return false
    case .col: return false
    case .template:
      endTemplate()
      return false
    default:
      guard open.top.tag == .colgroup else { return false }
      closeColumnGroup()
      return true
    }
  }

  mutating func closeColumnGroup() {
    popElement()
    mode = .inTable
  }

  // Table sections.

  mutating func startTagInTableBody() -> Bool {
    switch token.tag {
    case .tr:
      clearStackToSection()
      insertElement()
      mode = .inRow
      return false
    case .th, .td:
      clearStackToSection()
      insertKeepingToken(.tr)
      mode = .inRow
      return true
    case .caption, .col, .colgroup, .tbody, .tfoot, .thead: return closeSection()
    default: return startTagInTable()
    }
  }

  mutating func endTagInTableBody() -> Bool {
    switch token.tag {
    case .tbody, .tfoot, .thead:
      guard open.isInTableScope(token.tag) else { return false }
      clearStackToSection()
      popElement()
      mode = .inTable
      return false
    case .table: return closeSection()
    case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: return false
    default: return endTagInTable()
    }
  }

  private mutating func closeSection() -> Bool {
    guard
      open.isInTableScope(.tbody) || open.isInTableScope(.thead) || open.isInTableScope(.tfoot)
    else { return false }
    clearStackToSection()
    popElement()
    mode = .inTable
    return true
  }

  // Rows.

  mutating func startTagInRow() -> Bool {
    switch token.tag {
    case .th, .td:
      clearStackToRow()
      insertElement()
      mode = .inCell
      return false
    case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr: return closeRow()
    default: return startTagInTable()
    }
  }

  mutating func endTagInRow() -> Bool {
    switch token.tag {
    case .tr:
      _ = closeRow()
      return false
    case .table: return closeRow()
    case .tbody, .tfoot, .thead: return open.isInTableScope(token.tag) ? closeRow() : false
    case .body, .caption, .col, .colgroup, .html, .td, .th: return false
    default: return endTagInTable()
    }
  }

  private mutating func closeRow() -> Bool {
    guard open.isInTableScope(.tr) else { return false }
    clearStackToRow()
    popElement()
    mode = .inTableBody
    return true
  }

  // Cells.

  mutating func startTagInCell() -> Bool {
    switch token.tag {
    case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: return closeCell()
    default:
      startTagInBody()
      return false
    }
  }

  mutating func endTagInCell() -> Bool {
    switch token.tag {
    case .td, .th:
      guard open.isInTableScope(token.tag) else { return false }
      popThrough(token.tag)
      mode = .inRow
      return false
    case .body, .caption, .col, .colgroup, .html: return false
    case .table, .tbody, .tfoot, .thead, .tr:
      return open.isInTableScope(token.tag) ? closeCell() : false
    default:
      endTagInBody()
      return false
    }
  }

  private mutating func closeCell() -> Bool {
    let cell = max(open.index(of: .td), open.index(of: .th))
    guard cell >= 0, cell >= open.top.tableScope else { return false }
    popElements(to: Int(cell))
    mode = .inRow
    return true
  }
}
