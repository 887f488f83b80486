import ArgumentParser
import Pith
import PithExport
import PithFiles

/// What `pith clean` is to do, found possible.
struct CleanPlan: Sendable {
  /// Where the inputs are named.
  let sources: InputSources
  /// Where results go.
  let destination: Destination
  /// How files of results are written.
  let output: OutputPlan
  /// How it is shown how far the run has come.
  let progress: ProgressForm
  /// How each file holds pages.
  let division: Division
  /// How many pages are cleaned at once.
  let jobs: Int
  /// How each page becomes its output.
  let cleaner: PageCleaner

  /// The form of the results.
  var format: OutputFormat { cleaner.format }

  /// Checks parsed flags and joins them to a plan.
  init(_ flags: Clean) throws {
    sources = try flags.lists.sources(with: flags.paths)
    jobs = try Processors.jobs(flags.jobs)
    destination = Destination(flags.output)
    division = flags.inputs.division
    let format = flags.format ?? (division == .records ? .jsonl : .text)
    try flags.header.check(format)
    try flags.additions.check(format)
    let cleaner = try flags.cleaning.cleaner(reading: flags.inputs.kind) {
      flags.additions.apply(to: &$0, for: format)
      $0.timeoutSeconds = flags.batch.timeout
    }
    self.cleaner = PageCleaner(
      cleaner: cleaner, format: format,
      fields: flags.inputs.fields, header: flags.header)
    var output = try flags.batch.output(
      to: destination,
      options: flags.settings(format, rules: cleaner.options.siteRules?.digest))
    output.inputs = try Self.inputs(
      sources, rules: flags.cleaning.siteRules, division: division, format: format,
      destination: destination)
    self.output = output
    progress = flags.batch.progress(isShown: !destination.isTerminal)
    try checkURL(flags.cleaning.url)
  }

  private func checkURL(_ url: String?) throws {
    guard url != nil else { return }
    guard division == .whole || division == .byContent else {
      throw ValidationError("--url goes with a single page, not with several in one file.")
    }
    let paths = sources.paths
    let isFolder = paths.contains { (try? FileStatus(of: FilePath($0)).kind) == .folder }
    if paths.count > 1 || isFolder || !sources.lists.isEmpty {
      throw ValidationError("--url goes with a single page.")
    }
  }

  /// What results must not replace; refuses to write over it.
  private static func inputs(
    _ sources: InputSources, rules: [String], division: Division, format: OutputFormat,
    destination: Destination
  ) throws -> ProtectedInputs {
    var inputs = ProtectedInputs(sources, rules: rules)
    switch destination {
    case .standardOutput, .device: break
    case .file(let path):
      let files = [path, PartNames(path, isNumbered: false).manifest]
      try inputs.checkFiles(files, lists: sources.lists, names: division.names)
    case .folder(let path):
      try inputs.checkFolder(path, lists: sources.lists, ending: format.fileEnding)
    }
    return inputs
  }
}
