import PithModel
import PithPage

/// What each kept block of a page is in the article's structure.
struct BlockStructure {
  let tree: StructureTree
  let tables: TableStructure
  /// The structural elements around each kept block, the innermost first.
  let chains: [[Int]]
  /// Notes that the text refers to: the label by the note's element.
  private let notes: [Int: String]
  private var numbering: ListNumbering
  /// Items that a heading opens: cards and posts, which a list only lays out.
  private var layoutItems: Set<Int> = []
  /// Lists of terms that have both terms and definitions.
  private var definitionLists: Set<Int> = []
  /// What was answered last, and to what: an element's chain is known by its innermost element.
  private var last: (element: Int?, table: Int?, containers: [BlockContainer]) = (nil, nil, [])

  /// Finds the structure of a page of which some blocks are kept.
  init(_ page: Page, kept: [Block], notes: [Int: String]) {
    self.notes = notes
    tree = StructureTree(page, notes: Set(notes.keys))
    let tree = tree
    chains = tree.chains(of: kept)
    tables = TableStructure(tree, kept: kept, chains: chains)
    numbering = ListNumbering(tree)
    var terms: Set<Int> = []
    var definitions: Set<Int> = []
    for chain in chains {
      var hasHeading = false
      for (index, node) in chain.enumerated() {
        switch tree.tag(node) {
        case .li where hasHeading: layoutItems.insert(node)
        case .dt, .dd:
          guard let list = chain[index...].first(where: { tree.tag($0) == .dl }) else { break }
          if tree.tag(node) == .dt { terms.insert(list) } else { definitions.insert(list) }
        default: if level(of: node) != nil { hasHeading = true }
        }
      }
    }
    definitionLists = terms.intersection(definitions)
  }

  /// The data row and the cell that a kept block stands in; nil when it stands in none.
  func dataPlace(_ number: Int) -> TableStructure.Place? {
    guard let place = TableStructure.place(in: chains[number], tree), tables.isData(row: place.row)
    else { return nil }
    return place
  }

  /// The listing that a kept block is part of; nil when it is not preformatted.
  func listing(_ number: Int) -> Int? {
    chains[number].first {
      switch tree.tag($0) {
      case .pre, .listing, .xmp: true
      default: false
      }
    }
  }

  /// The level of a heading element, 1 to 6; nil for other elements.
  func level(of node: Int) -> Int? {
    switch tree.tag(node) {
    case .h1, .h2, .h3, .h4, .h5, .h6: tree.tag(node).headingLevel
    case .ul, .ol, .menu, .dir, .li, .dl, .dt, .dd, .blockquote, .table, .tr, .td, .th, .pre,
      .listing, .xmp, .summary, .details, .figcaption, .caption:
      nil
    case _ where tree.isPlainNote(node): nil
    // What else is structural has the role of a heading.
    default: min(max(tree.number(.ariaLevel, of: node) ?? 2, 1), 6)
    }
  }

  /// A kept block's role in the article, its row aside.
  func role(_ number: Int, of block: Block) -> ArticleBlock.Role {
    if let listing = listing(number) {
      return .code(language: ListingLanguage.language(of: listing, in: tree.page))
    }
    for node in chains[number] {
      if let level = level(of: node) { return .heading(level: level) }
      switch tree.tag(node) {
      case .figcaption, .caption: return .caption
      case .dt where isInDefinitionList(node): return .term
      case .li, .dd, .td, .th, .table, .blockquote: return .paragraph
      default: break
      }
    }
    return .paragraph
  }

  private func isInDefinitionList(_ entry: Int) -> Bool {
    tree.chain(around: entry).first { tree.tag($0) == .dl }.map(definitionLists.contains) ?? false
  }

  /// The quotations, items, definitions and notes around an element.
  ///
  /// - Parameters:
  ///   - chain: The structural elements around it, the innermost first.
  ///   - table: The table of data whose row is meant; what is around it counts.
  /// - Returns: The containers, the outermost first.
  mutating func containers(_ chain: [Int], around table: Int? = nil) -> [BlockContainer] {
    if chain.first != last.element || table != last.table {
      last = (chain.first, table, newContainers(chain, around: table))
    }
    return last.containers
  }

  private mutating func newContainers(_ chain: [Int], around table: Int?) -> [BlockContainer] {
    var containers: [BlockContainer] = []
    /// A list whose item has not come yet.
    var openList: Int?
    for (depth, node) in chain.enumerated().reversed() {
      if node == table { break }
      if let label = notes[node] {
        containers.append(BlockContainer(.note(label: label), id: node))
      }
      switch tree.tag(node) {
      case .blockquote: containers.append(BlockContainer(.quote, id: node))
      case .ul, .ol, .menu, .dir:
        // A list directly in a list is drawn a level deeper.
        if let list = openList { containers.append(BlockContainer(.item(ordinal: nil), id: list)) }
        openList = node
      case .li:
        openList = nil
        guard !layoutItems.contains(node), notes[node] == nil else { continue }
        containers.append(BlockContainer(.item(ordinal: numbering.ordinal(of: node)), id: node))
      case .dd:
        let list = chain[depth...].first { tree.tag($0) == .dl }
        guard notes[node] == nil, let list, definitionLists.contains(list) else { continue }
        containers.append(BlockContainer(.definition, id: node))
      default: break
      }
    }
    return containers
  }
}
