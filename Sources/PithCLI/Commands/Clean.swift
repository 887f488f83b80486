public import ArgumentParser
public import PithExport

extension OutputFormat: ExpressibleByArgument {}

/// `pith clean`: pages in, articles out.
struct Clean: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn pages into clean articles.",
    discussion: """
      Reads HTML pages and plain text that was scraped from pages, and writes the article of each \
      with its metadata. Folders are searched for .html, .htm, .xhtml, .xht and .txt files; a file \
      that is named is read whatever its ending.

      Articles that go to one stream as text or Markdown are separated by a line that holds only a \
      form feed. Inputs without an article are told on standard error; in the jsonl format they \
      are records too.

      Exit codes: 0 all inputs are well, 1 some are not, 2 nothing could be done, 64 wrong usage, \
      130 interrupted.
      """)

  @Argument(
    help: ArgumentHelp("Pages, folders of pages, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(help: "How articles are written.")
  var format = OutputFormat.text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A file for all articles, or a folder (it exists, or ends with /) for one file each.",
      valueName: "file|folder/|-"),
    completion: .file())
  var output: String?

  @Option(name: .shortAndLong, help: "How many pages are cleaned at once. (default: all cores)")
  var jobs: Int?

  @OptionGroup(title: "Cleaning")
  var cleaning: CleaningOptions

  func run() async throws {
    let plan = try CleanPlan(self)
    do {
      var run = try BatchRun(plan)
      let tally = try await run.run()
      if tally.total > 1 { StandardError.write(tally.summary + "\n") }
      guard tally.exitCode == 0 else { throw ExitCode(tally.exitCode) }
    } catch let error as OutputError {
      throw error.exit()
    }
  }
}

extension OutputError {
  /// Tells the user, when there is something to tell, and gives the exit code.
  func exit() -> ExitCode {
    switch code {
    case .readerGone: return .success
    case .interrupted: return ExitCode(Interruption.exitCode)
    case .unwritable:
      StandardError.say(description)
      return ExitCode(2)
    }
  }
}
