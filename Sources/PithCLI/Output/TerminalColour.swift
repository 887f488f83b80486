import PithFiles

/// Whether colours are wanted.
enum TerminalColour {
  /// Whether standard output shows colours: on a terminal that has them, unless `NO_COLOR` is set.
  static var isWanted: Bool {
    isWanted(onTerminal: OpenFile.standardOutput.isTerminal, Environment.variables)
  }

  /// Whether colours are wanted in an environment; see no-color.org.
  static func isWanted(onTerminal: Bool, _ environment: [String: String]) -> Bool {
    onTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }
}
