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
    var spacing = BlockSpacing()
    for block in blocks where !block.isImage {
      switch spacing.gap(before: block) {
      case .none: break
      case .lineBreak: output.write(lineFeed)
      case .blankLine:
        output.write(lineFeed)
        output.write(lineFeed)
      }
      writeBlock(block.plainText, &output)
    }
  }
}
