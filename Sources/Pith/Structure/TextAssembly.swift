package import PithModel
import PithPage
import PithRules

/// Puts the kept blocks together as the article's paragraphs, headings, items and rows.
package struct TextAssembly {
  private let page: Page
  private let kept: [Int]
  private var structure: BlockStructure
  private let marks: InlineMarks?
  private var out: [ArticleBlock] = []
  /// The row, listing and cell that the last block stands in; -1 for none.
  private var last = (row: -1, listing: -1, cell: -1)
  /// How deep the last heading outside of folded text is.
  private var headingLevel = 1

  /// The article's blocks in reading order, with the marks that the options ask for.
  package static func blocks(of cleaned: CleanedPage, options: Cleaner.Options) -> [ArticleBlock] {
    let page = cleaned.view.page
    let kept = page.blocks.indices.filter { cleaned.decisions.isKept($0) }
    var assembly = TextAssembly(page, kept: kept, marks: InlineMarks(cleaned, kept, options))
    assembly.run()
    return assembly.out
  }

  private init(_ page: Page, kept: [Int], marks: InlineMarks?) {
    self.page = page
    self.kept = kept
    self.marks = marks
    structure = BlockStructure(
      page, kept: kept.map { page.blocks[$0] }, notes: marks?.notes ?? [:])
    out.reserveCapacity(kept.count)
  }

  private mutating func run() {
    for (number, index) in kept.enumerated() {
      if let marks { addPictures(marks.picturesBetween[index], number) }
      add(page.blocks[index], number: number, spans: marks?.spans(inBlock: index) ?? [])
    }
  }

  private mutating func add(_ block: Block, number: Int, spans: [InlineSpan]) {
    let text = page.text(of: block)
    if let place = structure.dataPlace(number) {
      addCell(text, place, number, spans)
      return
    }
    let listing = structure.listing(number) ?? -1
    if listing >= 0, listing == last.listing, let end = out.indices.last {
      // Some highlighters make each line an element of its own.
      out[end].text += "\n" + text
      return
    }
    let role = role(number, of: block)
    let containers = structure.containers(structure.chains[number])
    var added = ArticleBlock(role: role, in: containers, text: text)
    if case .heading = role { added.text = HeadingText.withoutMarks(text) }
    if case .note = containers.last?.kind { added.text = NoteText.withoutBacklink(text) }
    if case .code = role {
    } else {
      added.spans = InlineMarks.clipped(spans, to: added.text)
    }
    out.append(added)
    last = (row: -1, listing: listing, cell: -1)
  }

  private mutating func role(_ number: Int, of block: Block) -> ArticleBlock.Role {
    let role = structure.role(number, of: block)
    let chain = structure.chains[number]
    let folds = chain.count { structure.tree.tag($0) == .details }
    if case .heading(let level) = role, folds == 0 { headingLevel = level }
    // What is folded stands below the heading that it follows, under its own summary.
    let isSummary = role == .paragraph && chain.first.map { structure.tree.tag($0) } == .summary
    return isSummary ? .heading(level: min(headingLevel + max(folds, 1), 6)) : role
  }

  private mutating func addCell(
    _ text: String, _ place: TableStructure.Place, _ number: Int, _ spans: [InlineSpan]
  ) {
    let cell =
      structure.tables.cell(place.cell, in: place.table)
      ?? TableCell(column: 0, isHeader: structure.tree.tag(place.cell) == .th)
    defer { last = (row: place.row, listing: -1, cell: place.cell) }
    guard place.row == last.row, let end = out.indices.last else {
      let containers = structure.containers(structure.chains[number], around: place.table)
      var row = ArticleBlock(
        role: .tableRow(isHeader: isHeader(cell, place)), in: containers, text: text)
      row.cells = [cell]
      row.table = place.table
      row.spans = InlineMarks.clipped(spans, to: text)
      out.append(row)
      return
    }
    let isNewCell = place.cell != last.cell
    out[end].text += isNewCell ? "\t" : "\n"
    out[end].spans += InlineMarks.shifted(spans, by: out[end].text.utf8.count)
    out[end].text += text
    guard isNewCell else { return }
    out[end].cells.append(cell)
    if !isHeader(cell, place) { out[end].role = .tableRow(isHeader: false) }
  }

  private func isHeader(_ cell: TableCell, _ place: TableStructure.Place) -> Bool {
    let group = structure.tree.page.tree.nodes[place.row].parent
    return cell.isHeader || group >= 0 && structure.tree.tag(Int(group)) == .thead
  }

  private mutating func addPictures(_ pictures: [InlineMarks.Picture]?, _ number: Int) {
    for picture in pictures ?? [] {
      // Nothing may stand between the rows of a table or the lines of a listing.
      guard structure.dataPlace(number)?.row != last.row || last.row < 0 else { continue }
      let containers = structure.containers(structure.tree.chain(around: picture.node))
      out.append(ArticleBlock(role: .image(picture.reference), in: containers, text: ""))
      last = (row: -1, listing: -1, cell: -1)
    }
  }
}
