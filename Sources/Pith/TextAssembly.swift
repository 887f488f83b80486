import PithModel
import PithPage
import PithRules

/// Puts the kept blocks together as the article's paragraphs, headings, items and rows.
enum TextAssembly {
  /// The article's blocks in reading order.
  static func blocks(of cleaned: CleanedPage) -> [ArticleBlock] {
    let page = cleaned.view.page
    let kept = page.blocks.indices.filter { cleaned.decisions.isKept($0) }
    let structure = BlockStructure(page, kept: kept)
    var out: [ArticleBlock] = []
    var lastRow: Int32 = -1
    var lastItem: Int32 = -1
    for index in kept {
      let block = page.blocks[index]
      let text = page.text(of: block)
      let row = structure.dataRow(of: block)
      if row >= 0, row == lastRow, let last = out.indices.last {
        out[last].text += "\t" + text
        continue
      }
      let item = structure.item(of: block)
      let isFurtherBlock = item >= 0 && item == lastItem
      let role = structure.role(of: block, isInRow: row >= 0, isFurtherBlock: isFurtherBlock)
      let isHeading = if case .heading = role { true } else { false }
      out.append(
        ArticleBlock(role: role, text: isHeading ? HeadingText.withoutMarks(text) : text))
      lastRow = row
      if item >= 0 { lastItem = item }
    }
    return out
  }
}
