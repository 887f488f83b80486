import ArgumentParser
import PithFiles

/// The options of runs over many inputs.
struct BatchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read what is named in a file, or in standard input (-), one path a line, behind the paths "
        + "given; may be repeated.", valueName: "list|-"),
    completion: .file())
  var filesFrom: [String] = []

  @Flag(
    name: [.customShort("0"), .customLong("null")],
    help: "The paths in lists end with a NUL, as find -print0 writes them.")
  var isNullSeparated = false

  @Option(
    help: ArgumentHelp(
      "Write files of at most that many bytes, K, M and G may follow: NAME-00000.jsonl and so on.",
      valueName: "size"))
  var roll: ByteLimit?

  @Flag(
    help: """
      Go on where the same command was interrupted, if it was; keep the manifest, so that it can be \
      given again when there are more inputs.
      """)
  var resume = false

  @Flag(help: "Keep the manifest: a row of JSON for each input, what became of it and where.")
  var manifest = false

  @Option(
    help: ArgumentHelp(
      "Give a page up, with the status timeout, that takes longer.", valueName: "seconds"))
  var timeout: Double?

  @Option(help: "How progress is shown: plain lines, a bar, or none. (default: bar on a terminal)")
  var progress: ProgressForm?

  func validate() throws {
    if let timeout, !(timeout > 0 && timeout <= 86_400) {
      throw ValidationError("--timeout takes a number of seconds up to 86400.")
    }
  }

  /// Where the inputs are named, with the paths of the command line.
  func sources(with paths: [String]) throws -> InputSources {
    var sources = InputSources(paths: paths)
    sources.lists = filesFrom.map {
      PathListSource(name: $0, isNullSeparated: isNullSeparated)
    }
    if isNullSeparated && filesFrom.isEmpty {
      throw ValidationError("-0 and --null go with --files-from.")
    }
    if paths.isEmpty && filesFrom.isEmpty { sources.paths = ["-"] }
    let names = sources.paths + filesFrom
    if names == ["-"] && OpenFile.standardInput.isTerminal {
      throw ValidationError("Name a page, a folder of pages, or - for standard input.")
    }
    if names.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
    if names.contains("") {
      throw ValidationError("A path cannot be empty (\"\").")
    }
    return sources
  }

  /// How files are written; `options` are all that make a difference to results.
  func output(to destination: Destination, options: String) throws -> OutputPlan {
    for (isGiven, name) in [
      (resume, "--resume"), (manifest, "--manifest"), (roll != nil, "--roll"),
    ] where isGiven && !destination.isFiles {
      throw ValidationError(
        "\(name) goes with --output and a file\(roll == nil ? " or folder" : "").")
    }
    if case .folder = destination, roll != nil {
      throw ValidationError("--roll goes with a file; in a folder each input has its own.")
    }
    return OutputPlan(
      maxPartBytes: roll?.bytes, resumes: resume,
      keepsManifest: resume || manifest || roll != nil,
      options: roll.map { "\(options) roll=\($0.bytes)" } ?? options)
  }

  /// How progress is shown; `isShown` says that results do not go to the same terminal.
  func progress(isShown: Bool) -> ProgressForm {
    progress ?? (isShown && StandardError.isTerminal ? .bar : .none)
  }
}
