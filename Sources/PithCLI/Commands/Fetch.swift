import ArgumentParser
import PithExport

/// `pith fetch`: lists of URLs in, an archive and its articles out.
struct Fetch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Fetch lists of URLs into an archive, and clean them to articles.",
    discussion: """
      Writes into a folder: archive/ holds the responses as they were sent, in WARC files with \
      their indexes; articles/ holds the clean text of each page; ledger.sqlite knows what became \
      of every URL. An interrupted run goes on when the same command is given again, or -o and \
      the folder alone; a run of a list that is complete asks only for what has changed.

      Each host gets one request at a time and is left alone in between; robots.txt, Crawl-delay \
      and Retry-After are obeyed.

      Exit codes: 0 all pages are fetched, 1 some are not, 2 nothing could be done, 64 wrong usage, \
      130 interrupted.
      """)

  @Argument(
    help: ArgumentHelp(
      "URLs, files with one URL a line, or - for standard input.", valueName: "url|file"),
    completion: .file())
  var inputs: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder of the archive.", valueName: "folder"),
    completion: .directory)
  var output = "pith-archive"

  @Option(
    name: .customLong("feed"),
    help: ArgumentHelp(
      "An RSS, Atom or JSON feed whose pages are wanted; may be repeated.", valueName: "url"))
  var feeds: [String] = []

  @Option(
    name: .customLong("sitemap"),
    help: ArgumentHelp(
      "A sitemap whose pages are wanted, or a site whose robots.txt names it; may be repeated.",
      valueName: "url"))
  var sitemaps: [String] = []

  @Option(
    help: ArgumentHelp("Print what became of each URL of an archive.", valueName: "folder"),
    completion: .directory)
  var status: String?

  @Flag(help: "Try again what has failed.")
  var retryFailed = false

  @Flag(help: "Take parameters such as utm_source off the URLs of pages.")
  var stripTracking = false

  @Option(help: "How progress is shown: plain lines, a bar, or none. (default: bar on a terminal)")
  var progress: ProgressForm?

  @OptionGroup(title: "Results")
  var results: FetchResultOptions

  @OptionGroup(title: "Manners")
  var manners: MannersOptions

  @OptionGroup(title: "Network")
  var network: NetworkOptions

  @OptionGroup(title: "Limits")
  var limits: FetchLimitOptions

  func run() async throws {
    if let status {
      guard inputs.isEmpty && feeds.isEmpty && sitemaps.isEmpty && !retryFailed else {
        throw ValidationError("--status goes alone.")
      }
      return try FetchStatus.print(status)
    }
    let plan = try FetchPlan(self)
    let code = await FetchRun.run(plan)
    guard code == 0 else { throw ExitCode(code) }
  }
}
