import ArgumentParser

/// The options of runs over many inputs.
struct BatchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write files of at most that many bytes, K, M and G may follow: NAME-00000.jsonl and so on; "
        + "a result that is larger has a file of its own.",
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
