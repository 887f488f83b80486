import PithTestSupport
import Testing

/// The help, the manual page and the completions against each other.
struct ManualTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: [String]) throws -> String {
    let run = try BuiltBinary.run(arguments, in: folder, environment: ["COLUMNS": "80"])
    #expect(run.exitCode == 0)
    return run.text
  }

  /// The names that begin lines of a part of a help text.
  private func entries(of help: String) -> [String] {
    help.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^  ([a-z]+)(  |$)/).map { String($0.1) }
    }
  }

  /// All verbs with the verbs inside them, as they are called.
  private func verbs() throws -> [[String]] {
    let outer = entries(of: try run(["--help"]))
    let inner = entries(of: try run(["warc", "--help"])).map { ["warc", $0] }
    return outer.filter { $0 != "warc" }.map { [$0] } + inner
  }

  private func options(of verb: [String]) throws -> [String] {
    try run(verb + ["--help"]).split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^  (?:-[a-z], )?(--[a-z0-9-]+)/).map { String($0.1) }
    }
  }

  @Test func `the help fits 80 columns and groups the verbs by what they are for`() throws {
    let help = try run(["--help"])
    #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(
      try verbs().map { $0.joined(separator: " ") } == [
        "clean", "explain", "learn", "rules", "fetch", "robots", "check", "evidence", "manual",
        "warc verify", "warc index",
      ])
    for group in ["CLEANING", "ARCHIVING", "CHECKING", "UPKEEP"] {
      #expect(help.contains("\n\(group) SUBCOMMANDS:\n"))
    }
    // Examples stand in one line each, their meaning beside them.
    #expect(help.contains("\n  pith explain page.html -o why.html  the same, for a browser\n"))
  }

  @Test func `the manual page has every verb and every option`() throws {
    let page = try run(["manual"])
    #expect(page.hasPrefix(".TH \"PITH\" \"1\" \"\" \"pith "))
    for verb in try verbs() {
      #expect(page.contains("\\fBpith \(verb.joined(separator: " "))\\fR"))
      for option in try options(of: verb) where option != "--help" && option != "--version" {
        let typed = option.split(separator: "-", omittingEmptySubsequences: false)
        #expect(page.contains("\\fB\(typed.joined(separator: "\\-"))\\fR"), "\(verb) \(option)")
      }
    }
    // A line that begins with a point or an apostrophe is a request.
    let requests = Set(
      page.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
        .map { $0.prefix { $0 != " " } })
    #expect(requests == [".TH", ".SH", ".SS", ".TP", ".PP", ".B"])
    for section in ["NAME", "SYNOPSIS", "EXAMPLES", "EXIT STATUS", "ENVIRONMENT"] {
      #expect(page.contains(".SH \"\(section)\"\n"))
    }
  }

  @Test func `bash completes verbs, options and their values`() throws {
    try folder.write(try run(["--generate-completion-script", "bash"]), to: "pith.bash")
    // As bash calls it: the command, the word at the cursor, the word before that.
    try folder.write(
      """
      source ./pith.bash
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      _pith pith "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """, to: "complete.bash")
    let complete = { (words: [String]) throws -> [String] in
      let run = try BuiltBinary.run(
        "/bin/bash", ["complete.bash"] + words, in: folder, input: [], environment: [:])
      #expect(run.errors == "")
      return run.text.split(separator: "\n").map { String($0) }
    }
    let offered = try complete(["pith", ""])
    for verb in try verbs() {
      #expect(verb.count == 2 || offered.contains(verb[0]))
      #expect(Set(try complete(["pith"] + verb + ["--"])).isSuperset(of: try options(of: verb)))
    }
    #expect(try complete(["pith", "explain", "--format", "h"]) == ["html"])
  }

  @Test(arguments: ["zsh", "fish"])
  func `other shells know every verb and option, too`(shell: String) throws {
    let script = try run(["--generate-completion-script", shell])
    for verb in try verbs() {
      #expect(script.contains(verb[verb.count - 1]))
      for option in try options(of: verb) { #expect(script.contains(option.dropFirst(2))) }
    }
  }
}
