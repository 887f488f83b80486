package import PithModel

/// Reads pages: bytes in, blocks out.
package enum PageReader {
  /// Reads a page of HTML or plain text.
  ///
  /// - Parameters:
  ///   - bytes: The page as it was saved, in any encoding.
  ///   - input: How to read it; nil decides by the content.
  ///   - isNamedHTML: Whether its name or its transport calls it HTML.
  ///   - charset: The charset that the transport declared.
  ///   - deadline: When work on the page is given up.
  /// - Returns: The page with its blocks.
  package static func read(
    _ bytes: [UInt8], input: InputKind?, isNamedHTML: Bool = false, charset: String?,
    deadline: Deadline = .never
  ) -> Page {
    let decoded = CharsetDecoder.decode(
      bytes, transportLabel: charset, prescanMeta: input != .text)
    let kind = input ?? ContentSniffer.kind(of: decoded.bytes.span, isNamedHTML: isNamedHTML)
    var page =
      kind == .html
      ? readHTML(decoded.bytes, deadline: deadline) : TextReader.read(decoded.bytes)
    page.deadline = deadline
    page.encoding = decoded.encoding
    page.replacedCount = decoded.replacedCount
    return page
  }

  /// Reads HTML that is valid UTF-8.
  package static func readHTML(_ source: [UInt8], deadline: Deadline = .never) -> Page {
    let tree = HTMLParser.parse(source.span, deadline: deadline)
    var page = Page(source: source, input: .html, tree: tree)
    (page.blocks, page.blockText) = BlockBuilder.build(page.tree, places: places(of: page))
    return page
  }

  /// What each element's place says about the text below it.
  static func places(of page: Page) -> [Block.Flags] {
    let places = Places.flags(of: page.tree) { index in
      guard let role = page.rawAttribute(.role, of: index) else { return nil }
      return LandmarkRole(page.source.span.extracting(role.range))
    }
    return FormulaPlaces.corrected(places, of: page)
  }
}
