import ArgumentParser
import Pith
import PithFiles
import PithSnapshot

/// `pith check`: pages against their expected articles.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Hold pages against the articles they should become.",
    discussion: """
      A page is NAME.html, .txt, .warc or .warc.gz with its snapshot NAME.expected.md beside it, or a \
      folder that holds page.html (or the like), expected.md and, if wanted, removals.txt and \
      source.json. A snapshot is the article as Markdown with its header, without what differs from \
      one retrieval to the next.

      What differs is printed, and left beside the snapshot with .new at the end of its name; nothing \
      is written when CI is set. A page without a snapshot fails, and so does a snapshot without a \
      page.

      Exit codes: 0 all is as expected, 1 something differs, 2 nothing could be done, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Folders of pages.", valueName: "folder"), completion: .directory)
  var folders: [String] = []

  @Option(
    defaultAsFlag: Self.everything,
    help: ArgumentHelp(
      "Make what the pages become what is expected of them; of those alone whose names match.",
      valueName: "glob"))
  var accept: String?

  @Flag(help: "Show one page after the other and ask whether to accept what it becomes.")
  var review = false

  @Option(
    name: .customLong("min-f1"),
    help: ArgumentHelp(
      """
      Be content with articles whose words are those of the snapshot, header included, with this F1 \
      or more: twice the words in common, by the words of both; removals.txt is not looked at.
      """, valueName: "0…1"))
  var minimumF1: Double?

  @Option(
    help: ArgumentHelp(
      "Instead, show which pages and lines change from another pith to this one, by rule.",
      valueName: "old-pith"), completion: .file())
  var impact: String?

  @OptionGroup(title: "Reports")
  var reports: ReportOptions

  @OptionGroup(title: "Input")
  var pageKind: PageKindOption

  @OptionGroup(title: "Cleaning")
  var cleaning: CleaningOptions

  /// The pattern that all names match.
  private static let everything = "*"

  func validate() throws {
    guard !plannedFolders.isEmpty else { throw ValidationError("Name a folder of pages.") }
    guard cleaning.url == nil else {
      throw ValidationError("--url is read from each page's source.json.")
    }
    if let minimumF1, !(0...1).contains(minimumF1) {
      throw ValidationError("--min-f1 takes a number from 0 to 1.")
    }
    if impact != nil, accept != nil || review || minimumF1 != nil || reports.needFindings {
      throw ValidationError("Of the other options only --summary goes with --impact.")
    }
    if accept != nil && review { throw ValidationError("Either --accept or --review.") }
    if accept != nil || review, writing == .nothing {
      throw ValidationError("--accept and --review write files, which is not done when CI is set.")
    }
  }

  func run() async throws {
    try reports.check(
      ProtectedInputs(InputSources(paths: plannedFolders), rules: cleaning.siteRules))
    if let impact { return try await showImpact(of: impact) }
    var keys: TerminalKeys?
    if review {
      keys = TerminalKeys()
      guard keys != nil else {
        StandardError.say("--review needs a terminal to ask on; use --accept GLOB without one")
        throw ExitCode(2)
      }
    }
    let run = try checkRun()
    do {
      var checked: [CheckedFolder] = []
      for folder in try foundFolders() {
        checked.append(await run.check(folder))
      }
      if let keys {
        try review(&checked, with: keys)
      } else if accept != nil {
        try acceptMatching(&checked)
      }
      // A review has said of each page what is to be left of it.
      for page in checked.flatMap(\.pages) where page.isAsExpected || !review {
        try writing.settle(page)
      }
      try report(checked)
    } catch let error as SnapshotError {
      StandardError.say(error.description)
      throw ExitCode(2)
    }
  }

  /// The folders; a lone folder behind `--accept` is no pattern.
  private var plannedFolders: [String] {
    guard folders.isEmpty, let accept, accept != Self.everything else { return folders }
    return [accept]
  }

  /// The folders with their pages, none of which is a link to where a report goes.
  private func foundFolders() throws -> [SnapshotFolder] {
    let found = try plannedFolders.map(SnapshotFolder.init)
    let files = found.flatMap(\.cases).flatMap { [$0.pagePath, $0.expectedPath] }
    try reports.check(ProtectedInputs(InputSources(paths: files)))
    return found
  }

  private var acceptPattern: String { folders.isEmpty ? Self.everything : accept ?? "" }

  private var writing: SnapshotWriting {
    .allowed(inEnvironment: Environment.variables)
  }

  private func checkRun() throws -> CheckRun {
    CheckRun(
      check: SnapshotCheck(minimumF1: minimumF1),
      rendering: SnapshotRendering(options: try cleaning.cleaner(reading: pageKind.kind).options),
      jobs: Processors.count)
  }

  private func acceptMatching(_ checked: inout [CheckedFolder]) throws {
    let pattern = GlobPattern(acceptPattern)
    var isMatched = acceptPattern == Self.everything
    for folder in checked.indices {
      for page in checked[folder].pages.indices {
        let names = checked[folder].pages[page].page
        guard pattern.matches(names.name) || pattern.matches(names.shortName) else { continue }
        isMatched = true
        try checked[folder].pages[page].accept()
      }
      for name in checked[folder].folder.staleNew where pattern.matches(name) {
        checked[folder].folder.removeStaleNew(name)
      }
    }
    guard isMatched else {
      StandardError.say("no page matches \(acceptPattern); names are such as \(example(checked))")
      throw ExitCode(2)
    }
  }

  private func example(_ checked: [CheckedFolder]) -> String {
    checked.lazy.compactMap(\.pages.first).first?.page.shortName ?? "news/article"
  }

  private func review(_ checked: inout [CheckedFolder], with keys: TerminalKeys) throws {
    var session = ReviewSession(keys: keys, style: style) { text in
      try StandardOutput.writeStyled(Array(text.utf8))
    }
    try session.review(&checked)
  }

  private func showImpact(of path: String) async throws {
    do {
      let run = ImpactRun(
        old: try OldVersion(path), cleaner: try cleaning.cleaner(reading: pageKind.kind),
        options: cleaning.arguments + pageKind.arguments, jobs: Processors.count)
      var outcomes: [ImpactRun.Outcome] = []
      for folder in try foundFolders() {
        outcomes += try await run.compare(folder)
      }
      for case .failed(let path, let reason) in outcomes { StandardError.say("\(path): \(reason)") }
      let report = ImpactReport(outcomes)
      try StandardOutput.writeStyled(Array(report.text(isColoured: TerminalColour.isWanted).utf8))
      try reports.writeSummary(Array(report.markdown.utf8))
      StandardError.write(report.summary + "\n")
      guard report.pageCount > 0 else { throw ExitCode(2) }
      guard report.changes.isEmpty && report.failureCount == 0 else { throw ExitCode(1) }
    } catch let error as SnapshotError {
      StandardError.say(error.description)
      throw ExitCode(2)
    } catch let error as OldVersion.Failure {
      StandardError.say(error.description)
      throw ExitCode(2)
    }
  }

  private var style: DiffText { DiffText(isColoured: TerminalColour.isWanted) }

  private func report(_ checked: [CheckedFolder]) throws {
    let findings = checked.flatMap(\.findings)
    let tally = CheckTally(checked)
    let style = style
    // Whoever reviewed the pages has just seen what differs.
    let shown = review ? findings.filter { $0.difference == nil } : findings
    var text = shown.map { style.text(of: $0) }.joined()
    if reports.github {
      let paths = ReportPath(environment: Environment.variables)
      text =
        GitHubAnnotations.fenced(text, token: GitHubAnnotations.token())
        + GitHubAnnotations.text(of: findings, paths: paths)
    }
    try StandardOutput.writeStyled(Array(text.utf8))
    try reports.write(checked, tally, findings)
    StandardError.write(tally.summary + "\n")
    guard tally.isClean else { throw ExitCode(1) }
  }
}
