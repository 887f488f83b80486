import PithModel
import PithPage

extension PageView {
  /// The fewest words of a sentence that a heading opens a section with.
  private static let minimumSectionWords: Int32 = 10

  /// Whether a block that consists of the words of a control tells of it: the step of an
  /// instruction, `2. Download the archive.`, or the heading of a section, `Save as PDF`.
  func tellsOfControl(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.linkWords == 0, !block.flags.contains(.control) else { return false }
    if block.flags.contains(.heading) { return opensSection(index) }
    return endsWithFullStop(index) || isStep(index)
  }

  /// Whether prose stands directly behind a heading.
  private func opensSection(_ index: Int) -> Bool {
    guard index + 1 < blocks.count else { return false }
    let next = blocks[index + 1]
    return next.isSentence(words: Self.minimumSectionWords)
      && next.flags.isDisjoint(with: .unseen)
  }

  private func endsWithFullStop(_ index: Int) -> Bool {
    let text = bytes(index)
    // The full stop of East Asian text is U+3002.
    return text.last == UInt8(ascii: ".") && !text.hasSuffix([0x2E, 0x2E])
      || text.hasSuffix([0xE3, 0x80, 0x82])
  }

  /// Whether a block is an item of an ordered list.
  private func isStep(_ index: Int) -> Bool {
    if page.input == .text { return bytes(index).opensWithNumber }
    guard blocks[index].flags.contains(.listItem) else { return false }
    return isInOrderedList(index)
  }

  /// Whether a block is an item of an ordered list, or the paragraph of one.
  private func isInOrderedList(_ index: Int) -> Bool {
    let nodes = page.tree.nodes
    let own = Int(blocks[index].node)
    let item = nodes[own].tag == .li ? own : Int(max(0, nodes[own].parent))
    let list = Int(max(0, nodes[item].parent))
    return nodes[item].tag == .li && nodes[list].tag == .ol
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }

  /// Whether a number with a full stop or a bracket, and a space, open the text.
  fileprivate var opensWithNumber: Bool {
    var index = startIndex
    while index < endIndex, self[index].isASCIIDigit { index += 1 }
    guard index > startIndex, index + 1 < endIndex, self[index + 1] == 0x20 else { return false }
    return self[index] == UInt8(ascii: ".") || self[index] == UInt8(ascii: ")")
  }
}
