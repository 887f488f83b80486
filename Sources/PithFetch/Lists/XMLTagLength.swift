/// Finds the tag of an XML document that is longer than any of a sitemap or feed.
///
/// libxml2 compares each attribute of a tag with all before it and tells nothing on the way, so that
/// one tag of a hundred thousand attributes would take minutes.
struct XMLTagLength {
  /// Longer tags are none; an address has up to 8 KiB, escaped some more.
  static let maximumBytes = 1 << 14

  private let bytes: [UInt8]
  private var index = 0

  /// How many bytes of a document stand before its first tag that is too long; all when none is.
  static func soundPrefix(of bytes: [UInt8]) -> Int {
    var scanner = XMLTagLength(bytes: bytes)
    return scanner.soundPrefix()
  }

  private mutating func soundPrefix() -> Int {
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start
      if !skip("<!--", "-->") && !skip("<![CDATA[", "]]>") {
        guard skipTag() else { return start }
      }
    }
    return bytes.count
  }

  /// Steps over what begins and ends with marks, when it begins here.
  private mutating func skip(_ start: String, _ end: String) -> Bool {
    guard bytes[index...].starts(with: start.utf8) else { return false }
    index += start.utf8.count
    let end = Array(end.utf8)
    while index < bytes.count, !bytes[index...].starts(with: end) { index += 1 }
    return true
  }

  /// Steps over a tag; false when it is too long.
  private mutating func skipTag() -> Bool {
    let start = index
    var quote: UInt8?
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      // No tag holds this sign, so that what began was none.
      case UInt8(ascii: "<"): return true
      case UInt8(ascii: ">") where quote == nil: return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == nil { quote = byte } else if quote == byte { quote = nil }
      default: break
      }
      index += 1
      if index - start > Self.maximumBytes { return false }
    }
    return true
  }
}
