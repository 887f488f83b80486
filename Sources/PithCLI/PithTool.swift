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
    let verb = cleaningVerb(in: CommandLine.arguments)
    // The tables of the cleaner are built while the arguments are read; without a thread for it the
    // first page does that.
    if verb != nil { try? WorkerThread.start { Cleaner.prepare() } }
    do {
      var command = try command(of: verb, CommandLine.arguments)
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
  private static let cleaningVerbs: [any ParsableCommand.Type] = [
    Clean.self, Explain.self, Learn.self, Check.self, Evidence.self, Fetch.self,
  ]

  /// The verb that the arguments begin with, if it is one that cleans pages.
  private static func cleaningVerb(in arguments: [String]) -> (any ParsableCommand.Type)? {
    guard let name = arguments.dropFirst().first else { return nil }
    return cleaningVerbs.first { $0.configuration.commandName == name }
  }

  /// Reads the arguments.
  ///
  /// Those of a verb are read by it alone if they are right, since to make the tree of all verbs takes
  /// longer than a page. Whatever else they are, wrong or a request for help, is for the whole tree.
  private static func command(
    of verb: (any ParsableCommand.Type)?, _ arguments: [String]
  ) throws -> any ParsableCommand {
    if let command = try? verb?.parse(Array(arguments.dropFirst(2))) { return command }
    return try PithTool.parseAsRoot()
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
      guard code.isSuccess else {
        try? OpenFile.standardError.write(lines)
        PithTool.exit(withError: code)
      }
      do throws(SystemError) { try OpenFile.standardOutput.write(lines) } catch {
        PithTool.exit(withError: OutputError(error, writingTo: "standard output").exit())
      }
    }
    PithTool.exit(withError: code)
  }
}
