import PithModel

/// Which block of the page each block of the article was made of.
///
/// An article's block is one kept block, or for the row of a table as many as it has cells.
struct ArticleSources {
  /// For each block of the article the index of its first block in the page; empty when the two do
  /// not go together.
  let firstBlocks: [Int]
  /// For each block of the page the index of the article's block that holds it.
  let articleBlocks: [Int: Int]

  /// Pairs the blocks of an explanation.
  init(of explanation: Explanation) {
    let kept = explanation.blocks.indices.filter { explanation.blocks[$0].isKept }
    var firstBlocks: [Int] = []
    var articleBlocks: [Int: Int] = [:]
    var next = 0
    for (number, block) in explanation.article.blocks.enumerated() where next < kept.count {
      firstBlocks.append(kept[next])
      articleBlocks[kept[next]] = number
      var joined = explanation.blocks[kept[next]].text.utf8.count
      next += 1
      guard block.isTableRow else { continue }
      while next < kept.count, joined < block.text.utf8.count {
        articleBlocks[kept[next]] = number
        // A tabulator stands between two cells.
        joined += 1 + explanation.blocks[kept[next]].text.utf8.count
        next += 1
      }
    }
    let isWhole = next == kept.count && firstBlocks.count == explanation.article.blocks.count
    self.firstBlocks = isWhole ? firstBlocks : []
    self.articleBlocks = isWhole ? articleBlocks : [:]
  }
}
