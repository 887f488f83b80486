/// Joins blocks to a text.
public enum ArticleText {
  /// Blocks are separated by a blank line, the items of one list and the rows of one table by a
  /// line break; a table row is one line.
  public static func text(of blocks: [ArticleBlock]) -> String {
    var out = ""
    var spacing = BlockSpacing()
    for block in blocks where !block.isImage {
      switch spacing.gap(before: block) {
      case .none: break
      case .lineBreak: out += "\n"
      case .blankLine: out += "\n\n"
      }
      out += block.plainText
    }
    return out
  }
}

extension ArticleBlock {
  /// The block's text as it stands in plain text: a table row is one line.
  public var plainText: String {
    guard isTableRow, text.utf8.contains(UInt8(ascii: "\n")) else { return text }
    return text.replacing("\n", with: " ")
  }

  /// Whether this is a row of a table.
  public var isTableRow: Bool {
    if case .tableRow = role { true } else { false }
  }

  /// Whether this is a row of the table that another block is a row of.
  public func continuesTable(of other: ArticleBlock) -> Bool {
    isTableRow && other.isTableRow && table == other.table && containers == other.containers
  }

  /// Whether this is a picture, which has no text.
  public var isImage: Bool {
    if case .image = role { true } else { false }
  }
}

/// Says what stands between blocks, which come one after the other.
public struct BlockSpacing: Sendable {
  /// What stands between two blocks.
  public enum Gap: Sendable, Hashable {
    /// Nothing: there is no block before.
    case none
    /// Only a line break: between items of a list, rows of a table, a term and its definition.
    case lineBreak
    /// A blank line.
    case blankLine
  }

  private var previous: ArticleBlock?
  /// Whether the block before began an item, or was a term.
  private var isBehindEntry = false

  /// Creates the spacing of a text that has no block yet.
  public init() {}

  /// What stands before the next block.
  public mutating func gap(before block: ArticleBlock) -> Gap {
    defer { previous = block }
    let shared = previous.map { block.sharedContainerCount(with: $0) } ?? 0
    let beginsEntry =
      block.role == .term || block.containers.dropFirst(shared).contains { $0.kind != .quote }
    defer { isBehindEntry = beginsEntry }
    guard let previous else { return .none }
    if beginsEntry, isBehindEntry { return .lineBreak }
    return block.continuesTable(of: previous) ? .lineBreak : .blankLine
  }
}
