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
    output = try flags.batch.output(
      to: destination,
      options: flags.settings(format, rules: cleaner.options.siteRules?.digest))
    progress = flags.batch.progress(isShown: !destination.isTerminal)
    try checkURL(flags.cleaning.url)
    try checkDestination()
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

  /// Refuses to write over what is to be read.
  private func checkDestination() throws {
    switch destination {
    case .standardOutput, .device: return
    case .file(let path):
      guard let identity = try? FileStatus(of: path).identity else { return }
      if sources.paths.contains(where: { (try? FileStatus(of: FilePath($0)).identity) == identity })
      {
        throw ValidationError("--output would replace the input \(path.description).")
      }
    case .folder(let path):
      let output = Self.existingPart(of: path)
      for input in sources.paths where input != "-" {
        guard (try? FileStatus(of: FilePath(input)).kind) == .folder,
          let folder = FileTree.resolved(FilePath(input)), Self.contains(folder, output)
        else { continue }
        throw ValidationError(
          "--output lies inside the input folder \(input); choose a place outside it.")
      }
    }
  }

  /// The path without links, of the folder itself or of the nearest one above it that exists.
  private static func existingPart(of path: FilePath) -> FilePath {
    var path = path
    while true {
      if let resolved = FileTree.resolved(path) { return resolved }
      guard path.folder.bytes.count < path.bytes.count else { return path }
      path = path.folder
    }
  }

  private static func contains(_ folder: FilePath, _ path: FilePath) -> Bool {
    (path.bytes + [UInt8(ascii: "/")]).starts(with: folder.appending([]).bytes)
  }
}
