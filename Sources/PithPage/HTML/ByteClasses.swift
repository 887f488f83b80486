// What single bytes and short byte strings are, in the HTML standard's terms. Public, because the
// optimizer looks into other modules only for what is public.

extension UInt8 {
  /// Tab, line feed, form feed, carriage return or space.
  @inlinable
  @inline(__always)
  public var isHTMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }

  /// A to Z or a to z.
  @inlinable
  @inline(__always)
  public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// 0 to 9.
  @inlinable
  @inline(__always)
  public var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// A letter or digit of ASCII.
  @inlinable
  @inline(__always)
  public var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

  /// The lower-case form of an ASCII letter; any other byte as it is.
  @inlinable
  @inline(__always)
  public var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Span<UInt8> {
  /// Whether the bytes at an index are those of an ASCII string.
  @inline(__always)
  package func hasPrefix(_ text: StaticString, at start: Int) -> Bool {
    let wanted = text.utf8CodeUnitCount
    guard start + wanted <= count else { return false }
    for index in 0..<wanted where self[start + index] != text.byte(at: index) { return false }
    return true
  }

  /// Whether the bytes at an index, ASCII letters in lower case, are those of an ASCII string.
  @inline(__always)
  package func hasLowercasedPrefix(_ text: StaticString, at start: Int) -> Bool {
    let wanted = text.utf8CodeUnitCount
    guard start + wanted <= count else { return false }
    for index in 0..<wanted where self[start + index].asciiLowercased != text.byte(at: index) {
      return false
    }
    return true
  }

  /// Whether the bytes, ASCII letters in lower case, are those of an ASCII string.
  package func equalsLowercased(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && hasLowercasedPrefix(text, at: 0)
  }

  /// The index of the first occurrence of an ASCII string at or after `start`.
  func firstIndex(of text: StaticString, from start: Int) -> Int? {
    var search = start
    while let hit = ByteSearch.firstIndex(of: text.byte(at: 0), in: self, from: search) {
      if hasPrefix(text, at: hit) { return hit }
      search = hit + 1
    }
    return nil
  }

  /// Whether an ASCII string stands in the bytes, their ASCII letters in lower case.
  package func containsLowercased(_ text: StaticString) -> Bool {
    let wanted = text.utf8CodeUnitCount
    guard wanted <= count else { return false }
    for start in 0...(count - wanted) where hasLowercasedPrefix(text, at: start) { return true }
    return false
  }

  /// Whether a `style` attribute has `display:none` or `visibility:hidden`, spaces allowed.
  var declaresInvisible: Bool {
    declares("display", "none") || declares("visibility", "hidden")
  }

  private func declares(_ property: StaticString, _ value: StaticString) -> Bool {
    let length = property.utf8CodeUnitCount
    var start = 0
    while start + length < count {
      if hasLowercasedPrefix(property, at: start),
        start == 0 || !self[start - 1].isASCIIAlphanumeric && self[start - 1] != 0x2D
      {
        var index = start + length
        while index < count, self[index].isHTMLSpace { index += 1 }
        if index < count, self[index] == UInt8(ascii: ":") {
          index += 1
          while index < count, self[index].isHTMLSpace { index += 1 }
          if hasLowercasedPrefix(value, at: index) { return true }
        }
      }
      start += 1
    }
    return false
  }
}
