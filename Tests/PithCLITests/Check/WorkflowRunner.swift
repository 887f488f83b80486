/// What GitHub's runner makes of the output of a step, by the rules of its `ActionCommand` and
/// `ActionCommandManager`.
struct WorkflowRunner {
  /// A command that the runner carries out.
  struct Command: Hashable {
    let name: String
    let properties: [String: String]
    let data: String
  }

  /// The commands in the order of the output.
  private(set) var commands: [Command] = []
  /// The lines that are shown as they are.
  private(set) var lines: [Substring] = []

  private static let names: Set<String> = [
    "error", "warning", "notice", "debug", "add-mask", "set-output", "set-env", "add-path",
    "save-state", "echo", "group", "endgroup", "add-matcher", "remove-matcher", "stop-commands",
  ]

  /// Reads the output of a step.
  init(_ output: String) {
    var token: String?
    for line in output.unicodeScalars.split(separator: "\n").map(Substring.init) {
      guard let command = Self.command(in: line, token), token == nil || command.name == token
      else {
        lines.append(line)
        continue
      }
      switch command.name {
      case "stop-commands": token = command.data
      case token: token = nil
      default: commands.append(command)
      }
    }
  }

  /// The command of a line, in either of the runner's two forms.
  private static func command(in line: Substring, _ token: String?) -> Command? {
    let trimmed = line.drop { $0.isWhitespace }
    if trimmed.hasPrefix("::"), let end = trimmed.dropFirst(2).firstRange(of: "::") {
      let (name, list) = head(trimmed.dropFirst(2)[..<end.lowerBound])
      if isCommand(name, token) {
        let escapes = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
        let data = escapes.filter { $0.1 != ":" && $0.1 != "," }
        return Command(
          name: name, properties: properties(list, separator: ",", escapes),
          data: unescaped(trimmed[end.upperBound...], data))
      }
    }
    guard let start = line.firstRange(of: "##["),
      let end = line[start.upperBound...].firstIndex(of: "]")
    else { return nil }
    let (name, list) = head(line[start.upperBound..<end])
    guard isCommand(name, token) else { return nil }
    let escapes = [("%3B", ";"), ("%0D", "\r"), ("%0A", "\n"), ("%5D", "]"), ("%25", "%")]
    return Command(
      name: name, properties: properties(list, separator: ";", escapes),
      data: unescaped(line[line.index(after: end)...], escapes))
  }

  private static func isCommand(_ name: String, _ token: String?) -> Bool {
    names.contains(name) || name == token
  }

  private static func head(_ info: Substring) -> (name: String, properties: Substring) {
    guard let space = info.firstIndex(of: " ") else { return (String(info), "") }
    return (String(info[..<space]), info[info.index(after: space)...])
  }

  private static func properties(
    _ list: Substring, separator: Character, _ escapes: [(String, String)]
  ) -> [String: String] {
    var properties: [String: String] = [:]
    for property in list.split(separator: separator) {
      let pair = property.split(separator: "=", maxSplits: 1)
      if pair.count == 2 { properties[String(pair[0])] = unescaped(pair[1], escapes) }
    }
    return properties
  }

  /// Undoes escapes one after the other, the percent sign last.
  private static func unescaped(_ text: Substring, _ escapes: [(String, String)]) -> String {
    escapes.reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }
}
