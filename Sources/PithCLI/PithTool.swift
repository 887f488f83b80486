import ArgumentParser

/// The command `pith` and its verbs.
struct PithTool: AsyncParsableCommand {
  /// The version, by the rules of Semantic Versioning.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "pith",
    abstract: "Remove everything from scraped pages that is not the article, and say why.",
    discussion: HelpText.discussion,
    version: version,
    groupedSubcommands: [
      CommandGroup(name: "Cleaning", subcommands: [Clean.self, Explain.self, Rules.self]),
      CommandGroup(name: "Archiving", subcommands: [Fetch.self, Warc.self, Robots.self]),
      CommandGroup(name: "Checking", subcommands: [Check.self]),
      CommandGroup(name: "Upkeep", subcommands: [Evidence.self, Manual.self]),
    ])
}

/// The process that runs the command.
package enum PithProcess {
  /// Runs the command with the process's arguments, and ends the process.
  package static func run() async {
    Interruption.install()
    await PithTool.main()
  }
}
