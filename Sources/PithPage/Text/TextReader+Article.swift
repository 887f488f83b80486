internal import PithModel

extension TextReader {
  /// The page that some blocks of a text would be read as, if they were all of the article.
  ///
  /// In the text of an article each block stands on one line without white space before it, behind
  /// a blank line; only the items of a list follow each other without one. So the blocks are the
  /// same, and what there is to find is how they stand together: no byte of them is read.
  ///
  /// - Parameters:
  ///   - kept: The indexes of the blocks, rising.
  ///   - page: A page of plain text.
  /// - Returns: A page of these blocks; their text is where it was in ``Page/blockText``.
  package static func page(ofArticle kept: [Int], from page: Page) -> Page {
    var article = page
    let text = page.blockText.span
    article.tree = NodeTree()
    article.tree.nodes.reserveCapacity(kept.count * 2 + 2)
    article.blocks = []
    article.blocks.reserveCapacity(kept.count)
    let body = article.tree.append(Node(tag: .body), to: 0)
    var container: Int32 = -1
    var isBehindItem = false
    for index in kept {
      var block = page.blocks[index]
      let bytes = text.extracting(Int(block.start)..<Int(block.end))
      let followsBlank = !(isBehindItem && block.tag == .li)
      isBehindItem = block.tag == .li
      let isItem = ListMarker.length(in: bytes) > 0
      block.flags = isItem ? .listItem : []
      block.tag = isItem ? .li : .p
      block.indentation = 0
      if followsBlank {
        container = article.tree.append(Node(tag: .div), to: body)
        block.flags.insert(.afterBlankLine)
      }
      if article.blocks.isEmpty, TextHeader.isSourceLine(bytes) { block.flags.insert(.head) }
      block.node = article.tree.append(Node(tag: block.tag), to: container)
      article.blocks.append(block)
    }
    return article
  }
}

extension Page {
  /// Whether the blocks of another page of plain text are these and stand together as these do.
  package func hasBlocks(of other: Page) -> Bool {
    guard blocks.count == other.blocks.count else { return false }
    for index in blocks.indices {
      // Nodes are numbered in reading order, containers among them, so that the numbers tell how
      // the blocks are grouped.
      let (one, two) = (blocks[index], other.blocks[index])
      guard one.start == two.start, one.node == two.node, one.flags == two.flags,
        one.tag == two.tag, one.indentation == two.indentation
      else { return false }
    }
    return true
  }
}
