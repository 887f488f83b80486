/// Sees to it that each formula of a page is read once, in TeX when the page has it.
///
/// MathML carries its TeX as an annotation beside the marks for the eye; KaTeX and MathJax put a
/// picture made of text beside that. Only one of them is a reader's text; the others become
/// fallbacks. Wikis hide the MathML and show an image, which has no text: there the TeX is the
/// text of the line although it is hidden.
struct FormulaPlaces {
  /// Elements that may stand between a script's formula and what MathJax made of it.
  private static let maximumSteps = 4

  private let page: Page
  private var places: [Block.Flags]
  /// Formulas inside others, which have been seen with them.
  private var seen: Set<Int32> = []

  /// The places of all nodes, those of formulas set right.
  static func corrected(_ places: [Block.Flags], of page: Page) -> [Block.Flags] {
    guard !page.tree.formulas.isEmpty else { return places }
    var formulas = FormulaPlaces(page: page, places: places)
    for node in page.tree.formulas {
      if page.tree.nodes[Int(node)].tag == .script {
        formulas.hidePreview(of: node)
      } else if !formulas.seen.contains(node) {
        formulas.readMath(node)
      }
    }
    return formulas.places
  }

  private init(page: Page, places: [Block.Flags]) {
    self.page = page
    self.places = places
  }

  /// Takes the TeX of a `math` element in place of its marks, and either in place of a copy that
  /// KaTeX lays beside it.
  private mutating func readMath(_ math: Int32) {
    let nodes = page.tree.nodes
    var source: Int32?
    var current = nodes[Int(math)].firstChild
    while current >= 0 {
      let node = nodes[Int(current)]
      if node.tag == .math { seen.insert(current) }
      if node.tag == .annotation, source == nil, isTeX(current) { source = current }
      let isNote = node.tag == .annotation || node.tag == .annotationXML
      if isNote { hide(current) }
      current = page.tree.next(after: current, below: Int(math), skipsChildren: isNote)
    }
    if let source {
      let own = places[Int(math)].subtracting([.hidden, .ariaHidden])
      hide(math)
      places[Int(source)] = own
    }
    let holder = nodes[Int(math)].parent
    guard holder >= 0, nodes[Int(holder)].next >= 0 else { return }
    let next = nodes[Int(nodes[Int(holder)].next)]
    if nodes[Int(holder)].tag == .span, next.tag == .span, next.flags.contains(.ariaHidden) {
      hide(nodes[Int(holder)].next)
    }
  }

  /// Whether an annotation holds TeX.
  private func isTeX(_ annotation: Int32) -> Bool {
    guard let encoding = page.attribute(.encoding, of: Int(annotation))?.lowercased() else {
      return false
    }
    return encoding.hasSuffix("tex") && page.tree.nodes[Int(annotation)].firstChild >= 0
  }

  /// Hides what MathJax has made of a script's formula, which stands before the script.
  private mutating func hidePreview(of script: Int32) {
    var sibling = page.tree.nodes[Int(script)].previous
    var steps = 0
    while sibling >= 0, steps < Self.maximumSteps {
      let node = page.tree.nodes[Int(sibling)]
      if !node.isText {
        guard node.tag == .span || node.tag == .div,
          page.attribute(.class, of: Int(sibling))?.hasPrefix("MathJax") == true
        else { return }
        hide(sibling)
      } else if !page.tree.text[Int(node.start)..<Int(node.end)].allSatisfy(\.isHTMLSpace) {
        return
      }
      sibling = node.previous
      steps += 1
    }
  }

  /// Makes an element and all below it a fallback; each is visited once.
  private mutating func hide(_ root: Int32) {
    guard !places[Int(root)].contains(.fallback) else { return }
    places[Int(root)].insert(.fallback)
    var current = page.tree.nodes[Int(root)].firstChild
    while current >= 0 {
      let isDone = places[Int(current)].contains(.fallback)
      places[Int(current)].insert(.fallback)
      current = page.tree.next(after: current, below: Int(root), skipsChildren: isDone)
    }
  }
}
