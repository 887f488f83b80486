import ArgumentParser

/// `pith learn`: pages of sites in, rules for what they repeat out.
struct Learn: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Propose rules for what sites repeat on their pages.",
    discussion: """
      Reads the inputs that pith clean reads, cleans them, and counts for each site on how many \
      different pages a text stands that cleaning keeps. What stands on many is proposed as a rule, a \
      line each, with its counts and one of the pages. Read the file and delete what is content; then \
      pith clean --site-rules FILE removes the rest. The file never changes by itself, so that an \
      article follows from its page and the rules alone.

      The site of a page is its host without www.: of its URL in a WARC record or in the field url of \
      a JSON record, else of its canonical link or og:url. Pages that have none of them are in the \
      section [-]; --site names the site of all pages, as for a folder with the pages of one host.

      A text is proposed that stands on --min-pages and on --min-share of the site's pages. When it \
      stands on 20 pages or more, half of that share is enough for a sentence; and for a block of \
      HTML that share of the pages which have something in its place: the element with its first \
      class or its id, and the same of the two elements around it. Pages of the same title with the \
      same address or the same longest texts count once.

      A text of ten words or more with a sentence in it goes by itself. A heading, a list item, a \
      cell or a shorter text is proposed, and is removed, only with all that stands beside it, and if \
      that has a repeated sentence or four more repeated texts in it: so "Ingredients", "Weight" and \
      "Yes" stay where they are. Code and the headline never go.

      Memory stays flat: 1,500,000 texts are counted at once, and when there are more, those are \
      forgotten that were seen least. The result does not depend on --jobs.

      Exit codes: 0 all inputs are well, 1 some are not, 2 nothing could be done, 64 wrong usage, \
      130 interrupted.
      """)

  @Argument(
    help: ArgumentHelp("Pages, folders of pages, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file that the rules are written to.", valueName: "file|-"),
    completion: .file())
  var output = "-"

  @Option(help: ArgumentHelp("On how many pages a text must stand.", valueName: "number"))
  var minPages = 3

  @Option(
    help: ArgumentHelp("On which share of its site's pages it must stand.", valueName: "share"))
  var minShare = 0.8

  @Option(name: .shortAndLong, help: "How many pages are read at once. (default: all cores)")
  var jobs: Int?

  @Option(help: "How progress is shown: plain lines, a bar, or none. (default: bar on a terminal)")
  var progress: ProgressForm?

  @OptionGroup(title: "Lists")
  var lists: ListOptions

  @OptionGroup(title: "Input")
  var inputs: InputOptions

  @OptionGroup(title: "Cleaning")
  var cleaning: CleaningOptions

  func run() async throws {
    let plan = try LearnPlan(self)
    do {
      // The main thread, which nobody else wants, waits for the run.
      let outcome = try await MainActor.run { try LearnRun(plan).run() }
      if outcome.exitCode != 2 {
        try ReportFile.write(
          SiteRulesText.file(outcome.sites, prunedCount: outcome.prunedCount), to: output)
      }
      StandardError.write(outcome.summary + "\n")
      guard outcome.exitCode == 0 else { throw ExitCode(outcome.exitCode) }
    } catch let error as OutputError {
      throw error.exit()
    }
  }
}
