import PithModel
import PithPage

/// The marks of footnotes in a text and the notes that they lead to.
///
/// A mark is a raised link, or one that says what it is, to a place on the page; a note is the item
/// or paragraph at that place, when it is kept and does not hold the mark itself.
struct Footnotes {
  /// How far a mark lies below its `sup`, and a kept block below its note.
  private static let levels = 6
  /// More words than a note has.
  private static let maximumWords: Int32 = 400
  private static let maximumLabelBytes = 32

  /// The labels of notes, by the note's element.
  private(set) var labels: [Int: String] = [:]
  /// The labels of marks, by the mark's link.
  private(set) var references: [Int: String] = [:]

  /// No footnotes.
  init() {}

  /// Finds the footnotes among the kept blocks of a page.
  init(_ page: Page, kept: [Int], origins: BlockOrigins) {
    var marks: [(link: Int, target: String)] = []
    var seen: Set<Int32> = []
    for run in origins.runs where page.tree.nodes[Int(run.node)].flags.contains(.linked) {
      guard let link = Self.link(around: run.node, in: page), seen.insert(link).inserted,
        let target = page.attribute(.href, of: Int(link)), target.hasPrefix("#"),
        target.utf8.count > 1, Self.isMark(link, in: page)
      else { continue }
      marks.append((Int(link), String(target.dropFirst())))
    }
    guard !marks.isEmpty else { return }
    let targets = Self.elements(named: Set(marks.map(\.target)), in: page)
    let words = Self.wordsOfNotes(Set(targets.values), kept: kept, in: page)
    var used: Set<String> = []
    for mark in marks {
      guard let note = targets[mark.target], let count = words[note],
        count <= Self.maximumWords, !Self.holds(note, mark.link, in: page)
      else { continue }
      if labels[note] == nil {
        var label = Self.label(page.text(below: mark.link)) ?? "note-\(used.count + 1)"
        if used.contains(label) { label = "note-\(used.count + 1)" }
        guard used.insert(label).inserted else { continue }
        labels[note] = label
      }
      references[mark.link] = labels[note]
    }
  }

  private static func link(around run: Int32, in page: Page) -> Int32? {
    var current = page.tree.nodes[Int(run)].parent
    for _ in 0..<levels where current >= 0 {
      if page.tree.nodes[Int(current)].tag == .a { return current }
      current = page.tree.nodes[Int(current)].parent
    }
    return nil
  }

  private static func isMark(_ link: Int32, in page: Page) -> Bool {
    if page.attribute(.role, of: Int(link)) == "doc-noteref" { return true }
    let child = page.tree.nodes[Int(link)].firstChild
    if child >= 0, page.tree.nodes[Int(child)].tag == .sup { return true }
    var current = page.tree.nodes[Int(link)].parent
    for _ in 0..<3 where current >= 0 {
      if page.tree.nodes[Int(current)].tag == .sup { return true }
      current = page.tree.nodes[Int(current)].parent
    }
    return false
  }

  /// The items and paragraphs at the places with some names.
  private static func elements(named names: Set<String>, in page: Page) -> [String: Int] {
    var found: [String: Int] = [:]
    for index in page.tree.nodes.indices where !page.tree.nodes[index].isText {
      let node = page.tree.nodes[index]
      guard node.flags.contains(.named) || node.tag == .a else { continue }
      let name =
        page.attribute(.id, of: index) ?? (node.tag == .a ? page.attribute(.name, of: index) : nil)
      guard let name, names.contains(name), found[name] == nil else { continue }
      if let note = note(at: index, in: page) { found[name] = note }
    }
    return found
  }

  private static func note(at place: Int, in page: Page) -> Int? {
    var current = Int32(place)
    for _ in 0..<levels where current >= 0 {
      switch page.tree.nodes[Int(current)].tag {
      case .li, .p, .dd, .aside, .div: return Int(current)
      case .a, .span, .sup, .b, .strong, .cite, .small, .i, .em:
        current = page.tree.nodes[Int(current)].parent
      default: return nil
      }
    }
    return nil
  }

  /// The kept words of each note that has any.
  private static func wordsOfNotes(
    _ notes: Set<Int>, kept: [Int], in page: Page
  ) -> [Int: Int32] {
    var words: [Int: Int32] = [:]
    for index in kept {
      var current = page.blocks[index].node
      for _ in 0..<levels where current >= 0 {
        if notes.contains(Int(current)) {
          words[Int(current), default: 0] += page.blocks[index].words
        }
        current = page.tree.nodes[Int(current)].parent
      }
    }
    return words
  }

  private static func holds(_ note: Int, _ link: Int, in page: Page) -> Bool {
    var current = Int32(link)
    for _ in 0..<StructureTree.maximumDepth where current >= 0 {
      if Int(current) == note { return true }
      current = page.tree.nodes[Int(current)].parent
    }
    return false
  }

  /// A mark's text when it can name a note in Markdown.
  private static func label(_ text: String) -> String? {
    let bare = text.filter { !"[]() ".contains($0) }
    guard (1...maximumLabelBytes).contains(bare.utf8.count) else { return nil }
    let isName = bare.utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): true
      default: false
      }
    }
    return isName ? bare : nil
  }
}
