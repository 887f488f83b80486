/// The stack of open elements, with the bounds that the standard's searches stop at.
///
/// Every "has an element in scope" question of the standard walks down the stack; on a page of
/// 100,000 open elements that is quadratic. Each entry therefore remembers the nearest entry of
/// its own name and the nearest bound of each kind, so that every question is one comparison.
struct OpenElements {
  struct Entry {
    var node: Int32
    var name: UInt16
    var tag: Tag
    /// Whether the element was closed while others stay open above it.
    var isClosed = false
    /// Whether it belongs to SVG or MathML.
    var isForeign = false
    /// Whether it is foreign and its content is HTML or text again.
    var integration = Integration.none
    /// The entry below of the same name, or -1.
    var previousOfName: Int32 = -1
    /// The nearest entries that bound each kind of search, this one included.
    var scope: Int32 = 0
    var buttonScope: Int32 = 0
    var listScope: Int32 = 0
    var tableScope: Int32 = 0
    var special: Int32 = 0
    var itemBound: Int32 = 0
    /// The nearest entry that is neither SVG nor MathML.
    var html: Int32 = 0
  }

  /// How a foreign element treats its content.
  enum Integration: UInt8 {
    case none, html, mathText, annotationXML
  }

  private(set) var entries: [Entry] = []
  /// The topmost open entry of each HTML name, or -1.
  private var topmost = [Int32](repeating: -1, count: 256)
  /// The same for SVG and MathML, whose `table` or `template` is none of HTML's.
  private var topmostForeign: [Int32] = []

  var isEmpty: Bool { entries.isEmpty }
  var count: Int { entries.count }

  /// The current node's entry.
  @inline(__always)
  var top: Entry { entries[entries.count &- 1] }

  /// The topmost open HTML element of a name, or -1.
  @inline(__always)
  func index(ofName name: UInt16) -> Int32 {
    Int(name) < topmost.count ? topmost[Int(name)] : -1
  }

  /// The topmost open SVG or MathML element of a name, or -1.
  func index(ofForeignName name: UInt16) -> Int32 {
    Int(name) < topmostForeign.count ? topmostForeign[Int(name)] : -1
  }

  /// The topmost open HTML element of a tag, or -1.
  @inline(__always)
  func index(of tag: Tag) -> Int32 { topmost[Int(tag.rawValue)] }

  func isOpen(_ tag: Tag) -> Bool { index(of: tag) >= 0 }

  @inline(__always)
  mutating func push(
    node: Int32, tag: Tag, name: UInt16, isForeign: Bool, integration: Integration
  ) {
    let index = Int32(truncatingIfNeeded: entries.count)
    var entry = Entry(node: node, name: name, tag: tag)
    entry.isForeign = isForeign
    entry.integration = integration
    if index > 0 {
      let below = entries[Int(index) &- 1]
      entry.scope = below.scope
      entry.buttonScope = below.buttonScope
      entry.listScope = below.listScope
      entry.tableScope = below.tableScope
      entry.special = below.special
      entry.itemBound = below.itemBound
      entry.html = below.html
    }
    if !isForeign { entry.html = index }
    setBounds(of: &entry, at: index)
    if isForeign {
      entry.previousOfName = Self.replace(name, in: &topmostForeign, by: index)
    } else {
      entry.previousOfName = Self.replace(name, in: &topmost, by: index)
    }
    entries.append(entry)
  }

  /// Sets the topmost entry of a name and gives the one before.
  @inline(__always)
  private static func replace(_ name: UInt16, in topmost: inout [Int32], by index: Int32) -> Int32 {
    while Int(name) >= topmost.count { topmost.append(-1) }
    let previous = topmost[Int(name)]
    topmost[Int(name)] = index
    return previous
  }

  /// Marks the entry as a bound of the searches that stop at its element.
  @inline(__always)
  private func setBounds(of entry: inout Entry, at index: Int32) {
    if entry.isForeign {
      guard entry.integration != .none else { return }
      entry.scope = index
      entry.buttonScope = index
      entry.listScope = index
      entry.special = index
      entry.itemBound = index
      return
    }
    let traits = entry.tag.traits
    if traits.isDisjoint(with: [.special, .scope]) { return }
    if traits.contains(.special) { entry.special = index }
    if traits.contains(.itemBound) { entry.itemBound = index }
    if traits.contains(.scope) {
      entry.scope = index
      entry.buttonScope = index
      entry.listScope = index
    }
    if entry.tag == .button { entry.buttonScope = index }
    if traits.contains(.listScope) { entry.listScope = index }
    if traits.contains(.tableScope) { entry.tableScope = index }
  }

  /// Pops the current node, and what was closed below it before.
  @inline(__always)
  mutating func pop() {
    let entry = entries.removeLast()
    if entry.isForeign {
      topmostForeign[Int(entry.name)] = entry.previousOfName
    } else if !entry.isClosed {
      topmost[Int(entry.name)] = entry.previousOfName
    }
    while let last = entries.last, last.isClosed { entries.removeLast() }
  }

  /// Closes the topmost HTML entry of its name wherever it stands; what is above it stays open.
  mutating func close(at index: Int32) {
    let name = Int(entries[Int(index)].name)
    guard topmost[name] == index else { return }
    if Int(index) == entries.count - 1 {
      pop()
      return
    }
    topmost[name] = entries[Int(index)].previousOfName
    entries[Int(index)].isClosed = true
  }

  // The standard's questions, each answered by the nearest entry of a name and the bound.

  @inline(__always)
  func isInScope(_ tag: Tag) -> Bool {
    let index = index(of: tag)
    return index >= 0 && index >= top.scope
  }

  @inline(__always)
  func isInButtonScope(_ tag: Tag) -> Bool {
    let index = index(of: tag)
    return index >= 0 && index >= top.buttonScope
  }

  func isInListScope(_ tag: Tag) -> Bool {
    let index = index(of: tag)
    return index >= 0 && index >= top.listScope
  }

  func isInTableScope(_ tag: Tag) -> Bool {
    let index = index(of: tag)
    return index >= 0 && index >= top.tableScope
  }
}
