import ArgumentParser
import FoundationEssentials
import PithSnapshot

/// The options that say what is reported besides what people read.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write JUnit XML, which CI systems read.", valueName: "file"),
    completion: .file())
  var junit: String?

  @Flag(help: "Print workflow commands that show what differs at its lines in GitHub.")
  var github = false

  @Option(
    help: ArgumentHelp("Write SARIF 2.1.0, which code scanning reads.", valueName: "file"),
    completion: .file())
  var sarif: String?

  @Option(
    help: ArgumentHelp(
      "Write a summary as Markdown; the file of $GITHUB_STEP_SUMMARY is appended to.",
      valueName: "file"),
    completion: .file())
  var summary: String?

  @Option(
    help: ArgumentHelp(
      "Write a document for a browser: what differs, side by side.", valueName: "file"),
    completion: .file())
  var report: String?

  /// Whether a report is asked for that only findings fill.
  var needFindings: Bool { junit != nil || github || sarif != nil || report != nil }

  /// Refuses to write over what is read, or where the next check would read it.
  ///
  /// - Parameter inputs: What is read.
  /// - Throws: `ValidationError`.
  func check(_ inputs: ProtectedInputs) throws {
    for (option, value) in [
      ("--junit", junit), ("--sarif", sarif), ("--report", report), ("--summary", summary),
    ] {
      guard let value, case .file(let path) = Destination(value) else { continue }
      try inputs.check(path, for: option) {
        SnapshotFolder.reads(String(decoding: $0, as: UTF8.self))
      }
    }
  }

  /// Writes all files that are asked for.
  func write(_ folders: [CheckedFolder], _ tally: CheckTally, _ findings: [CheckFinding]) throws {
    if let junit { try ReportFile.write(JUnitReport.document(of: folders, at: Date()), to: junit) }
    if let sarif {
      let paths = ReportPath(environment: Environment.variables)
      try ReportFile.write(SARIFReport.document(of: findings, paths: paths), to: sarif)
    }
    if let report {
      try ReportFile.write(ComparisonReport.document(of: tally, findings: findings), to: report)
    }
    try writeSummary(MarkdownSummary.document(of: tally, findings: findings))
  }

  /// Writes a summary if one is wanted.
  ///
  /// What steps of a workflow say in its summary belongs together; all else is written anew.
  func writeSummary(_ document: [UInt8]) throws {
    guard let summary else { return }
    if summary == Environment.variables["GITHUB_STEP_SUMMARY"] {
      try ReportFile.append(document, to: summary)
    } else {
      try ReportFile.write(document, to: summary)
    }
  }
}
