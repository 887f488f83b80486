/// Reads the encoding of an XML declaration at the very start of a page.
enum XMLDeclaration {
  /// "Get an XML encoding" of the HTML Standard (section 13.2.3.2).
  static func encoding(in bytes: Span<UInt8>) -> TextEncoding? {
    guard starts(bytes, with: "<?xml", at: 0),
      let end = ByteSearch.firstIndex(of: 0x3E, in: bytes, from: 5)
    else { return nil }
    var index = 5
    while index < end, !starts(bytes, with: "encoding", at: index) { index += 1 }
    guard index < end else { return nil }
    index = skippingControls(in: bytes, from: index + 8)
    guard index < end, bytes[index] == 0x3D else { return nil }
    index = skippingControls(in: bytes, from: index + 1)
    guard index < end, bytes[index] == 0x22 || bytes[index] == 0x27,
      let close = ByteSearch.firstIndex(of: bytes[index], in: bytes, from: index + 1),
      close < end
    else { return nil }
    let label = (index + 1..<close).map { bytes[$0] }
    guard label.allSatisfy({ $0 > 0x20 }), let encoding = TextEncoding(label: label) else {
      return nil
    }
    return MetaPrescan.asDeclaredInASCII(encoding)
  }

  private static func starts(_ bytes: Span<UInt8>, with text: String, at start: Int) -> Bool {
    var index = start
    for byte in text.utf8 {
      guard index < bytes.count, bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }

  private static func skippingControls(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index
  }
}
