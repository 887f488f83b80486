import Pith
import PithExport
import PithModel
import PithPage

/// What holds for every page, of HTML or of plain text.
enum PagePromises {
  /// Cleans a page in one of the ways that there are, and looks at all that comes of it.
  static func hold(for bytes: [UInt8], as input: InputKind) throws(BrokenPromise) {
    let options = options(for: bytes, input)
    let cleaner = Cleaner(options: options)
    let explanation = cleaner.explain(bytes)
    let article = explanation.article
    try require(
      cleaner.clean(bytes) == article, "pith clean and pith explain give different articles")
    try holdAccount(explanation)
    if !explanation.blocks.isEmpty {
      try holdWholeText(explanation, of: PageReader.read(bytes, input: input, charset: nil))
    }
    try OutputPromises.hold(for: explanation)
    if article.status == .ok { try holdIdempotence(article) }
  }

  /// The options, which an input chooses by its length, so that seeds stay plain pages.
  private static func options(for bytes: [UInt8], _ input: InputKind) -> Cleaner.Options {
    var options = Cleaner.Options()
    options.input = input
    let favors = Cleaner.Options.Favor.allCases
    options.favor = favors[bytes.count % favors.count]
    if bytes.count % 2 == 1 { options.url = "https://www.example.com/2026/03/14/ferry?page=2" }
    if bytes.count % 5 == 4 { options.retrieved = "2026-03-15" }
    return options
  }

  // MARK: Kept and removed

  /// The article's text is that of the kept blocks, in their order.
  private static func holdAccount(_ explanation: Explanation) throws(BrokenPromise) {
    var kept = explanation.blocks.filter(\.isKept).map(\.text)[...]
    for block in explanation.article.blocks {
      let isWhole =
        switch block.role {
        // The cells of a row are joined, and the lines of a listing.
        case .tableRow, .code: takeParts(of: block.text, from: &kept)
        // Marks of links to the heading itself are left out.
        case .heading: kept.popFirst()?.contains(block.text) == true
        default: kept.popFirst() == block.text
        }
      try require(isWhole, "a block of the article is none of the kept blocks: \(block)")
    }
    try require(kept.isEmpty, "a kept block is not in the article: \(kept)")
  }

  private static func takeParts(of text: String, from kept: inout ArraySlice<String>) -> Bool {
    var rest = text.unicodeScalars[...]
    while let part = kept.popFirst()?.unicodeScalars {
      guard rest.starts(with: part) else { return false }
      rest = rest.dropFirst(part.count)
      if rest.isEmpty { return true }
      guard let joint = rest.popFirst(), joint == "\t" || joint == "\n" else { return false }
    }
    return false
  }

  // MARK: All text

  /// Kept and removed blocks together hold all text of the page: each byte as often as it does.
  private static func holdWholeText(
    _ explanation: Explanation, of page: Page
  ) throws(BrokenPromise) {
    var accounted = TextHistogram()
    for block in explanation.blocks { accounted.add(Array(block.text.utf8)) }
    var whole = TextHistogram()
    if page.input == .text {
      whole.add(page.source)
    } else {
      var node = page.tree.nodes[0].firstChild
      while node >= 0 {
        let element = page.tree.nodes[Int(node)]
        if element.isText { whole.add(page.tree.text[Int(element.start)..<Int(element.end)]) }
        node = page.tree.next(after: node, below: 0)
      }
    }
    try require(
      accounted == whole, "the blocks hold other text than the page: \(accounted) for \(whole)")
  }

  // MARK: Idempotence

  /// Cleaning Pith's own text changes nothing.
  private static func holdIdempotence(_ article: Article) throws(BrokenPromise) {
    let context = ExportContext(source: "page")
    var first: [UInt8] = []
    OutputFormat.text.write(article, context: context, to: &first)
    let again = Cleaner().clean(first)
    let text = OutputPromises.plain(article.text)
    try require(
      lines(again.text) == lines(text),
      "cleaning the output again changes it: \(lines(again.text)) for \(lines(text))")
  }

  /// The lines of a text as plain text shows them: blank ones and the space around them aside.
  private static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n").compactMap { line in
      let words = String(line).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words.isEmpty ? nil : words
    }
  }
}

/// How often each byte comes in a text, white space and characters of no width aside.
private struct TextHistogram: Equatable, CustomStringConvertible {
  private var counts = Array(repeating: 0, count: 256)

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars
    where !scalar.properties.isWhitespace && !Self.isUnseen(scalar) {
      for byte in String(scalar).utf8 { counts[Int(byte)] += 1 }
    }
  }

  var description: String {
    counts.indices.filter { counts[$0] > 0 }.map { "\($0): \(counts[$0])" }.joined(separator: " ")
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F, 0xAD, 0x200B...0x200F, 0xFEFF: true
    default: false
    }
  }
}
