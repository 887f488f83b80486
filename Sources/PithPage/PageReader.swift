package import PithModel

/// Reads pages: bytes in, blocks out.
package enum PageReader {
  /// Reads a page of HTML or plain text.
  ///
  /// - Parameters:
  ///   - bytes: The page as it was saved, in any encoding.
  ///   - input: How to read it; nil decides by the content.
  ///   - charset: The charset that the transport declared.
  /// - Returns: The page with its blocks.
  package static func read(_ bytes: [UInt8], input: InputKind?, charset: String?) -> Page {
    let decoded = CharsetDecoder.decode(
      bytes, transportLabel: charset, prescanMeta: input != .text)
    let kind = input ?? ContentSniffer.kind(of: decoded.bytes.span)
    var page =
      kind == .html ? readHTML(decoded.bytes) : TextReader.read(decoded.bytes)
    page.encoding = decoded.encoding
    page.replacedCount = decoded.replacedCount
    return page
  }

  /// Reads HTML that is valid UTF-8.
  package static func readHTML(_ source: [UInt8]) -> Page {
    var page = Page(source: source, input: .html, tree: HTMLParser.parse(source.span))
    let places = Places.flags(of: page.tree) { index in
      guard let role = page.rawAttribute(.role, of: index) else { return nil }
      return LandmarkRole(source.span.extracting(Int(role.start)..<Int(role.end)))
    }
    (page.blocks, page.blockText) = BlockBuilder.build(page.tree, places: places)
    return page
  }
}

/// Decides whether bytes are a page of HTML or plain text.
package enum ContentSniffer {
  /// How far into the bytes tags are looked for.
  private static let sniffedBytes = 4096
  /// Tags in the sniffed bytes from which text counts as HTML that starts without a known tag.
  private static let minimumTags = 3

  /// The kind of content: HTML when it begins with markup, or holds several well-known tags.
  package static func kind(of bytes: Span<UInt8>) -> InputKind {
    var index = 0
    while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
    if bytes.hasLowercasedPrefix("<!doctype html", at: index)
      || bytes.hasLowercasedPrefix("<html", at: index) || bytes.hasPrefix("<!--", at: index)
      || bytes.hasPrefix("<?xml", at: index)
    {
      return .html
    }
    // Text that Pith wrote about HTML quotes tags.
    if TextHeader.opens(bytes) { return .text }
    var tags = 0
    let limit = min(bytes.count, index + sniffedBytes)
    var position = index
    while position < limit,
      let hit = ByteSearch.firstIndex(of: UInt8(ascii: "<"), in: bytes, from: position),
      hit < limit
    {
      if isKnownTag(bytes, at: hit) { tags += 1 }
      if tags > 0, hit == index { return .html }
      position = hit + 1
    }
    return tags >= minimumTags ? .html : .text
  }

  /// Whether a start or end tag of a known element stands at a `<`.
  private static func isKnownTag(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
    var key = NameTable.Key()
    let first = index
    while index < bytes.count, bytes[index].isASCIIAlphanumeric, index - first < 16 {
      key.append(bytes[index].asciiLowercased)
      index += 1
    }
    guard index > first, index < bytes.count else { return false }
    let end = bytes[index]
    guard end == UInt8(ascii: ">") || end == UInt8(ascii: "/") || end.isHTMLSpace else {
      return false
    }
    return NameTable.tags.value(of: key) != nil
  }
}
