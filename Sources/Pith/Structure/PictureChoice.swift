import PithModel
import PithPage
import PithRules

/// Decides which pictures of a page belong to its article.
///
/// A picture inside a kept block does. One between two blocks goes with the block that it stands
/// closer to in the tree: the picture of a teaser with the teaser, one of the article with its
/// paragraphs. Captions and what nobody sees do not count as neighbours.
struct PictureChoice {
  /// How many elements around a picture are looked at.
  private static let levels = 40
  /// Pictures up to this width or height, in pixels, are counters and spacers.
  private static let spacerPixels = 3
  private static let maximumAlternative = 300

  let page: Page
  private let cleaned: CleanedPage
  private let urls: PageURL
  /// The nearest kept block at or behind each block; the number of blocks where there is none.
  private var nextKept: [Int]
  private var seen: Set<String> = []

  init(_ cleaned: CleanedPage, urls: PageURL) {
    self.cleaned = cleaned
    self.urls = urls
    page = cleaned.view.page
    nextKept = Array(repeating: page.blocks.count, count: page.blocks.count + 1)
    for index in page.blocks.indices.reversed() {
      nextKept[index] = cleaned.decisions.isKept(index) ? index : nextKept[index + 1]
    }
  }

  /// A picture's reference and the kept block that it stands in or before; nil when the picture is
  /// none of the article's, or came before.
  mutating func reference(
    of picture: BlockOrigins.Picture
  ) -> (reference: ImageReference, block: Int)? {
    let block = Int(picture.block)
    let node = Int(picture.node)
    let target = picture.offset == nil ? nextKept[min(block, page.blocks.count)] : block
    guard target < page.blocks.count, cleaned.decisions.isKept(target), !isUnseen(picture.node),
      !isSpacer(node), !isFormula(node), picture.offset != nil || belongs(picture),
      let url = address(of: node), seen.insert(url).inserted
    else { return nil }
    let text = page.attribute(.alt, of: node)?.singleLine() ?? ""
    let alternative = String(text.prefix(Self.maximumAlternative))
    return (ImageReference(url: url, alternative: alternative), target)
  }

  private func address(of node: Int) -> String? {
    for name in [AttributeName.dataSrc, .src] {
      if let url = urls.resolve(page.attribute(name, of: node)) { return url }
    }
    for name in [AttributeName.dataSrcset, .srcset] {
      let first = page.attribute(name, of: node)?.split(whereSeparator: \.isWhitespace).first
      if let first, let url = urls.resolve(String(first)) { return url }
    }
    return nil
  }

  private func isSpacer(_ node: Int) -> Bool {
    [AttributeName.width, .height].contains { name in
      page.attribute(name, of: node).flatMap { Int($0) }.map { $0 <= Self.spacerPixels } ?? false
    }
  }

  /// Whether a picture shows the formula before it, which stands in the text.
  private func isFormula(_ node: Int) -> Bool {
    let previous = page.tree.nodes[node].previous
    guard previous >= 0 else { return false }
    let child = page.tree.nodes[Int(previous)].firstChild
    return child >= 0 && page.tree.nodes[Int(child)].tag == .math
  }

  /// Whether a picture stands where nobody sees it; a copy in `noscript` is seen when scripts do
  /// not run, and comes only once by its address.
  private func isUnseen(_ picture: Int32) -> Bool {
    var current = picture
    for _ in 0..<Self.levels where current >= 0 {
      let node = page.tree.nodes[Int(current)]
      if node.flags.contains(.hidden) || node.tag == .template || node.tag == .button {
        return true
      }
      current = node.parent
    }
    return false
  }

  private func belongs(_ picture: BlockOrigins.Picture) -> Bool {
    var steps: [Int32: Int] = [:]
    var current = picture.node
    while current >= 0, steps.count < Self.levels {
      steps[current] = steps.count
      current = page.tree.nodes[Int(current)].parent
    }
    let start = Int(picture.block)
    let before = stride(from: start - 1, through: 0, by: -1).prefix(Self.levels)
    let after = (start..<page.blocks.count).prefix(Self.levels)
    let one = before.first(where: isNeighbour).map { ($0, distance(to: $0, steps)) }
    let other = after.first(where: isNeighbour).map { ($0, distance(to: $0, steps)) }
    guard let one, let other else {
      return (one ?? other).map { cleaned.decisions.isKept($0.0) } ?? false
    }
    let kept = (cleaned.decisions.isKept(one.0), cleaned.decisions.isKept(other.0))
    if one.1 == other.1 { return kept.0 || kept.1 }
    return one.1 < other.1 ? kept.0 : kept.1
  }

  private func isNeighbour(_ index: Int) -> Bool {
    page.blocks[index].flags.isDisjoint(with: Block.Flags.unseen.union([.caption]))
      && cleaned.decisions.rule(of: index) != PictureCaption.id
  }

  /// How many steps up from the picture lies an element that holds the block too.
  private func distance(to block: Int, _ steps: [Int32: Int]) -> Int {
    var current = page.blocks[block].node
    for _ in 0..<StructureTree.maximumDepth * 4 where current >= 0 {
      if let found = steps[current] { return found }
      current = page.tree.nodes[Int(current)].parent
    }
    return Self.levels
  }
}
