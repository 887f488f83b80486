/// One paragraph, heading, table row or other unit of an article's text.
public struct ArticleBlock: Sendable, Hashable {
  /// What a block is in the article's structure.
  public enum Role: Sendable, Hashable {
    /// A paragraph of prose, or any text of no other role.
    case paragraph
    /// A heading of level 1 to 6.
    case heading(level: Int)
    /// Preformatted text or code, its line breaks kept; `language` as the page names it.
    case code(language: String?)
    /// The cells of a table row, joined in ``ArticleBlock/text`` by tabulators.
    case tableRow(isHeader: Bool)
    /// A term that definitions follow.
    case term
    /// The caption of a picture or a table.
    case caption
    /// A picture between two blocks; its text is empty.
    case image(ImageReference)
  }

  /// What the block is in itself.
  public var role: Role
  /// The quotations, list items, definitions and notes around the block, the outermost first.
  public var containers: [BlockContainer]
  /// The block's text: single spaces, `\n` only at the page's own line breaks.
  public var text: String
  /// What is marked inside ``text``, in the order in which it begins; empty unless asked for.
  public var spans: [InlineSpan] = []
  /// Of a table row where each cell of ``text`` stands in its table; empty when the cells stand
  /// side by side from the first column on.
  public var cells: [TableCell] = []
  /// Tells the rows of tables that follow each other apart; 0 for other blocks.
  public var table = 0

  /// Creates a block.
  public init(role: Role, in containers: [BlockContainer] = [], text: String) {
    self.role = role
    self.containers = containers
    self.text = text
  }

  /// How many containers, from the outermost on, this block shares with another.
  public func sharedContainerCount(with other: ArticleBlock) -> Int {
    let (mine, others) = (containers.span, other.containers.span)
    let most = min(mine.count, others.count)
    var count = 0
    while count < most, mine[count] == others[count] { count += 1 }
    return count
  }
}

/// One quotation, list item, definition or note that blocks stand in.
public struct BlockContainer: Sendable, Hashable {
  /// What a container is.
  public enum Kind: Sendable, Hashable {
    /// A quotation.
    case quote
    /// An item of a list; `ordinal` is its number in an ordered list.
    case item(ordinal: Int?)
    /// What is said of a term.
    case definition
    /// A note that the text refers to by its label.
    case note(label: String)
  }

  /// What the container is.
  public var kind: Kind
  /// Tells containers of one kind apart; blocks of one container have the same number.
  public var id: Int

  /// Creates a container.
  public init(_ kind: Kind, id: Int) {
    self.kind = kind
    self.id = id
  }
}

/// Where a cell of a table row stands.
public struct TableCell: Sendable, Hashable {
  /// The cell's column from 0, counting only columns that have text somewhere in the table.
  public var column: Int
  /// How many such columns it covers, at least 1.
  public var columnSpan: Int
  /// Whether it heads its row or column.
  public var isHeader: Bool

  /// Creates a cell's place.
  public init(column: Int, columnSpan: Int = 1, isHeader: Bool = false) {
    self.column = column
    self.columnSpan = columnSpan
    self.isHeader = isHeader
  }
}
