import PithModel
import PithPage

/// Tells what the inline elements around a run of text make of it.
struct InlineStyles {
  /// How many elements around a run are looked at.
  private static let levels = 32

  private let page: Page
  private let options: Cleaner.Options
  private let urls: PageURL?
  private let footnotes: Footnotes
  /// The last answer: most runs of a block have one parent.
  private var last: (parent: Int32, kinds: [InlineSpan.Kind]) = (-1, [])

  init(_ page: Page, options: Cleaner.Options, urls: PageURL?, footnotes: Footnotes) {
    self.page = page
    self.options = options
    self.urls = urls
    self.footnotes = footnotes
  }

  /// What a run of a block is, the outermost mark first.
  mutating func kinds(of run: BlockOrigins.Run, in block: Block) -> [InlineSpan.Kind] {
    let parent = page.tree.nodes[Int(run.node)].parent
    if parent == last.parent { return last.kinds }
    var kinds: [InlineSpan.Kind] = []
    var current = parent
    for _ in 0..<Self.levels where current >= 0 && current != block.node {
      if let kind = kind(of: Int(current), in: block), !kinds.contains(kind) { kinds.append(kind) }
      current = page.tree.nodes[Int(current)].parent
    }
    // A formula or a mark of a note is nothing else.
    let alone = kinds.first {
      switch $0 {
      case .formula, .noteReference: true
      default: false
      }
    }
    last = (parent, alone.map { [$0] } ?? kinds.reversed())
    return last.kinds
  }

  private func kind(of node: Int, in block: Block) -> InlineSpan.Kind? {
    let tag = page.tree.nodes[node].tag
    if tag == .a {
      if let label = footnotes.references[node] { return .noteReference(label: label) }
      guard options.links, let reference = page.attribute(.href, of: node),
        !reference.hasPrefix("#")
      else { return nil }
      return urls?.resolve(reference).map { .link(url: $0) }
    }
    guard options.marksText, !block.flags.contains(.preformatted) else { return nil }
    switch tag {
    case .annotation, .script:
      return .formula(isDisplay: isAlone(node, in: block))
    case .code, .kbd, .samp, .tt: return .code
    case .b, .strong: return block.flags.isDisjoint(with: [.heading, .headerCell]) ? .strong : nil
    case .i, .em: return block.flags.contains(.heading) ? nil : .emphasis
    default: return nil
    }
  }

  /// Whether a formula is all that its block holds.
  private func isAlone(_ node: Int, in block: Block) -> Bool {
    let formula = page.text(below: node)
    return formula.utf8.count + 1 >= Int(block.end - block.start)
  }
}
