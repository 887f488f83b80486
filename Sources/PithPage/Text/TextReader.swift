internal import PithModel

/// Reads plain text that was scraped from a page into the same blocks that HTML gives.
///
/// Each line is a block: what a browser's "select all, copy" or a text dump leaves has one
/// paragraph a line. In text that was wrapped at a fixed width, the lines of one paragraph are one
/// block. A run of lines without a blank line between is one container.
package enum TextReader {
  /// Reads text that is valid UTF-8.
  package static func read(_ source: [UInt8]) -> Page {
    let span = source.span
    let lines = TextLine.lines(of: span)
    let isHeader = TextHeader.isHeader(lines, in: span)
    let wrap = HardWrap(zip(lines, isHeader).filter { !$0.1 }.map(\.0))
    var page = Page(source: source, input: .text, tree: NodeTree())
    page.blockText.reserveCapacity(source.count)
    page.blocks.reserveCapacity(lines.count)
    let body = page.tree.append(Node(tag: .body), to: 0)
    var container: Int32 = -1
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.followsBlank || container < 0 {
        container = page.tree.append(Node(tag: .div), to: body)
      }
      var next = index + 1
      while !isHeader[index], next < lines.count,
        wrap.continues(lines[next - 1], lines[next], in: span)
      {
        next += 1
      }
      append(lines[index..<next], isHeader: isHeader[index], to: container, of: &page)
      index = next
    }
    return page
  }

  /// Adds the lines of one paragraph as a block.
  private static func append(
    _ lines: ArraySlice<TextLine>, isHeader: Bool, to container: Int32, of page: inout Page
  ) {
    guard let first = lines.first else { return }
    let isItem = ListMarker.length(in: page.source.span.extracting(first.bytes)) > 0
    let tag: Tag = isItem ? .li : .p
    let node = page.tree.append(Node(tag: tag), to: container)
    var block = Block(node: node, tag: tag, flags: isItem ? .listItem : [])
    if first.followsBlank { block.flags.insert(.afterBlankLine) }
    if isHeader { block.flags.insert(.head) }
    block.line = Int32(truncatingIfNeeded: first.number)
    block.indentation = Int32(truncatingIfNeeded: first.indentation)
    block.start = Int32(truncatingIfNeeded: page.blockText.count)
    for line in lines {
      if page.blockText.count > Int(block.start) {
        page.blockText.append(0x0A)
        block.lineBreaks += 1
      }
      page.blockText.append(contentsOf: page.source[line.bytes])
    }
    block.end = Int32(truncatingIfNeeded: page.blockText.count)
    TextCounter.countWholeBlock(
      page.blockText.span.extracting(Int(block.start)..<Int(block.end)), in: &block)
    page.blocks.append(block)
  }
}

/// Whether a text was wrapped at a fixed width, and which lines then belong together.
struct HardWrap {
  /// Widths at which mail, man pages and text browsers wrap.
  private static let widths = 50...120
  /// Lines needed before a width is believed.
  private static let minimumLines = 6
  /// The share of inner lines that must come close to the width.
  private static let fullLineShare = 0.7
  /// How close to the width a full line comes.
  private static let fullLine = 0.7

  private let width: Int?

  /// Looks for the width of a text's lines.
  init(_ lines: [TextLine]) {
    let longest = lines.reduce(0) { max($0, $1.length) }
    guard Self.widths.contains(longest), lines.count > Self.minimumLines else {
      width = nil
      return
    }
    var inner = 0
    var full = 0
    for index in lines.indices.dropLast() where !lines[index + 1].followsBlank {
      inner += 1
      if Double(lines[index].length) >= Self.fullLine * Double(longest) { full += 1 }
    }
    let isWrapped =
      inner >= Self.minimumLines && Double(full) >= Self.fullLineShare * Double(inner)
    width = isWrapped ? longest : nil
  }

  /// Whether a line goes on with the paragraph of the line before it.
  func continues(_ previous: TextLine, _ line: TextLine, in text: Span<UInt8>) -> Bool {
    guard let width, !line.followsBlank else { return false }
    guard Double(previous.length) >= Self.fullLine * Double(width) else { return false }
    guard ListMarker.length(in: text.extracting(line.bytes)) == 0 else { return false }
    return abs(line.indentation - previous.indentation) <= 4
  }
}

/// The marks that renderers put before list items: `*`, `-`, `•`, `+`, `1.`, `a)`.
package enum ListMarker {
  /// The bytes of the marker and the space behind it; 0 when the text begins with none.
  package static func length(in text: Span<UInt8>) -> Int {
    guard text.count > 2 else { return 0 }
    var index = 0
    switch text[0] {
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "o"): index = 1
    case 0xE2 where isWideBullet(text): index = 3
    case 0xC2 where text[1] == 0xB7: index = 2
    default: index = numberLength(text)
    }
    guard index > 0, index < text.count, text[index].isHTMLSpace else { return 0 }
    return index + 1
  }

  /// `•`, `‣`, `◦`, `▪`, `●`, `–`.
  private static func isWideBullet(_ text: Span<UInt8>) -> Bool {
    switch (text[1], text[2]) {
    case (0x80, 0xA2), (0x80, 0xA3), (0x80, 0x93), (0x97, 0xA6), (0x96, 0xAA), (0x97, 0x8F):
      true
    default: false
    }
  }

  /// `1.`, `12)`.
  private static func numberLength(_ text: Span<UInt8>) -> Int {
    var index = 0
    while index < text.count, index < 3, text[index].isASCIIDigit { index += 1 }
    guard index > 0, index < text.count else { return 0 }
    let end = text[index]
    return end == UInt8(ascii: ".") || end == UInt8(ascii: ")") ? index + 1 : 0
  }
}
