package import PithModel

/// Decides whether bytes are a page of HTML or plain text.
package enum ContentSniffer {
  /// How far into the bytes tags are looked for.
  private static let sniffedBytes = 4096
  /// Tags in the sniffed bytes from which text counts as HTML that starts without a known tag.
  ///
  /// One of them has to be an end tag, to have an attribute or to touch what is around it: text about
  /// `<br>` has none of these.
  private static let minimumTags = 3

  /// An input of fewer bytes is a fragment: one sign of markup makes it HTML.
  private static let fragmentBytes = 512

  /// The kind of content: HTML when it begins with markup, or holds several well-known tags; of a
  /// fragment, or of what is named HTML, when it has any tag, comment or character reference.
  package static func kind(of bytes: Span<UInt8>, isNamedHTML: Bool = false) -> InputKind {
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
    if isNamedHTML || bytes.count < fragmentBytes {
      return hasMarkup(bytes, isNamedHTML ? bytes.count : fragmentBytes) ? .html : .text
    }
    var tags = 0
    var isSure = false
    let limit = min(bytes.count, index + sniffedBytes)
    var position = index
    while position < limit,
      let hit = ByteSearch.firstIndex(of: UInt8(ascii: "<"), in: bytes, from: position),
      hit < limit
    {
      position = hit + 1
      guard let end = endOfKnownName(bytes, at: hit) else { continue }
      if hit == index { return .html }
      tags += 1
      let isEndTag = bytes[hit + 1] == UInt8(ascii: "/")
      let next = end + 1 < bytes.count ? bytes[end + 1] : 0x20
      let hasAttribute = bytes[end].isHTMLSpace && next.isASCIILetter
      let isTouched =
        bytes[end] == UInt8(ascii: ">")
        && (next == UInt8(ascii: "<")
          || next.isASCIIAlphanumeric && !bytes[hit - 1].isHTMLSpace)
      isSure = isSure || isEndTag || hasAttribute || isTouched
    }
    return isSure && tags >= minimumTags ? .html : .text
  }

  /// Whether a tag, a comment, another declaration or a character reference stands in the first
  /// bytes.
  private static func hasMarkup(_ bytes: Span<UInt8>, _ limit: Int) -> Bool {
    for index in 0..<max(0, min(bytes.count, limit) - 1) {
      let next = bytes[index + 1]
      switch bytes[index] {
      case UInt8(ascii: "<"):
        if next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
          || next == UInt8(ascii: "?")
        {
          return true
        }
      case UInt8(ascii: "&"):
        if next.isASCIILetter || next == UInt8(ascii: "#") { return true }
      default: break
      }
    }
    return false
  }

  /// Where the name of a known element ends whose start or end tag stands at a `<`.
  private static func endOfKnownName(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
    var key = NameTable.Key()
    let first = index
    while index < bytes.count, bytes[index].isASCIIAlphanumeric, index - first < 16 {
      key.append(bytes[index].asciiLowercased)
      index += 1
    }
    guard index > first, index < bytes.count else { return nil }
    let end = bytes[index]
    guard end == UInt8(ascii: ">") || end == UInt8(ascii: "/") || end.isHTMLSpace,
      NameTable.tags.value(of: key) != nil
    else { return nil }
    return index
  }
}
