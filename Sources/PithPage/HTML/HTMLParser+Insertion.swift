// Creating elements and closing them: HTML standard, sections 13.2.6.1 and 13.2.4.3.

extension HTMLParser {
  /// Where the next node goes: before a sibling when `before` is not -1, else at the parent's end.
  struct Place {
    var parent: Int32
    var before: Int32 = -1
  }

  /// The appropriate place for inserting a node; beside the table under foster parenting.
  func insertionPlace() -> Place {
    guard !open.isEmpty else { return Place(parent: 0) }
    let top = open.top
    guard isFosterParenting, !top.isForeign, top.tag.holdsTableStructure else {
      return Place(parent: top.node)
    }
    let table = open.index(of: .table)
    let template = open.index(of: .template)
    if template > table { return Place(parent: open.entries[Int(template)].node) }
    guard table >= 0 else { return Place(parent: open.entries[0].node) }
    let node = open.entries[Int(table)].node
    let parent = tree.nodes[Int(node)].parent
    guard parent >= 0 else { return Place(parent: open.entries[Int(table) - 1].node) }
    return Place(parent: parent, before: node)
  }

  mutating func insert(_ node: Node, at place: Place) -> Int32 {
    place.before >= 0
      ? tree.insert(node, before: place.before) : tree.append(node, to: place.parent)
  }

  /// Makes an element of the token, opens it, and gives its node.
  @discardableResult
  mutating func insertElement(foreign: Node.Flags = []) -> Int32 {
    let node = insertVoid(foreign: foreign)
    var integration = OpenElements.Integration.none
    if !foreign.isEmpty { integration = self.integration(of: token.tag, foreign) }
    open.push(
      node: node, tag: token.tag, name: token.name, isForeign: !foreign.isEmpty,
      integration: integration)
    if foreign.isEmpty, token.tag.traits.contains(.formattingMarker) { anchors.append(false) }
    return node
  }

  /// Makes an element of the token without opening it.
  @discardableResult
  mutating func insertVoid(foreign: Node.Flags = []) -> Int32 {
    var node = Node(tag: token.tag)
    node.name = token.name
    node.flags = token.flags.union(foreign)
    if token.tag != .a && token.tag != .area { node.flags.remove(.linked) }
    node.start = token.attributeStart
    node.end = Int32(truncatingIfNeeded: tree.attributes.count)
    token.isUsed = true
    return insert(node, at: insertionPlace())
  }

  /// Makes an element that the page left out, and opens it.
  @discardableResult
  mutating func insertImplied(_ tag: Tag) -> Int32 {
    var node = Node(tag: tag)
    node.name = UInt16(tag.rawValue)
    let index = insert(node, at: insertionPlace())
    open.push(
      node: index, tag: tag, name: UInt16(tag.rawValue), isForeign: false, integration: .none)
    if tag.traits.contains(.formattingMarker) { anchors.append(false) }
    return index
  }

  /// Pops the current node.
  mutating func popElement() {
    closeMarker(of: open.top)
    open.pop()
  }

  /// Pops entries until the stack holds `count`.
  mutating func popElements(to count: Int) {
    while open.count > max(count, 1) {
      closeMarker(of: open.top)
      open.pop()
    }
  }

  private mutating func closeMarker(of entry: OpenElements.Entry) {
    guard !entry.isForeign, entry.tag.traits.contains(.formattingMarker), anchors.count > 1 else {
      return
    }
    anchors.removeLast()
  }

  /// Pops up to and with the topmost element of a tag.
  mutating func popThrough(_ tag: Tag) {
    let index = open.index(of: tag)
    guard index >= 0 else { return }
    popElements(to: Int(index))
  }

  /// Pops elements whose end tags may be left out, except those of one tag.
  mutating func generateImpliedEndTags(except tag: Tag? = nil) {
    while open.count > 1, !open.top.isForeign, open.top.tag != tag,
      open.top.tag.traits.contains(.impliedEnd)
    {
      popElement()
    }
  }

  mutating func closeParagraph() {
    guard open.isInButtonScope(.p) else { return }
    popThrough(.p)
  }

  /// Whether the adjusted current node is in SVG or MathML.
  var isCurrentNodeForeign: Bool { !open.isEmpty && open.top.isForeign }
}
