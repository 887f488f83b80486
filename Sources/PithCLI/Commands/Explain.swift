import ArgumentParser
import Pith
import PithExport
import PithFiles
import PithModel

/// `pith explain`: every block of a page, kept or removed, and why.
struct Explain: ParsableCommand {
  /// A form in which explanations are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Show every block of a page, kept or removed, and why.",
    discussion: """
      Blocks stand in reading order. A line begins with + when its block is kept and with - when it \
      is removed; the rule's id or the score follows. `pith rules ID` explains a rule.
      """)

  @Argument(
    help: ArgumentHelp("A page, or - for standard input.", valueName: "page"), completion: .file())
  var path: String

  @Option(help: "Write lines for people (text) or one object for programs (json).")
  var format = Format.text

  @OptionGroup(title: "Input")
  var pageKind: PageKindOption

  @OptionGroup(title: "Cleaning")
  var cleaning: CleaningOptions

  func run() throws {
    let cleaner = cleaning.cleaner(reading: pageKind.kind)
    let filePath = FilePath(path)
    let input =
      path == "-"
      ? .standardInput : PageInput(origin: .file(filePath), relativePath: filePath)
    let limit = cleaner.options.maxBytes
    switch input.read(limit: limit) {
    case .unreadable(let reason):
      StandardError.say("\(path): \(reason)")
      throw ExitCode(2)
    case .tooLarge(let reason):
      StandardError.say("\(path): \(reason); --max-bytes allows \(limit)")
      throw ExitCode(1)
    case .bytes(let bytes):
      let explanation = cleaner.explain(bytes, isNamedHTML: input.isNamedHTML)
      try write(explanation)
      if let problem = explanation.article.problem {
        StandardError.say("\(path): \(problem)")
        throw ExitCode(1)
      }
    }
  }

  private func write(_ explanation: Explanation) throws {
    let context = ExportContext(source: path)
    var output: [UInt8] = []
    switch format {
    case .text: explanation.writeListing(context: context, to: &output)
    case .json: explanation.writeJSON(context: context, to: &output)
    }
    try StandardOutput.write(output)
  }
}
