import ArgumentParser
import PithExport
import PithFetch
import PithFiles

/// What became of each URL of an archive, as a table.
enum FetchStatus {
  private static let batchBytes = 1 << 16

  /// Prints the table of an archive's folder.
  static func print(_ folder: String) throws {
    do {
      let report = try LedgerReport(FilePath(folder))
      var pending: [UInt8] = []
      try report.forEachLine { line in
        pending += Array((text(of: line) + "\n").utf8)
        if pending.count >= batchBytes {
          try StandardOutput.write(pending)
          pending = []
        }
      }
      try StandardOutput.write(pending)
      let counts = try report.counts()
      let states = TaskState.allCases.compactMap { state in
        counts[state].map { "\(state.rawValue) \($0)" }
      }
      StandardError.write(states.joined(separator: " · ") + "\n")
    } catch let error as FetchError {
      StandardError.say(error.description)
      throw ExitCode(2)
    }
  }

  /// State, status code or problem, URL, and the article or the reason; separated by tabulators.
  private static func text(of line: LedgerReport.Line) -> String {
    let status = line.status.map(String.init) ?? "-"
    let problem = line.problem ?? line.articleStatus ?? "-"
    let last = line.article ?? line.detail ?? "-"
    return [line.state.rawValue, status, problem, line.url, last]
      .map { TerminalText.visible($0) }.joined(separator: "\t")
  }
}
