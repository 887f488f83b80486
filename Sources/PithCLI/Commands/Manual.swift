import ArgumentParser
import FoundationEssentials
import PithModel

/// `pith manual`: the manual page, from the same words as `--help`.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write the manual page of all verbs.",
    discussion: """
      `pith manual | man -l -` shows it. Completions for shells are written by \
      `pith --generate-completion-script bash` (or zsh, or fish).
      """)

  func run() throws {
    // ArgumentParser promises this to tools that make manuals, and its version is pinned.
    let description = try JSONDecoder().decode(
      HelpDescription.self, from: Data(PithTool._dumpHelp().utf8))
    let groups = PithTool.configuration.groupedSubcommands.map { group in
      ManualPage.Group(name: group.name, verbs: group.subcommands.map { $0._commandName })
    }
    let page = ManualPage.text(
      of: description.command, version: PithVersion.current, groups: groups)
    try StandardOutput.write(Array(page.utf8))
  }
}
