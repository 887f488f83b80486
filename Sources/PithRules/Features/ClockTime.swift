import PithPage

extension PageView {
  /// Whether a block is nothing but a time of day, such as `11:46`, `9.05 pm` or `21h30`.
  func isClockTime(_ index: Int) -> Bool {
    guard beginsWithDigit(index) else { return false }
    let text = bytes(index)
    guard text.count <= ClockTime.maximumBytes else { return false }
    return ClockTime.end(in: text).map { $0 == text.endIndex } ?? false
  }

  /// Whether a block begins with a time of day and goes on with other text.
  func beginsWithClockTime(_ index: Int) -> Bool {
    guard beginsWithDigit(index) else { return false }
    let text = bytes(index)
    guard let end = ClockTime.end(in: text) else { return false }
    return end < text.endIndex && !text[end].isASCIIDigit
  }

  /// Whether the first byte of a block is a digit, which most are not.
  private func beginsWithDigit(_ index: Int) -> Bool {
    let block = blocks[index]
    return block.digits > 0 && page.blockText[Int(block.start)].isASCIIDigit
  }
}

/// Times of day as feeds write them.
private enum ClockTime {
  /// The longest text that is only a time.
  static let maximumBytes = 9

  /// Where a time at the start of a text ends; nil when there is none.
  static func end(in text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex
    while index < text.endIndex, index - text.startIndex < 3, text[index].isASCIIDigit {
      index += 1
    }
    let hourDigits = index - text.startIndex
    guard hourDigits == 1 || hourDigits == 2, index + 2 < text.endIndex else { return nil }
    let hour = text[text.startIndex..<index].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    let separator = text[index]
    guard hour < 24,
      separator == UInt8(ascii: ":") || separator == UInt8(ascii: "h")
    else { return nil }
    guard (0x30...0x35).contains(text[index + 1]), text[index + 2].isASCIIDigit else { return nil }
    return afterHalf(text, index + 3)
  }

  /// Steps over `am`, `PM` and the like.
  private static func afterHalf(_ text: ArraySlice<UInt8>, _ start: Int) -> Int {
    var index = start
    if index < text.endIndex, text[index] == UInt8(ascii: " ") { index += 1 }
    guard index + 1 < text.endIndex, text[index + 1].asciiLowercased == UInt8(ascii: "m"),
      [UInt8(ascii: "a"), UInt8(ascii: "p")].contains(text[index].asciiLowercased)
    else { return start }
    return index + 2
  }
}
