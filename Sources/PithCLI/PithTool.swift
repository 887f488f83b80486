import ArgumentParser
import Pith
import PithExport
import PithFiles
import PithModel

/// The command `pith` and its verbs.
struct PithTool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pith",
    abstract: "Remove everything from scraped pages that is not the article, and say why.",
    discussion: HelpText.discussion,
    version: PithVersion.current,
    groupedSubcommands: [
      CommandGroup(
        name: "Cleaning", subcommands: [Clean.self, Explain.self, Learn.self, Rules.self]),
      CommandGroup(name: "Archiving", subcommands: [Fetch.self, Warc.self, Robots.self]),
      CommandGroup(name: "Checking", subcommands: [Check.self]),
      CommandGroup(name: "Upkeep", subcommands: [Evidence.self, Manual.self]),
    ])
}

/// The process that runs the command.
package enum PithProcess {
  /// Runs the command with the process's arguments, and ends the process.
  package static func run() async {
    OpenFile.fillStandardStreams()
    Interruption.install()
    prepare(for: CommandLine.arguments)
    do {
      var command = try PithTool.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// The verbs that clean pages.
  private static let cleaningVerbs: Set<String> = [
    "clean", "explain", "learn", "check", "evidence", "fetch",
  ]

  /// Begins to build the tables of the cleaner while the arguments are read; without a thread for it
  /// the first page does that.
  private static func prepare(for arguments: [String]) {
    guard arguments.dropFirst().first.map(cleaningVerbs.contains) ?? false else { return }
    try? WorkerThread.start { Cleaner.prepare() }
  }

  /// Tells what is wrong, or what was asked for, and ends the process.
  ///
  /// Messages about wrong usage quote the command line, where names of files can stand; whatever in
  /// them could act on a terminal is printed as its escape.
  private static func end(with error: any Error) -> Never {
    let code = PithTool.exitCode(for: error)
    let message = PithTool.fullMessage(for: error)
    if !message.isEmpty {
      let lines = TerminalText.lines(Array((message + "\n").utf8))
      try? (code.isSuccess ? OpenFile.standardOutput : OpenFile.standardError).write(lines)
    }
    PithTool.exit(withError: code)
  }
}
