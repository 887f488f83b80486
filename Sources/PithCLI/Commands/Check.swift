import ArgumentParser
import Pith
import PithExport
import PithSnapshot

/// `pith check`: pages against their expected articles.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold pages against the articles they should become.",
    discussion: """
      A page is NAME.html or NAME.txt with NAME.expected.txt beside it, or a folder that holds \
      page.html or page.txt, expected.txt and, if wanted, removals.txt and source.json.

      What differs is printed, and left beside the expectation with .new at the end of its name; \
      nothing is written when CI is set.

      Exit codes: 0 all is as expected, 1 something differs, 2 the folder cannot be read, 64 wrong \
      usage.
      """)

  @Argument(
    help: ArgumentHelp("Folders of pages.", valueName: "folder"), completion: .directory)
  var folders: [String]

  @Flag(help: "Make what the pages become what is expected of them.")
  var accept = false

  @OptionGroup(title: "Input")
  var pageKind: PageKindOption

  @OptionGroup(title: "Cleaning")
  var cleaning: CleaningOptions

  func validate() throws {
    guard cleaning.url == nil else {
      throw ValidationError("--url is read from each page's source.json.")
    }
    if accept && ambientMode == .compare {
      throw ValidationError("--accept writes files, which is not done when CI is set.")
    }
  }

  func run() throws {
    var run = CheckRun(
      check: SnapshotCheck(mode: accept ? .accept : ambientMode),
      rendering: SnapshotRendering(options: cleaning.cleaner(reading: pageKind.kind).options))
    do throws(SnapshotError) {
      for folder in folders { try run.check(folder) }
    } catch {
      StandardError.say(error.description)
      throw ExitCode(2)
    }
    try StandardOutput.write(Array(run.report.utf8))
    StandardError.write(run.summary + "\n")
    guard run.isClean else { throw ExitCode(1) }
  }

  private var ambientMode: SnapshotCheck.Mode {
    SnapshotCheck.mode(inEnvironment: Environment.variables)
  }
}
