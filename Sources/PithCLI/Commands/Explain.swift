import ArgumentParser
import Pith
import PithArchive
import PithExport
import PithFiles
import PithModel

/// `pith explain`: every block of a page, kept or removed, and why.
struct Explain: ParsableCommand {
  /// A form in which explanations are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
  }

  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show every block of a page, kept or removed, and why.",
    discussion: """
      Blocks stand in reading order. A line begins with + when its block is kept and with - when it \
      is removed; the rule's id or the score follows. `pith rules ID` explains a rule. Lines are as \
      wide as the terminal or as COLUMNS says, and coloured on a terminal unless NO_COLOR is set.

      The html format is a report for a browser: all blocks of the page, coloured by what decided, \
      their evidence, the metadata and where they were read, and the article beside them. It is one \
      file that fetches nothing, and nothing of the page can run in it.

      Exit codes: 0 the page has an article, 1 it has none, 2 it cannot be read or the output cannot \
      be written, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("A page, or - for standard input.", valueName: "page"), completion: .file())
  var path: String

  @Option(
    help: """
      Write lines for people (text), one object for programs (json) or a report for a browser \
      (html). (default: by the ending of the output, else text)
      """)
  var format: Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file that the explanation is written to.", valueName: "file|-"),
    completion: .file())
  var output: String?

  @OptionGroup(title: "Input")
  var pageKind: PageKindOption

  @OptionGroup(title: "Cleaning")
  var cleaning: CleaningOptions

  func run() throws {
    if case .file(let file) = Destination(output) {
      let inputs = ProtectedInputs(InputSources(paths: [path]), rules: cleaning.siteRules)
      try inputs.check(file, for: "--output") { _ in false }
    }
    let cleaner = try cleaning.cleaner(reading: pageKind.kind)
    let filePath = FilePath(path)
    let input =
      path == "-"
      ? .standardInput : PageInput(origin: .file(filePath), relativePath: filePath)
    let limit = cleaner.options.maxBytes
    switch input.read(limit: limit) {
    case .unreadable(let reason):
      StandardError.say("\(path): \(reason)")
      throw ExitCode(2)
    case .tooLarge where pageKind.kind == nil && PageName.isArchive(Array(filePath.name)):
      throw Self.archive(path)
    case .tooLarge(let reason):
      StandardError.say("\(path): \(reason); --max-bytes allows \(limit)")
      throw ExitCode(1)
    case .bytes(let bytes):
      if pageKind.kind == nil && WARCReader.isArchive(start: bytes) { throw Self.archive(path) }
      let explanation = cleaner.explain(bytes, isNamedHTML: input.isNamedHTML)
      try write(explanation)
      if let problem = explanation.article.problem {
        StandardError.say("\(path): \(problem)")
        throw ExitCode(1)
      }
    }
  }

  /// Tells that an archive is no page, and what to do about it; gives the exit code.
  private static func archive(_ path: String) -> ExitCode {
    StandardError.say(
      "\(path): it is a WARC file, not a page; pith clean reads its pages, and pith check those "
        + "of a folder")
    return ExitCode(2)
  }

  private func write(_ explanation: Explanation) throws {
    let context = ExportContext(source: path)
    var bytes: [UInt8] = []
    switch format ?? formatOfOutput {
    case .text: explanation.writeListing(context: context, style: style, to: &bytes)
    case .json: explanation.writeJSON(context: context, to: &bytes)
    case .html:
      let rules = Cleaner.rules.map { ($0.id, $0.documentation) }
      explanation.writeReport(
        context: context, rules: Dictionary(uniqueKeysWithValues: rules), to: &bytes)
    }
    try ReportFile.write(bytes, to: output ?? "-")
  }

  /// How lines look: as fits a terminal when they go to one.
  private var style: ListingStyle {
    output == nil || output == "-" ? .ofStandardOutput : ListingStyle()
  }

  /// The format that the name of the output asks for.
  private var formatOfOutput: Format {
    guard let output, output != "-" else { return .text }
    let ending = output.split(separator: ".", omittingEmptySubsequences: false).last?.lowercased()
    return switch ending {
    case "html", "htm": .html
    case "json": .json
    default: .text
    }
  }
}
