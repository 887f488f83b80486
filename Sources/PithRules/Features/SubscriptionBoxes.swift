import PithModel
import PithPage

/// Finds the boxes that ask for an address of e-mail and for nothing else of weight: a form with
/// such a field, and the heading and the offer around it.
struct SubscriptionBoxes {
  /// The most words of a box.
  private static let maximumWords: Int32 = 60
  /// The most blocks of a box.
  private static let maximumBlocks: Int32 = 12
  /// The most headings of a box; a column of several boxes has more.
  private static let maximumHeadings: Int32 = 1
  /// The most of its words that stand in links.
  private static let maximumLinkShare: Float = 0.3
  /// The most words of a box as a share of the page's prose.
  private static let maximumProseShare: Float = 0.25
  /// The most fields of such a form: an address, two names, a consent and a button.
  private static let maximumFields = 5
  /// The elements of a form that are looked at.
  private static let maximumNodes = 120
  /// The elements around a field that are looked at for its form.
  private static let formSteps = 12
  /// The elements around a form that are tried for the box.
  private static let boxSteps = 4

  private let view: PageView
  private let titleNodes: Set<Int32>

  /// The outermost element of each box.
  static func nodes(of view: PageView) -> Set<Int> {
    guard view.page.input == .html, view.sums[0].controls > 0 else { return [] }
    let nodes = view.page.tree.nodes
    var forms: Set<Int> = []
    for index in nodes.indices where nodes[index].tag == .input {
      if isAddress(index, view), let form = form(of: index, nodes) { forms.insert(form) }
    }
    guard !forms.isEmpty else { return [] }
    let boxes = SubscriptionBoxes(view)
    return Set(forms.compactMap { boxes.isSmall($0) ? boxes.box(of: $0) : nil })
  }

  private init(_ view: PageView) {
    self.view = view
    var titleNodes: Set<Int32> = []
    var node = view.titleBlock.map { view.blocks[$0].node } ?? -1
    while node >= 0 {
      titleNodes.insert(node)
      node = view.page.tree.nodes[Int(node)].parent
    }
    self.titleNodes = titleNodes
  }

  /// Whether a field takes an address of e-mail.
  private static func isAddress(_ input: Int, _ view: PageView) -> Bool {
    let type = view.page.attribute(.type, of: input)?.lowercased() ?? "text"
    if type == "email" { return true }
    guard type == "text" else { return false }
    return [AttributeName.name, .id].contains { attribute in
      guard let name = view.page.attribute(attribute, of: input)?.lowercased() else { return false }
      return name.hasPrefix("email") || name.hasPrefix("e-mail") || name.hasSuffix("email")
        || name.hasSuffix("e-mail")
    }
  }

  private static func form(of input: Int, _ nodes: [Node]) -> Int? {
    var node = nodes[input].parent
    for _ in 0..<formSteps where node >= 0 {
      if nodes[Int(node)].tag == .form { return Int(node) }
      node = nodes[Int(node)].parent
    }
    return nil
  }

  /// Whether a form has few fields, and none for a password, a choice or a message.
  private func isSmall(_ form: Int) -> Bool {
    let tree = view.page.tree
    var fields = 0
    var seen = 0
    var node = tree.next(after: Int32(form), below: form)
    while node >= 0 {
      seen += 1
      if seen > Self.maximumNodes { return false }
      switch tree.nodes[Int(node)].tag {
      case .textarea, .select: return false
      case .input:
        let type = view.page.attribute(.type, of: Int(node))?.lowercased()
        if type == "password" || type == "search" || type == "file" { return false }
        if type != "hidden" { fields += 1 }
      default: break
      }
      node = tree.next(after: node, below: form)
    }
    return fields <= Self.maximumFields
  }

  /// The widest element around a form that is still a box, or nil when the form itself is none.
  private func box(of form: Int) -> Int? {
    guard isBox(form) else { return nil }
    var box = form
    for _ in 0..<Self.boxSteps {
      let parent = Int(view.page.tree.nodes[box].parent)
      guard parent > 0, isBox(parent) else { break }
      box = parent
    }
    return box
  }

  private func isBox(_ node: Int) -> Bool {
    let sum = view.sums[node]
    guard sum.words <= Self.maximumWords, sum.blocks <= Self.maximumBlocks,
      sum.headings <= Self.maximumHeadings, sum.linkShare <= Self.maximumLinkShare,
      !titleNodes.contains(Int32(node))
    else { return false }
    switch view.page.tree.nodes[node].tag {
    case .article, .main, .body, .html, .td, .th, .li: return false
    default: return Float(sum.words) <= Self.maximumProseShare * Float(view.sums[0].proseWords)
    }
  }
}
