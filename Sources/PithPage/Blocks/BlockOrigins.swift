internal import PithModel

/// Which text runs and pictures of a page its blocks were made of.
///
/// Cleaning does not need it; it is gathered in a second pass, for output that marks links, code and
/// pictures.
package struct BlockOrigins: Sendable {
  /// Where a text run stands in ``Page/blockText``.
  package struct Run: Sendable {
    /// The text run's node.
    package var node: Int32
    /// Where its text begins; white space before it may belong to the run.
    package var start: Int32
    /// Where its text ends; the block may end before.
    package var end: Int32
  }

  /// Where a picture stands.
  package struct Picture: Sendable {
    /// The picture's element.
    package var node: Int32
    /// The block that it stands in, or the next one behind it.
    package var block: Int32
    /// Its place in ``Page/blockText``; nil when it stands between two blocks.
    package var offset: Int32?
  }

  /// The text runs in the order of their text.
  package internal(set) var runs: [Run] = []
  /// The pictures in the order of the page.
  package internal(set) var pictures: [Picture] = []
}

extension PageReader {
  /// The text runs and pictures that the blocks of a page were made of; none of plain text.
  package static func origins(of page: Page) -> BlockOrigins {
    guard page.input == .html else { return BlockOrigins() }
    return BlockBuilder.origins(page.tree, places: places(of: page))
  }
}
