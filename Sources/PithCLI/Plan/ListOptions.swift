import ArgumentParser
import PithFiles

/// The options that name inputs in lists.
struct ListOptions: ParsableArguments {
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
}
