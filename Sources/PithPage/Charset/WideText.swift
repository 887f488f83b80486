/// UTF-16 and UTF-32, in both byte orders.
enum WideText {
  private static let probedBytes = 1024
  private static let minUnits = 2
  /// Markup and Latin text in UTF-16 have a NUL in most units; the head of a page is markup in
  /// every language.
  private static let minNULPercent = 40
  private static let maxOtherNULPercent = 5

  /// Returns the UTF-16 whose byte order the NULs show, if they sit in one half of the units.
  ///
  /// Pages with stray NULs do not match: theirs fall on both halves, or are few.
  static func guess(_ bytes: Span<UInt8>) -> TextEncoding? {
    let unitCount = min(bytes.count, probedBytes) / 2
    guard unitCount >= minUnits else { return nil }
    var evenNULs = 0
    var oddNULs = 0
    let probe = bytes.extracting(0..<unitCount * 2)
    var index = 0
    while let hit = ByteSearch.firstIndex(of: 0, in: probe, from: index) {
      if hit & 1 == 0 { evenNULs += 1 } else { oddNULs += 1 }
      index = hit + 1
    }
    let enough = unitCount * minNULPercent
    let tooMany = unitCount * maxOtherNULPercent
    if oddNULs * 100 >= enough, evenNULs * 100 <= tooMany { return .utf16LE }
    if evenNULs * 100 >= enough, oddNULs * 100 <= tooMany { return .utf16BE }
    return nil
  }

  /// Decodes UTF-16; a lone surrogate and half a unit at the end become U+FFFD.
  static func decodeUTF16(_ bytes: Span<UInt8>, isBigEndian: Bool) -> UTF8Output {
    var output = UTF8Output(inputCount: bytes.count / 2)
    var lead: UInt32?
    var index = 0
    while index + 1 < bytes.count {
      let first = UInt32(bytes[index])
      let second = UInt32(bytes[index + 1])
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      index += 2
      if let high = lead {
        lead = nil
        if (0xDC00...0xDFFF).contains(unit) {
          output.append(codePoint: 0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
          continue
        }
        output.appendReplacement()
      }
      if (0xD800...0xDBFF).contains(unit) {
        lead = unit
      } else {
        output.append(codePoint: unit)
      }
    }
    // The standard writes one U+FFFD for whatever is pending at the end.
    if lead != nil || index < bytes.count { output.appendReplacement() }
    return output
  }

  /// Decodes UTF-32; what is no code point and a part of a unit at the end become U+FFFD.
  static func decodeUTF32(_ bytes: Span<UInt8>, isBigEndian: Bool) -> UTF8Output {
    var output = UTF8Output(inputCount: bytes.count / 4)
    var index = 0
    while index + 3 < bytes.count {
      var unit: UInt32 = 0
      for offset in 0..<4 {
        let byte = UInt32(bytes[index + (isBigEndian ? offset : 3 - offset)])
        unit = unit << 8 | byte
      }
      output.append(codePoint: unit)
      index += 4
    }
    if index < bytes.count { output.appendReplacement() }
    return output
  }
}
