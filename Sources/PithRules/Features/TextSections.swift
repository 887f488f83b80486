import PithPage

/// Which elements hold a text of several sections, and where their prose ends.
struct TextSections {
  /// An element with a heading of some level.
  private struct Level: Hashable {
    var parent: Int32
    var tag: Tag
  }

  /// The fewest headings of one level that make sections.
  private static let minimumHeadings = 3

  /// For each element the last long paragraph among its children.
  private var lastProse: [Int32: Int] = [:]
  private var headings: [Level: Int] = [:]

  /// Finds the sections of a page.
  init(_ view: PageView) {
    for (index, block) in view.blocks.enumerated() {
      let parent = view.page.tree.nodes[Int(block.node)].parent
      if block.flags.contains(.heading) {
        headings[Level(parent: parent, tag: block.tag), default: 0] += 1
      } else if block.isLongParagraph {
        lastProse[parent] = index
      }
    }
  }

  /// Whether a block is of a section of a text: prose stands behind it in the same element, or it
  /// is, or stands under, one of several headings of a level.
  func hold(_ index: Int, in view: PageView) -> Bool {
    let parent = view.page.tree.nodes[Int(view.blocks[index].node)].parent
    if let prose = lastProse[parent], prose > index { return true }
    return isSectionHeading(index, of: parent, in: view)
      || isSectionHeading(index - 1, of: parent, in: view)
  }

  private func isSectionHeading(_ index: Int, of parent: Int32, in view: PageView) -> Bool {
    guard index >= 0, view.blocks[index].flags.contains(.heading) else { return false }
    let block = view.blocks[index]
    return view.page.tree.nodes[Int(block.node)].parent == parent
      && headings[Level(parent: parent, tag: block.tag)] ?? 0 >= Self.minimumHeadings
  }
}
