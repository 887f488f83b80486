/// A line of plain text: where it stands and how it is set.
struct TextLine {
  /// The line's bytes without white space at its ends.
  var bytes: Range<Int>
  /// The line's number in the file, from 1.
  var number: Int
  /// The columns of white space before it; a tabulator goes to the next multiple of eight.
  var indentation: Int
  /// Whether a blank line, or the start of the text, stands before it.
  var followsBlank: Bool
  /// The length in characters.
  var length: Int

  /// The column behind its last character.
  var end: Int { indentation + length }

  /// The characters of its first word.
  func firstWordLength(in text: Span<UInt8>) -> Int {
    var characters = 0
    for index in bytes {
      let byte = text[index]
      if byte <= 0x20 { break }
      if byte & 0xC0 != 0x80 { characters += 1 }
    }
    return characters
  }

  /// Whether it could have been wrapped: it has more than a list marker and one word, or is in
  /// Chinese or Japanese, which are wrapped anywhere.
  func isWrappable(in text: Span<UInt8>) -> Bool {
    if (0xE3...0xE9).contains(text[bytes.lowerBound]) { return true }
    var index = bytes.lowerBound + ListMarker.length(in: text.extracting(bytes))
    while index < bytes.upperBound, text[index] > 0x20 { index += 1 }
    return index < bytes.upperBound
  }

  /// The lines of a text that are not blank.
  ///
  /// LF, CR LF, CR, form feed and the Unicode line and
  /// paragraph separators end lines.
  static func lines(of text: Span<UInt8>) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var number = 1
    var followsBlank = true
    while start <= text.count {
      let (end, next) = lineEnd(text, from: start)
      if let line = trimmed(text, start..<end, number, followsBlank) {
        lines.append(line)
        followsBlank = false
      } else {
        followsBlank = true
      }
      if end < text.count, text[end] == 0x0C { followsBlank = true }
      number += 1
      guard next > end else { break }
      start = next
    }
    return lines
  }

  /// Where a line ends and where the next one starts; both the same at the end of the text.
  private static func lineEnd(_ text: Span<UInt8>, from start: Int) -> (end: Int, next: Int) {
    var index = start
    while index < text.count {
      switch text[index] {
      case 0x0A, 0x0C, 0x0B: return (index, index + 1)
      case 0x0D:
        let isPair = index + 1 < text.count && text[index + 1] == 0x0A
        return (index, index + (isPair ? 2 : 1))
      case 0xE2
      where index + 2 < text.count && text[index + 1] == 0x80
        && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9):
        return (index, index + 3)
      default: index &+= 1
      }
    }
    return (text.count, text.count)
  }

  private static func trimmed(
    _ text: Span<UInt8>, _ range: Range<Int>, _ number: Int, _ followsBlank: Bool
  ) -> TextLine? {
    var start = range.lowerBound
    var end = range.upperBound
    var columns = 0
    while start < end, let width = spaceWidth(text, at: start) {
      columns = text[start] == 0x09 ? (columns / 8 + 1) * 8 : columns + 1
      start += width
    }
    while end > start {
      if text[end - 1] <= 0x20 {
        end -= 1
      } else if end - 2 >= start, text[end - 1] == 0xA0, text[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    guard start < end else { return nil }
    var length = 0
    for index in start..<end where text[index] & 0xC0 != 0x80 { length &+= 1 }
    return TextLine(
      bytes: start..<end, number: number, indentation: columns, followsBlank: followsBlank,
      length: length)
  }

  /// The bytes of the space at an index: ASCII controls and space, no-break space, ideographic
  /// space, byte order mark; nil when there is none.
  private static func spaceWidth(_ text: Span<UInt8>, at index: Int) -> Int? {
    let byte = text[index]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 { return 2 }
    guard index + 2 < text.count else { return nil }
    if byte == 0xE3, text[index + 1] == 0x80, text[index + 2] == 0x80 { return 3 }
    if byte == 0xEF, text[index + 1] == 0xBB, text[index + 2] == 0xBF { return 3 }
    return nil
  }
}
