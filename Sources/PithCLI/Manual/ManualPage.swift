/// The manual page of `pith` with all its verbs, made of what `--help` prints.
struct ManualPage {
  /// A group of verbs, as the help shows them.
  struct Group {
    /// What the verbs are for.
    let name: String
    /// The names of the verbs.
    let verbs: [String]
  }

  private let tool: HelpDescription.Verb
  private let version: String
  private let groups: [Group]
  private var roff = RoffText()

  /// Writes the page.
  static func text(of tool: HelpDescription.Verb, version: String, groups: [Group]) -> String {
    var page = ManualPage(tool: tool, version: version, groups: groups)
    page.writeHead()
    page.writeOverview()
    for name in groups.flatMap(\.verbs) {
      guard let verb = page.verb(name) else { continue }
      page.write(verb, calledAs: "\(tool.commandName) \(name)")
    }
    page.writeTail()
    return page.roff.text
  }

  private init(tool: HelpDescription.Verb, version: String, groups: [Group]) {
    self.tool = tool
    self.version = version
    self.groups = groups
  }

  private func verb(_ name: String) -> HelpDescription.Verb? {
    tool.subcommands?.first { $0.commandName == name }
  }

  private mutating func writeHead() {
    let name = tool.commandName
    // Without a date, the page is the same whenever it is made.
    roff.macro("TH", name.uppercased(), "1", "", "\(name) \(version)", "Pith")
    roff.macro("SH", "NAME")
    roff.line("\(name) - \(Self.phrase(tool.abstract ?? ""))")
    roff.macro("SH", "SYNOPSIS")
    roff.raw("\\fB\(name)\\fR \\fIverb\\fR [\\fIoption\\fR]... [\\fIargument\\fR]...")
  }

  private mutating func writeOverview() {
    roff.macro("SH", "DESCRIPTION")
    roff.paragraphs(HelpText.overview)
    roff.macro("SH", "VERBS")
    for group in groups {
      roff.macro("SS", group.name)
      for name in group.verbs {
        roff.macro("TP")
        roff.macro("B", "\(tool.commandName) \(name)")
        roff.line(verb(name)?.abstract ?? "")
      }
    }
  }

  private mutating func write(_ verb: HelpDescription.Verb, calledAs name: String) {
    roff.macro("SH", name.uppercased())
    let arguments = (verb.arguments ?? []).filter { $0.shouldDisplay && !Self.isCommon($0) }
    let positionals = arguments.filter { $0.kind == .positional }.map(Self.synopsis)
    let options = arguments.contains { $0.kind != .positional } ? [" [\\fIoption\\fR]..."] : []
    let verbs = (verb.subcommands ?? []).filter { $0.commandName != "help" }
    let rest = verbs.isEmpty ? options + positionals : [" \\fIverb\\fR [\\fIargument\\fR]..."]
    roff.raw("\\fB\(RoffText.escaped(name))\\fR" + rest.joined())
    roff.macro("PP")
    roff.line(verb.abstract ?? "")
    if let discussion = verb.discussion {
      roff.macro("PP")
      roff.paragraphs(discussion)
    }
    var section: String?
    for argument in arguments {
      if let title = argument.sectionTitle, title != section { roff.macro("SS", title) }
      section = argument.sectionTitle ?? section
      write(argument)
    }
    for inner in verbs { write(inner, calledAs: "\(name) \(inner.commandName)") }
  }

  private mutating func write(_ argument: HelpDescription.Argument) {
    roff.macro("TP")
    let value = argument.valueName.map { "\\fI\(RoffText.escaped($0))\\fR" } ?? ""
    // Short names stand first, as in the help.
    let names = (argument.names ?? []).sorted { $0.typed.count < $1.typed.count }
      .map { "\\fB\(RoffText.escaped($0.typed))\\fR" }
    switch argument.kind {
    case .positional: roff.raw(value)
    case .flag: roff.raw(names.joined(separator: ", "))
    case .option: roff.raw(names.joined(separator: ", ") + " " + value)
    }
    var text = argument.abstract ?? ""
    if let values = argument.allValues, values.count > 1 {
      text += " (values: \(values.joined(separator: ", ")))"
    }
    if let standard = argument.defaultValue { text += " (default: \(standard))" }
    roff.line(text)
  }

  private mutating func writeTail() {
    roff.macro("SH", "EXAMPLES")
    for example in HelpText.examples {
      roff.macro("TP")
      roff.macro("B", example.command)
      roff.line(Self.sentence(example.meaning))
    }
    roff.macro("SH", "EXIT STATUS")
    for (code, meaning) in HelpText.exitCodes {
      roff.macro("TP")
      roff.macro("B", code)
      roff.line(Self.sentence(meaning))
    }
    roff.macro("SH", "ENVIRONMENT")
    for (variable, meaning) in HelpText.environment {
      roff.macro("TP")
      roff.macro("B", variable)
      roff.line(Self.sentence(meaning))
    }
  }

  /// Whether an option is the same for all verbs.
  private static func isCommon(_ argument: HelpDescription.Argument) -> Bool {
    (argument.names ?? []).contains { ["help", "version"].contains($0.name) }
  }

  private static func synopsis(of argument: HelpDescription.Argument) -> String {
    let name = "\\fI\(RoffText.escaped(argument.valueName ?? ""))\\fR"
    let repeated = name + (argument.isRepeating ? "..." : "")
    return " " + (argument.isOptional ? "[\(repeated)]" : repeated)
  }

  private static func sentence(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
  }

  private static func phrase(_ sentence: String) -> String {
    let start = sentence.prefix(1).lowercased() + sentence.dropFirst()
    return start.hasSuffix(".") ? String(start.dropLast()) : start
  }
}
