package import PithModel
import PithPage

/// What it takes for a block whose text other pages have too to be a template.
///
/// Pages of one site share more than their frame: headings such as "Ingredients", the labels of a
/// table and the answers "Yes" and "Steel". So a short text is a template only where all goes that
/// stands with it, and where that is more than a label with its answer.
package enum TemplateStanding: Sendable {
  /// It never is one: code, and the headline.
  case never
  /// A sentence of some length is one by itself.
  case alone
  /// It is one if its company goes: the blocks of its container, or the lines around it.
  case inCompany
  /// The same, for a heading.
  case headingCompany

  /// A text of fewer words needs company.
  private static let minimumWords: Int32 = 10
  /// A container of more blocks is no group that goes or stays together.
  private static let maximumCompany: Int32 = 60
  /// So many blocks on each side are looked at; among those that are seen may stand hidden ones.
  private static let maximumSearch = 120
  /// So many lines of plain text before a line and behind it may be its company.
  private static let reach = 8
  /// The first paragraph of plain text stands no more lines below the headline.
  private static let maximumLead = 50
  /// Without a sentence among them, so many short templates are a group: a menu, not a row of data.
  private static let minimumGroup = 5

  /// The standing of a block.
  package init(of index: Int, in view: PageView) {
    let block = view.blocks[index]
    guard block.words > 0, index != view.titleBlock,
      block.flags.isDisjoint(with: [.preformatted, .code, .head])
    else {
      self = .never
      return
    }
    let hasSentence = block.endsSentence || block.sentenceEnds > 0
    let isSentence = block.words >= Self.minimumWords && hasSentence
    // A long paragraph is no answer and no ingredient, wherever it stands.
    let isPart =
      !block.flags.isDisjoint(with: [.tableCell, .listItem]) && !block.isLongParagraph
    if block.flags.contains(.heading) {
      self = .headingCompany
    } else {
      self = isSentence && !isPart && !Self.isLead(index, in: view) ? .alone : .inCompany
    }
  }

  /// Whether a line of plain text may be the first paragraph of the page's own text.
  ///
  /// Other pages show it as a teaser, and nothing but its place tells the two apart.
  private static func isLead(_ index: Int, in view: PageView) -> Bool {
    guard view.page.input == .text, view.blocks[index].isLongParagraph else { return false }
    guard let title = view.titleBlock, title < index else {
      return view.titleBlock == nil && view.prose?.lowerBound == index
    }
    return index - title <= maximumLead
      && !view.blocks[(title + 1)..<index].contains { $0.isLongParagraph }
  }

  /// The blocks that a block may go with, itself included; nil when there are none.
  package static func company(of index: Int, in view: PageView) -> Range<Int>? {
    guard view.page.input == .html else {
      return max(0, index - reach)..<min(view.blocks.count, index + reach + 1)
    }
    let container = container(of: view.blocks[index].node, in: view)
    guard container > 0, view.sums[container].blocks <= maximumCompany else { return nil }
    let reach = max(0, index - maximumSearch)..<min(view.blocks.count, index + maximumSearch)
    var start = index
    while start > reach.lowerBound, isBelow(container, start - 1, view) { start -= 1 }
    var end = index + 1
    while end < reach.upperBound, isBelow(container, end, view) { end += 1 }
    // What goes on beyond the reach is no group.
    if start > 0, isBelow(container, start - 1, view) { return nil }
    if end < view.blocks.count, isBelow(container, end, view) { return nil }
    return start..<end
  }

  /// Whether a block goes with its company: in HTML with all of it; in plain text with the run of
  /// lines around it that leave, unless it is the last before one that stays, as a heading would be.
  ///
  /// - Parameters:
  ///   - company: Its company.
  ///   - index: The block.
  ///   - input: How the page was read.
  ///   - leaves: Whether a block is no content or a template.
  ///   - template: The standing of a block that is a template; nil for others.
  /// - Returns: Whether it goes: there must be a sentence among what goes or, unless the block is a
  ///   heading, enough other templates.
  package func goes(
    with company: Range<Int>, at index: Int, input: InputKind, leaves: (Int) -> Bool,
    template: (Int) -> TemplateStanding?
  ) -> Bool {
    var group = company
    if input == .html {
      guard company.allSatisfy(leaves) else { return false }
    } else {
      let start = company[..<index].last { !leaves($0) }.map { $0 + 1 } ?? company.lowerBound
      let end = company[(index + 1)...].first { !leaves($0) } ?? company.upperBound
      guard end != index + 1 || end == company.upperBound else { return false }
      group = start..<end
    }
    let templates = group.compactMap(template)
    return templates.contains(.alone)
      || (self == .inCompany && templates.count >= Self.minimumGroup)
  }

  /// The element whose blocks belong together: the table of a cell, the list of a definition, or the
  /// nearest element with more blocks.
  private static func container(of node: Int32, in view: PageView) -> Int {
    let nodes = view.page.tree.nodes
    let wider = Int(view.widerAncestor[Int(node)])
    var current = node
    while current > 0 {
      let tag = nodes[Int(current)].tag
      if tag == .table || tag == .dl { return Int(current) }
      if !isInsideTable(tag), Int(current) <= wider { break }
      current = nodes[Int(current)].parent
    }
    return wider
  }

  private static func isInsideTable(_ tag: Tag) -> Bool {
    switch tag {
    case .td, .th, .tr, .tbody, .thead, .tfoot, .dt, .dd: true
    default: false
    }
  }

  private static func isBelow(_ container: Int, _ block: Int, _ view: PageView) -> Bool {
    var current = view.blocks[block].node
    // A parent's number is smaller than its children's.
    while current > Int32(container) { current = view.page.tree.nodes[Int(current)].parent }
    return current == Int32(container)
  }
}
