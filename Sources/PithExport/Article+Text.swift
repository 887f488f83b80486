import PithModel

extension Article {
  /// Appends what ``Article/text`` holds, without building it.
  ///
  /// - Parameters:
  ///   - output: The bytes that are appended to.
  ///   - lineFeed: How the form writes a line break between blocks.
  ///   - writeBlock: Appends the text of one block as the form escapes it.
  func writeText(
    to output: inout [UInt8], lineFeed: String,
    writeBlock: (_ text: String, _ output: inout [UInt8]) -> Void
  ) {
    var previous: ArticleBlock.Role?
    for block in blocks {
      if let previous {
        output.write(lineFeed)
        if !block.role.joinsTightly(after: previous) { output.write(lineFeed) }
      }
      writeBlock(block.text, &output)
      previous = block.role
    }
  }
}
