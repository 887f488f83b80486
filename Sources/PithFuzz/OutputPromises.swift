import PithExport
import PithModel
import PithTestSupport

/// What holds for all that is written about a page, in every form.
enum OutputPromises {
  /// Writes a page in all forms and reads them back.
  static func hold(for explanation: Explanation) throws(BrokenPromise) {
    let article = explanation.article
    let context = ExportContext(source: "page\u{1B}]0;\u{202E}\"\n.html", retrieved: "2026-03-15")
    for format in OutputFormat.allCases {
      for style in HeaderStyle.allCases where style == .pith || format == .markdown {
        var styled = context
        styled.headerStyle = style
        var output: [UInt8] = []
        format.write(article, context: styled, to: &output)
        try holdText(output, "\(format)")
        if style == .pith { try hold(format, output, article) }
      }
    }
    try holdExplanation(explanation, context)
  }

  /// What a text form holds of a text: all of it but the control characters.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: text.unicodeScalars.filter { !isControl($0) })
    return String(plain)
  }

  /// Output is UTF-8 and holds no control characters.
  static func holdText(_ output: [UInt8], _ form: String) throws(BrokenPromise) {
    guard let text = String(validating: output, as: UTF8.self) else {
      throw BrokenPromise("\(form) is not valid UTF-8")
    }
    try require(
      !text.unicodeScalars.contains(where: isControl), "\(form) holds a control character")
  }

  /// A line can be shown: nothing in it acts on a terminal or moves what stands around it.
  static func holdVisible(_ text: String, _ form: String) throws(BrokenPromise) {
    try require(
      !text.unicodeScalars.contains { isControl($0) || isHarmful($0) }, "\(form) is not harmless")
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func hold(
    _ format: OutputFormat, _ output: [UInt8], _ article: Article
  ) throws(BrokenPromise) {
    let text = String(decoding: output, as: UTF8.self)
    switch format {
    case .text: try holdHeaders(text, article)
    case .markdown:
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      guard lines.first.map(String.init) == "---",
        let end = lines.dropFirst().firstIndex(where: { String($0) == "---" })
      else {
        throw BrokenPromise("Markdown has no front matter")
      }
      for line in lines[..<end] { try holdVisible(String(line), "the front matter of Markdown") }
    case .jsonl: try holdRecord(output, article)
    case .html: try holdMarkup(text)
    }
  }

  // MARK: Headers

  /// Each header reads back as what is known of the article, and there are no others.
  private static func holdHeaders(_ text: String, _ article: Article) throws(BrokenPromise) {
    var headers: [String: StrictJSON.Value] = [:]
    var isEnded = false
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      guard !isEnded, !line.isEmpty else {
        isEnded = true
        continue
      }
      let line = String(line)
      guard let colon = line.firstRange(of: ": "),
        let value = try? StrictJSON.value(of: "[\(line[colon.upperBound...])]".utf8)
      else { throw BrokenPromise("a header cannot be read back: \(line)") }
      try holdVisible(line, "a header")
      let isNew = headers.updateValue(value, forKey: String(line[..<colon.lowerBound])) == nil
      try require(isNew, "a header comes twice: \(line)")
    }
    let metadata = article.metadata
    let known: [(String, [String]?)] = [
      ("Title", metadata.title.map { [$0.value] }), ("Author", metadata.authors?.value),
      ("Date", metadata.published.map { [$0.value] }), ("Site", metadata.site.map { [$0.value] }),
      ("URL", metadata.url.map { [$0.value] }), ("Tags", metadata.tags?.value),
    ]
    for (key, values) in known {
      let values = (values ?? []).filter { !$0.isEmpty }
      let expected = values.isEmpty ? nil : StrictJSON.Value.list(values.map { .string($0) })
      try require(headers[key] == expected, "the header \(key) reads back as something else")
    }
  }

  // MARK: JSON

  private static func holdRecord(_ output: [UInt8], _ article: Article) throws(BrokenPromise) {
    try require(
      output.last == 0x0A && output.count(where: { $0 == 0x0A }) == 1, "a record is not one line")
    let record = try value(of: output, "a record")
    let text = article.blocks.isEmpty ? nil : StrictJSON.Value.string(article.text)
    try require(record["text"] == text, "the text of a record reads back as something else")
    let title = article.metadata.title?.value
    try require(
      record["title"] == (title?.isEmpty == false ? title.map { .string($0) } : nil),
      "the title of a record reads back as something else")
  }

  private static func value(
    of output: [UInt8], _ form: String
  ) throws(BrokenPromise) -> StrictJSON.Value {
    do throws(StrictJSON.Failure) {
      return try StrictJSON.value(of: output)
    } catch {
      throw BrokenPromise("\(form) is no JSON at byte \(error.offset)")
    }
  }

  private static func holdExplanation(
    _ explanation: Explanation, _ context: ExportContext
  ) throws(BrokenPromise) {
    var output: [UInt8] = []
    explanation.writeJSON(context: context, to: &output)
    try holdText(output, "an explanation in JSON")
    let object = try value(of: output, "an explanation")
    guard case .list(let blocks) = object["blocks"] else {
      throw BrokenPromise("an explanation has no blocks")
    }
    try require(
      blocks.map { $0["text"] } == explanation.blocks.map { .string($0.text) },
      "the blocks of an explanation read back as something else")
    output = []
    explanation.writeListing(context: context, to: &output)
    try holdText(output, "a listing")
    for line in String(decoding: output, as: UTF8.self).unicodeScalars.split(separator: "\n") {
      try holdVisible(String(line), "a listing")
    }
  }

  // MARK: HTML

  /// The elements that Pith writes; none can run, load or send anything.
  private static let elements: Set<String> = [
    "!doctype", "html", "head", "meta", "title", "link", "style", "body", "article", "header", "h1",
    "h2", "h3", "h4", "h5", "h6", "p", "a", "br", "blockquote", "pre", "code", "ul", "ol", "li",
    "table", "tr", "th", "td", "dl", "dt", "dd", "div", "sup", "strong", "em",
  ]

  private static func holdMarkup(_ text: String) throws(BrokenPromise) {
    for part in text.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
      .dropFirst()
    {
      let name = part.drop { $0 == UInt8(ascii: "/") }
        .prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") && $0 != 0x0A }
      try require(
        elements.contains(String(decoding: Array(name), as: UTF8.self)),
        "HTML holds an element of the page's own")
    }
  }
}
