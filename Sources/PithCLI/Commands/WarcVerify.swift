import ArgumentParser
import PithArchive
import PithExport
import PithFiles

/// `pith warc verify`: archives against the standard.
struct WarcVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Hold WARC files against WARC 1.1, more strictly than readers need.",
    discussion: """
      Prints a line for each defect: the file and the offset of the record (in a compressed file, \
      of its gzip member), the record's number and id, the rule that it breaks, and how. Reading \
      goes on behind a defect at the next record.

      Rules: \(WARCRule.allCases.map(\.rawValue).joined(separator: ", ")).

      Exit codes: 0 no defect, 1 defects, 2 no file could be read, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("WARC files, compressed or not.", valueName: "file"), completion: .file())
  var files: [String]

  func run() throws {
    var recordCount = 0
    var defectCount = 0
    var unreadableCount = 0
    for file in files {
      do {
        var verifier = try WARCVerifier(FilePath(file))
        while let findings = try verifier.next() {
          defectCount += findings.count
          let lines = findings.map { Self.line($0, file: file) }.joined()
          if !lines.isEmpty { try StandardOutput.write(Array(lines.utf8)) }
        }
        recordCount += verifier.recordCount
      } catch let error as ArchiveError {
        unreadableCount += 1
        StandardError.say(error.description)
      }
    }
    StandardError.write(
      "files \(files.count - unreadableCount) · records \(recordCount) · defects \(defectCount)\n")
    if unreadableCount == files.count { throw ExitCode(2) }
    guard defectCount == 0 && unreadableCount == 0 else { throw ExitCode(1) }
  }

  /// One line; it quotes the file, so whatever could act on a terminal is printed as its escape.
  private static func line(_ finding: WARCVerifier.Finding, file: String) -> String {
    var line = "\(file)#\(finding.offset): "
    if let number = finding.recordNumber {
      line += "record \(number)" + (finding.recordID.map { " <\($0)>" } ?? "") + ": "
    }
    line += "\(finding.rule.rawValue): \(finding.reason)"
    return TerminalText.visible(line) + "\n"
  }
}
