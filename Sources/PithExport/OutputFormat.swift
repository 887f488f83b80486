public import PithModel

/// A form in which articles are written.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
  /// Metadata headers, a blank line, the text.
  case text
  /// YAML front matter and Markdown.
  case markdown
  /// One JSON object a line.
  case jsonl
  /// A self-contained HTML document.
  case html

  /// The ending of a file in this form, with its dot.
  public var fileEnding: String {
    switch self {
    case .text: ".txt"
    case .markdown: ".md"
    case .jsonl: ".jsonl"
    case .html: ".html"
    }
  }

  /// Whether this form has a place for the status of an input, and so for one without an article.
  public var holdsStatus: Bool {
    switch self {
    case .jsonl: true
    case .text, .markdown, .html: false
    }
  }

  /// Whether this form shows what `Cleaner.Options.marksText` marks: code, emphasis, formulas and
  /// footnotes.
  public var showsMarks: Bool {
    switch self {
    case .markdown, .html: true
    case .text, .jsonl: false
    }
  }

  /// What stands between two articles in one stream.
  ///
  /// Neither text nor Markdown ever holds a form feed, so that no page can forge the boundary. A
  /// line feed ends every JSON Lines record already, and HTML documents begin with their doctype.
  public var separator: String {
    switch self {
    case .text, .markdown: "\n\u{0C}\n"
    case .jsonl, .html: ""
    }
  }

  /// Appends an article in this form, in UTF-8, to `output`.
  public func write(_ article: Article, context: ExportContext, to output: inout [UInt8]) {
    switch self {
    case .text: TextExporter.write(article, context: context, to: &output)
    case .markdown: MarkdownExporter.write(article, context: context, to: &output)
    case .jsonl: JSONLinesExporter.write(article, context: context, to: &output)
    case .html: HTMLExporter.write(article, context: context, to: &output)
    }
  }
}
