/// Escapes one line of page text so that it reads as text in CommonMark and its common dialects.
///
/// Besides CommonMark's own marks, those of tables, strikethrough, highlighting, comments, formulas
/// and template languages are escaped: each would let a page hide or run something. So are the signs that
/// would turn a link behind them into a picture, or its text into the mark of a note.
struct MarkdownLine {
  private let bytes: [UInt8]
  /// How many bytes of white space stood before the line; right for text without control characters.
  private let dropped: Int

  /// Takes a line, without its control characters and without the white space around it.
  init(_ text: some StringProtocol) {
    // Renderers also take lines of other white space, such as no-break spaces, for blank.
    guard !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
      bytes = []
      dropped = 0
      return
    }
    var plain: [UInt8] = []
    plain.writePlain(String(text))
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let start = plain.firstIndex { !isSpace($0) } ?? plain.endIndex
    let end = plain.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
    bytes = Array(plain[start..<end])
    dropped = start
  }

  /// Whether nothing is left to write.
  var isEmpty: Bool { bytes.isEmpty }

  /// Appends the line; in a heading, `#` is a mark wherever it stands.
  ///
  /// - Parameters:
  ///   - output: The bytes that are appended to.
  ///   - insertions: What is written at places of the line; their offsets count from its first byte,
  ///     white space included.
  ///   - isHeading: Whether the line is a heading.
  func write(
    to output: inout [UInt8], inserting insertions: ArraySlice<MarkdownInline.Insertion> = [],
    isHeading: Bool = false
  ) {
    let numberEnd = listNumberEnd
    let hasFormula = insertions.contains { $0.markup.first == UInt8(ascii: "$") }
    let formulaEnd = hasFormula ? bytes.count : lastFormulaEnd ?? 0
    var next = insertions.startIndex
    var replacedEnd = 0
    for (index, byte) in bytes.enumerated() {
      while next < insertions.endIndex, insertions[next].offset - dropped <= index {
        output += insertions[next].markup
        replacedEnd = max(replacedEnd, index + insertions[next].replacedCount)
        next += 1
      }
      guard index >= replacedEnd else { continue }
      let isMark =
        (index == 0 && opensBlock(byte)) || index == numberEnd
        || (isHeading && byte == UInt8(ascii: "#")) || isInlineMark(byte, at: index)
        || (byte == UInt8(ascii: "$") && index < formulaEnd && !isSpace(byteAfter(index)))
        || (byte == UInt8(ascii: "^") && output.last == UInt8(ascii: "["))
        || (byte == UInt8(ascii: "!") && next < insertions.endIndex
          && insertions[next].offset - dropped == index + 1
          && insertions[next].markup.first == UInt8(ascii: "["))
      if isMark { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
    }
    for insertion in insertions[next...] { output += insertion.markup }
  }

  /// Whether a line that begins with this byte could be something other than text.
  private func opensBlock(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "%"):
      true
    default: false
    }
  }

  /// The position of the `.` or `)` that would make the line a list item.
  private var listNumberEnd: Int? {
    guard let end = bytes.firstIndex(where: { !(0x30...0x39).contains($0) }), end > 0 else {
      return nil
    }
    let isDelimiter = bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
    return isDelimiter ? end : nil
  }

  private func isInlineMark(_ byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"), UInt8(ascii: "|"),
      UInt8(ascii: "{"):
      true
    case UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "$"):
      // These are marks only in pairs.
      byteBefore(index) == byte || byteAfter(index) == byte
    case UInt8(ascii: "_"):
      // Inside a word an underscore is no emphasis: file_name stays readable.
      !isWordByte(byteBefore(index)) || !isWordByte(byteAfter(index))
    case UInt8(ascii: "&"): beginsCharacterReference(at: index)
    default: false
    }
  }

  /// The last dollar sign that could end a formula, as pandoc has it: not behind white space nor before a
  /// digit.
  ///
  /// Only those before it can begin one, so that prices stay readable.
  private var lastFormulaEnd: Int? {
    bytes.indices.last { index in
      bytes[index] == UInt8(ascii: "$") && index > 0 && !isSpace(bytes[index - 1])
        && !(0x30...0x39).contains(byteAfter(index) ?? 0)
    }
  }

  private func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 || byte == nil }

  private func byteBefore(_ index: Int) -> UInt8? { index > 0 ? bytes[index - 1] : nil }

  private func byteAfter(_ index: Int) -> UInt8? {
    index + 1 < bytes.count ? bytes[index + 1] : nil
  }

  /// Whether a byte is an ASCII letter or digit.
  ///
  /// Bytes of other scripts count as no word: among them is punctuation, after which an underscore
  /// does open emphasis.
  private func isWordByte(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether the `&` at `index` and what follows read as a character reference.
  private func beginsCharacterReference(at index: Int) -> Bool {
    // CounterClockwiseContourIntegral, the longest name, has 31 letters.
    let longestName = 32
    for byte in bytes[(index + 1)...].prefix(longestName + 1) {
      if byte == UInt8(ascii: ";") { return true }
      guard isWordByte(byte) || byte == UInt8(ascii: "#") else { return false }
    }
    return false
  }
}
