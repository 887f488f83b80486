import PithPage

/// Where each piece of evidence stands in a block's row.
package enum EvidenceLayout {
  /// The first column of the phrase concepts.
  static let phraseBase = Evidence.allCases.count
  /// The first column of the name concepts.
  static let nameBase = phraseBase + PhraseConcept.allCases.count
  /// The first column of the tags.
  static let tagBase = nameBase + NameConcept.allCases.count
  /// The first column of the places.
  static let placeBase = tagBase + TagGroup.allCases.count
  /// The number of columns.
  package static let columnCount = placeBase + placeNames.count

  /// The names of all columns.
  package static let columnNames: [String] =
    Evidence.allCases.map { String(describing: $0) }
    + PhraseConcept.allCases.map { "phrase.\($0)" }
    + NameConcept.allCases.map { "name.\($0)" }
    + TagGroup.allCases.map { "tag.\($0)" }
    + placeNames.map { "in.\($0)" }

  /// The places by their bit in ``Block/Flags``.
  private static let placeNames = [
    "hidden", "ariaHidden", "noscript", "template", "head", "fallback", "control", "svg",
    "preformatted", "tableCell", "listItem", "quote", "nav", "aside", "footer", "header", "main",
    "article", "form", "figure", "caption", "dialog", "address", "details", "heading",
    "afterBlankLine", "code", "headerCell",
  ]
}

extension EvidenceLayout {
  /// Evidence that people read first when they ask why, in this order.
  private static let shown: [Evidence] = [
    .logWords, .linkShare, .endsSentence, .isLongParagraph, .isInHalf, .isInThreeQuarters,
    .window5LogWords, .window5Paragraphs, .group1LinkShare, .logBlocksFromParagraph, .copies,
    .isUnderNoiseHeading,
  ]

  /// The evidence of a row that says most: phrases and names first, then the main figures.
  package static func telling(_ row: ArraySlice<Float>) -> [(name: String, value: Float)] {
    let base = row.startIndex
    let sparse = (phraseBase..<tagBase).filter { row[base + $0] > 0 }
    let dense = shown.map(\.rawValue).filter { row[base + $0] != 0 }
    return (sparse.prefix(3) + dense).map { (columnNames[$0], row[base + $0]) }
  }

  /// The names of the places in the bits of ``Block/Flags``.
  package static func placeNames(in bits: UInt32) -> [String] {
    placeNames.indices.filter { bits & (1 << UInt32($0)) != 0 }.map { placeNames[$0] }
  }
}

/// Tags that say the same of a block.
enum TagGroup: Int, CaseIterable, Sendable {
  case paragraph, heading1, heading2, heading3, listItem, division, cell, headerCell, term, label
  case button, option, preformatted, caption, quote, section, other

  /// The group of a tag.
  init(_ tag: Tag) {
    self =
      switch tag {
      case .p: .paragraph
      case .h1: .heading1
      case .h2: .heading2
      case .h3, .h4, .h5, .h6: .heading3
      case .li: .listItem
      case .div: .division
      case .td: .cell
      case .th: .headerCell
      case .dd, .dt: .term
      case .label, .legend, .summary: .label
      case .button: .button
      case .option, .select, .optgroup: .option
      case .pre, .listing: .preformatted
      case .figcaption, .caption: .caption
      case .blockquote: .quote
      case .section, .article, .header, .footer, .nav, .aside, .main, .body: .section
      default: .other
      }
  }
}
