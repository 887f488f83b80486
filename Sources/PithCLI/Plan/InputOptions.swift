public import ArgumentParser
public import PithModel

extension InputKind: ExpressibleByArgument {}

/// The option that says how one page is read.
struct PageKindOption: ParsableArguments {
  @Option(name: .customLong("input"), help: "Read inputs as html or text instead of looking.")
  var kind: InputKind?

  /// The option as it was given.
  var arguments: [String] { kind.map { ["--input", $0.rawValue] } ?? [] }
}

/// The options that say what stands in the inputs of a batch.
struct InputOptions: ParsableArguments {
  /// What an input can be said to be.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case html, text, jsonl, warc
  }

  @Option(
    name: .customLong("input"),
    help: ArgumentHelp(
      "Read inputs as html, text or warc instead of looking, or as jsonl: a JSON record a line."))
  var form: Form?

  @Option(
    help: ArgumentHelp(
      "The field of a record's plain text, which the clean text replaces. (default: text)",
      valueName: "name"))
  var textField: String?

  @Option(
    help: ArgumentHelp(
      "The field of a record's HTML; it stays, and the clean text goes to the text field.",
      valueName: "name"))
  var htmlField: String?

  @Option(
    help: ArgumentHelp(
      "The field that says where in which WARC file the page is: FILE#OFFSET, or FILE with an "
        + "offset field; the clean text goes to the text field.",
      valueName: "name"))
  var warcField: String?

  // Lines of hyphens are common separators; a pattern may therefore begin with one.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "A regular expression (PCRE2); a line that it matches as a whole separates dumps.",
      valueName: "pattern"))
  var splitOn: String?

  func validate() throws {
    if form != .jsonl && (textField != nil || htmlField != nil || warcField != nil) {
      throw ValidationError("--text-field, --html-field and --warc-field go with --input jsonl.")
    }
    if form == .jsonl && splitOn != nil {
      throw ValidationError("--split-on does not go with --input jsonl, where lines are records.")
    }
    if form == .warc && splitOn != nil {
      throw ValidationError("--split-on does not go with --input warc, whose records are pages.")
    }
    let names = [fields.text, htmlField, warcField].compactMap { $0 }
    if Set(names).count < names.count {
      throw ValidationError(
        "--text-field, --html-field and --warc-field cannot name one field twice.")
    }
    guard let splitOn else { return }
    do throws(LinePattern.Failure) {
      _ = try LinePattern(splitOn)
    } catch {
      throw ValidationError("--split-on is no regular expression: \(error.description).")
    }
  }

  /// How the inputs hold pages.
  var division: Division {
    if form == .jsonl { return .records }
    if let splitOn { return .dumps(pattern: splitOn) }
    switch form {
    case .warc: return .archive
    case nil: return .byContent
    case .html, .text, .jsonl: return .whole
    }
  }

  /// How each page is read; nil decides by its content.
  var kind: InputKind? {
    switch form {
    case .html: .html
    case .text: .text
    case .jsonl, .warc, nil: nil
    }
  }

  /// Where records hold their pages.
  var fields: RecordFields {
    RecordFields(text: textField ?? "text", html: htmlField, archive: warcField)
  }
}
