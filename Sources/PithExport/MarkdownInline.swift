import PithModel

/// How the marks inside a block are written in Markdown.
struct MarkdownInline {
  /// Something to write at a place of the text, in the stead of some bytes of it.
  struct Insertion {
    /// The place, in UTF-8 code units of the block's text.
    var offset: Int
    /// How many bytes of the text it replaces.
    var replacedCount: Int
    /// What is written.
    var markup: [UInt8]
  }

  /// All insertions, in order.
  private(set) var insertions: [Insertion] = []

  init(_ block: ArticleBlock) {
    guard !block.spans.isEmpty else { return }
    let layout = InlineLayout(block)
    let text = Array(block.text.utf8)
    let isInTable = block.isTableRow
    let dropped = Self.unsafeEmphasis(layout.events, in: block.text)
    for (number, event) in layout.events.enumerated() where !dropped.contains(number) {
      switch event.action {
      case .open(let kind), .close(let kind):
        let isOpening = if case .open = event.action { true } else { false }
        let markup = Self.delimiter(of: kind, isOpening: isOpening)
        insertions.append(Insertion(offset: event.offset, replacedCount: 0, markup: markup))
      case .replace(let kind, let length):
        let content = Array(text[event.offset..<(event.offset + length)])
        guard let markup = Self.markup(of: kind, content, isInTable: isInTable) else { continue }
        insertions.append(
          Insertion(offset: event.offset, replacedCount: length, markup: markup))
      }
    }
  }

  private static func delimiter(of kind: InlineSpan.Kind, isOpening: Bool) -> [UInt8] {
    switch kind {
    case .strong: return Array("**".utf8)
    case .emphasis: return Array("*".utf8)
    case .link(let url):
      let address = MarkdownAddress.escaped(url)
      return isOpening ? [UInt8(ascii: "[")] : Array("](".utf8) + address + [0x29]
    case .image, .code, .formula, .noteReference: return []
    }
  }

  private static func markup(
    of kind: InlineSpan.Kind, _ content: [UInt8], isInTable: Bool
  ) -> [UInt8]? {
    switch kind {
    case .code: code(content, isInTable: isInTable)
    case .formula(let isDisplay):
      MarkdownFormula.markup(content, isDisplay: isDisplay, isInTable: isInTable)
    case .noteReference(let label): Array("[^\(NoteLabel.plain(label))]".utf8)
    case .image(let image): self.image(image)
    case .link, .strong, .emphasis: nil
    }
  }

  /// A picture by its address, its alternative text escaped.
  static func image(_ image: ImageReference) -> [UInt8] {
    var markup: [UInt8] = Array("![".utf8)
    MarkdownLine(image.alternative.replacing("\n", with: " ")).write(to: &markup)
    return markup + Array("](".utf8) + MarkdownAddress.escaped(image.url) + [0x29]
  }

  /// Code between backticks, more of them than stand in it: CommonMark 0.31, section 6.1.
  private static func code(_ content: [UInt8], isInTable: Bool) -> [UInt8] {
    let backtick = UInt8(ascii: "`")
    var plain: [UInt8] = []
    for byte in content {
      if byte == UInt8(ascii: "|"), isInTable { plain.append(UInt8(ascii: "\\")) }
      plain.append(byte == 0x0A || byte == 0x09 ? 0x20 : byte)
    }
    let fence = [UInt8](repeating: backtick, count: MarkdownFence.longestRun(in: content) + 1)
    let padding: [UInt8] =
      plain.first == backtick || plain.last == backtick ? [0x20] : []
    return fence + padding + plain + padding + fence
  }

  /// The numbers of events that would not open or close emphasis where they stand.
  ///
  /// A delimiter opens only before a character that is not white space, and beside punctuation only
  /// behind white space or punctuation; closing is the mirror image (CommonMark 0.31, section 6.2).
  private static func unsafeEmphasis(_ events: [InlineLayout.Event], in text: String) -> Set<Int> {
    var dropped: Set<Int> = []
    let counts = events.reduce(into: [:]) { $0[$1.offset, default: 0] += 1 }
    var opened: [Int] = []
    for (number, event) in events.enumerated() {
      switch event.action {
      case .open: opened.append(number)
      case .close(let kind):
        guard let start = opened.popLast(), !kind.isLink else { break }
        let isSafe = [(events[start].offset, true), (event.offset, false)].allSatisfy {
          offset, isOpening in
          isFlanked(
            offset, in: text, isOpening: isOpening, touchesMark: counts[offset, default: 0] > 1)
        }
        if !isSafe { dropped.formUnion([start, number]) }
      case .replace: break
      }
    }
    return dropped
  }

  private static func isFlanked(
    _ offset: Int, in text: String, isOpening: Bool, touchesMark: Bool
  ) -> Bool {
    let place = text.utf8.index(text.startIndex, offsetBy: offset)
    let before = text[..<place].last
    let after = text[place...].first
    guard let inner = isOpening ? after : before else { return false }
    guard let outer = isOpening ? before : after else { return true }
    let isInnerMark = touchesMark || inner.isPunctuation || inner.isSymbol
    return !isInnerMark || outer.isWhitespace || outer.isPunctuation || outer.isSymbol
  }
}

/// Addresses as they stand behind a link's text.
enum MarkdownAddress {
  /// The address with every byte that could end it, or be more than an address, percent-encoded.
  static func escaped(_ url: String) -> [UInt8] {
    var out: [UInt8] = []
    let mayBeReference = url.utf8.contains(UInt8(ascii: ";"))
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "&") where mayBeReference: out.append(contentsOf: "&amp;".utf8)
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: out.append(byte)
      case _ where "-._~:/?#@!$&'+,;=%".utf8.contains(byte): out.append(byte)
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return out
  }
}

/// Formulas between dollar signs.
enum MarkdownFormula {
  /// What a renderer without formulas could take for markup, and what means the same in TeX.
  private static let replacements = [
    ("<", "\\lt "), ("](", "]{}("), ("{{", "{ {"), ("{%", "{ %"), ("{#", "{ #"), ("[[", "[ ["),
    ("%%", "% %"), ("\n", " "), ("\t", " "),
  ]
  /// What a table could take for the end of a cell.
  private static let cellReplacements = [("\\|", "\\Vert "), ("|", "\\vert ")]

  /// A formula; nil when its source could not stand between dollar signs.
  static func markup(_ content: [UInt8], isDisplay: Bool, isInTable: Bool) -> [UInt8]? {
    guard !content.contains(UInt8(ascii: "$")), !content.contains(UInt8(ascii: "`")) else {
      return nil
    }
    var source = String(decoding: content, as: UTF8.self)
    for (mark, same) in replacements + (isInTable ? cellReplacements : []) {
      // A replacement may bring two other marks together.
      while source.contains(mark) { source = source.replacing(mark, with: same) }
    }
    let mark = isDisplay && !isInTable ? "$$" : "$"
    return Array((mark + source + mark).utf8)
  }
}
