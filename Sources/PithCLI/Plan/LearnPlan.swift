import ArgumentParser
import Pith
import PithFiles

/// What `pith learn` is to do, found possible.
struct LearnPlan: Sendable {
  /// Where the inputs are named.
  let sources: InputSources
  /// How each file holds pages.
  let division: Division
  /// Where records hold their pages.
  let fields: RecordFields
  /// How pages are cleaned: what cleaning removes anyway needs no rule.
  let cleaner: Cleaner
  /// What makes a text a template.
  let limits: SiteLearner.Limits
  /// How many pages are read at once.
  let jobs: Int
  /// How it is shown how far the run has come.
  let progress: ProgressForm

  /// Checks parsed flags and joins them to a plan.
  init(_ flags: Learn) throws {
    guard flags.minPages >= 2 else {
      throw ValidationError("--min-pages takes a number from 2.")
    }
    guard flags.minShare > 0, flags.minShare <= 1 else {
      throw ValidationError("--min-share takes a number above 0 and up to 1.")
    }
    if flags.cleaning.url != nil {
      throw ValidationError("--url is that of one page; --site names the site of all.")
    }
    sources = try flags.lists.sources(with: flags.paths)
    jobs = try Processors.jobs(flags.jobs)
    division = flags.inputs.division
    switch Destination(flags.output) {
    case .standardOutput, .device: break
    case .folder: throw ValidationError("--output takes a file, not a folder.")
    case .file(let path):
      var inputs = ProtectedInputs(sources, rules: flags.cleaning.siteRules)
      try inputs.checkFiles([path], lists: sources.lists, names: division.names)
    }
    fields = flags.inputs.fields
    cleaner = try flags.cleaning.cleaner(reading: flags.inputs.kind)
    var limits = SiteLearner.Limits()
    limits.minPages = flags.minPages
    limits.minShare = flags.minShare
    self.limits = limits
    progress = flags.progress ?? (StandardError.isTerminal ? .bar : .none)
  }
}
