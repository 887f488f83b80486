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
    let wrap = HardWrap(zip(lines, isHeader).filter { !$0.1 }.map(\.0), in: span)
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
      if page.blockText.count > Int(block.start), isSpaced(page.source.span, at: line.bytes) {
        page.blockText.append(0x20)
      }
      page.blockText.append(contentsOf: page.source[line.bytes])
    }
    block.end = Int32(truncatingIfNeeded: page.blockText.count)
    TextCounter.countWholeBlock(
      page.blockText.span.extracting(Int(block.start)..<Int(block.end)), in: &block)
    page.blocks.append(block)
  }
}

extension TextReader {
  /// Whether a space stands between a line and the words before it: Chinese and Japanese have none.
  private static func isSpaced(_ text: Span<UInt8>, at line: Range<Int>) -> Bool {
    // U+3000 to U+9FFF, which hold kana and ideographs, start with these bytes in UTF-8.
    !(0xE3...0xE9).contains(text[line.lowerBound])
  }
}

/// Whether a text was wrapped at a fixed width, and which lines then belong together.
///
/// What tells is not how long the lines are but that each ends where the next word would not have
/// fitted: menus, verses and lists are full of short lines in wrapped text, too.
struct HardWrap {
  /// Widths at which mail, man pages and text browsers wrap.
  private static let widths = 50...120
  /// Lines that end for want of room needed before a width is believed.
  private static let minimumLines = 5
  /// Their share among the lines that another follows without a blank line or a list marker.
  private static let fullLineShare = 0.6

  /// Columns that may have been left: some programs count the space behind a word, or a margin.
  private static let slack = 3

  private let width: Int?

  /// Looks for the width of a text's lines.
  init(_ lines: [TextLine], in text: Span<UInt8>) {
    var longest = 0
    // A long address in a list of links is wider than the page, since it cannot be wrapped.
    for line in lines where line.isWrappable(in: text) { longest = max(longest, line.end) }
    guard Self.widths.contains(longest) else {
      width = nil
      return
    }
    var inner = 0
    var full = 0
    for (previous, line) in zip(lines, lines.dropFirst())
    where Self.mayContinue(previous, line, in: text) {
      inner += 1
      if Self.isFull(previous, before: line, width: longest, in: text) { full += 1 }
    }
    let isWrapped = full >= Self.minimumLines && Double(full) >= Self.fullLineShare * Double(inner)
    width = isWrapped ? longest : nil
  }

  /// Whether a line goes on with the paragraph of the line before it.
  func continues(_ previous: TextLine, _ line: TextLine, in text: Span<UInt8>) -> Bool {
    guard let width, Self.mayContinue(previous, line, in: text) else { return false }
    return Self.isFull(previous, before: line, width: width, in: text)
  }

  private static func mayContinue(
    _ previous: TextLine, _ line: TextLine, in text: Span<UInt8>
  ) -> Bool {
    !line.followsBlank && ListMarker.length(in: text.extracting(line.bytes)) == 0
      && abs(line.indentation - previous.indentation) <= 4
  }

  /// Whether the first word of a line would not have fitted behind the line before it.
  private static func isFull(
    _ previous: TextLine, before line: TextLine, width: Int, in text: Span<UInt8>
  ) -> Bool {
    previous.end * 2 > width && previous.end + 1 + line.firstWordLength(in: text) + slack > width
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
