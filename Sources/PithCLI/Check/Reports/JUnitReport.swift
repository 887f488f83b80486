import FoundationEssentials
import PithExport
import PithSnapshot

/// The results as JUnit XML, in the form of Ant's JUnit task that CI systems read.
///
/// A folder is a suite, and a page a case of it; the class name is the folder, which GitLab groups
/// by. A difference stands in the body of its failure, since some readers drop the message.
enum JUnitReport {
  /// The document.
  static func document(of folders: [CheckedFolder], at time: Date) -> [UInt8] {
    var output: [UInt8] = []
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n")
    for (id, checked) in folders.enumerated() {
      write(Suite(checked), id: id, at: time, to: &output)
    }
    output.append("</testsuites>\n")
    return output
  }

  /// A case: a page, or what belongs to none.
  private struct Case {
    let name: String
    let seconds: Double
    let findings: [CheckFinding]
    var isError: Bool { findings.contains { $0.rule == .pageUnreadable } }
  }

  private struct Suite {
    let path: String
    let cases: [Case]

    init(_ checked: CheckedFolder) {
      path = checked.folder.path
      cases =
        checked.pages.map {
          Case(name: $0.page.name, seconds: $0.seconds, findings: CheckFinding.all(about: $0))
        }
        + CheckFinding.strays(in: checked.folder).map {
          Case(name: $0.name.isEmpty ? $0.rule.rawValue : $0.name, seconds: 0, findings: [$0])
        }
    }
  }

  private static func write(_ suite: Suite, id: Int, at time: Date, to output: inout [UInt8]) {
    let errors = suite.cases.count(where: \.isError)
    let failures = suite.cases.count { !$0.findings.isEmpty } - errors
    let seconds = suite.cases.map(\.seconds).reduce(0, +)
    output.append("  <testsuite")
    output.append(attributes: [
      ("name", "pith check \(suite.path)"), ("package", suite.path), ("id", String(id)),
      ("timestamp", timestamp(time)), ("hostname", "localhost"),
      ("tests", String(suite.cases.count)), ("failures", String(failures)),
      ("errors", String(errors)), ("skipped", "0"), ("time", decimal(seconds)),
    ])
    output.append(">\n    <properties/>\n")
    for testCase in suite.cases { write(testCase, of: suite, to: &output) }
    output.append("    <system-out/>\n    <system-err/>\n  </testsuite>\n")
  }

  private static func write(_ testCase: Case, of suite: Suite, to output: inout [UInt8]) {
    output.append("    <testcase")
    output.append(attributes: [
      ("name", testCase.name), ("classname", suite.path), ("time", decimal(testCase.seconds)),
    ])
    guard let first = testCase.findings.first else {
      output.append("/>\n")
      return
    }
    // The schema knows one failure a case, so that a second finding joins the first.
    let element = testCase.isError ? "error" : "failure"
    output.append(">\n      <\(element)")
    output.append(attributes: [
      ("message", testCase.findings.map(\.message).joined(separator: "; ")),
      ("type", first.rule.rawValue),
    ])
    output.append(">")
    let text = testCase.findings.map(DiffText(isColoured: false).text).joined()
    output.writeMarkup(text)
    output.append("</\(element)>\n    </testcase>\n")
  }

  /// The time in UTC; the schema allows no zone.
  private static func timestamp(_ time: Date) -> String {
    String(time.formatted(.iso8601).prefix("YYYY-MM-DDThh:mm:ss".count))
  }

  /// Seconds with three decimals.
  private static func decimal(_ seconds: Double) -> String {
    let milliseconds = Int((seconds * 1000).rounded())
    return "\(milliseconds / 1000).\(String(1000 + milliseconds % 1000).dropFirst())"
  }
}

extension [UInt8] {
  /// Appends what Pith itself says.
  fileprivate mutating func append(_ trusted: String) {
    append(contentsOf: trusted.utf8)
  }

  /// Appends attributes of an element; no character in them can act or is forbidden in XML.
  fileprivate mutating func append(attributes: [(name: String, value: String)]) {
    for (name, value) in attributes {
      append(" \(name)=\"")
      writeMarkup(TerminalText.visible(value))
      append("\"")
    }
  }
}
