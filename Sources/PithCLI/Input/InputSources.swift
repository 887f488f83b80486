/// Where the inputs of a run are named: on the command line, and in lists.
struct InputSources: Sendable, Hashable {
  /// The paths as the user gave them; `-` is standard input.
  var paths: [String]
  /// The lists of paths, read behind those of the command line.
  var lists: [PathListSource] = []
}
