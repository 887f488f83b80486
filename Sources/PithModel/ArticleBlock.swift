/// One paragraph, heading, list item or other unit of an article's text.
public struct ArticleBlock: Sendable, Hashable {
  /// What a block is in the article's structure.
  public enum Role: Sendable, Hashable {
    /// A paragraph of prose, or any text of no other role.
    case paragraph
    /// A heading of level 1 to 6.
    case heading(level: Int)
    /// An item of a list. `depth` counts from 1; `ordinal` is the item's number in an ordered list.
    case listItem(depth: Int, ordinal: Int?)
    /// A paragraph inside a quotation.
    case quote
    /// Preformatted text or code, its line breaks kept; `language` as the page names it.
    case code(language: String?)
    /// The cells of a table row, joined in ``ArticleBlock/text`` by tabulators.
    case tableRow(isHeader: Bool)
  }

  /// What the block is in the article's structure.
  public var role: Role
  /// The block's text: single spaces, `\n` only at the page's own line breaks.
  public var text: String

  /// Creates a block.
  public init(role: Role, text: String) {
    self.role = role
    self.text = text
  }
}
