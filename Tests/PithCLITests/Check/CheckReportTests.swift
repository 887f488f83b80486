import Foundation
import PithTestSupport
import Testing

/// The reports of `pith check`, each read by a reader of others or by the rules that it documents.
struct CheckReportTests {
  private let folder: TemporaryFolder

  /// A folder with a page that is as expected, one whose text would like to be a report, one without
  /// a snapshot, one that cannot be checked, and a snapshot without a page.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SamplePage.html("Alder"), to: "site/same.html")
    try folder.write(SamplePage.html("Birch"), to: "site/100%, a: b/page.html")
    _ = try BuiltBinary.run(["check", "--accept", "site"], in: folder)
    let lines = Self.hostileLines.map { "<p>\($0) \(Self.sentence)</p>" }.joined()
    let code = "<pre><code>" + Self.hostileCode.joined(separator: "\n") + "</code></pre>"
    let page = SamplePage.html("Cedar")
      .replacing("<p>", with: lines + "<p>", maxReplacements: 1)
      .replacing("</article>", with: "\(code)<p>\(Self.sentence)</p></article>")
    try folder.write(page, to: "site/100%, a: b/page.html")
    try folder.write(SamplePage.html("Dogwood"), to: "site/new.html")
    try folder.write(SamplePage.html("Elm"), to: "site/bad/page.html")
    try folder.write("{", to: "site/bad/source.json")
    try folder.write("x", to: "site/gone.expected.md")
  }

  private static let sentence =
    "The council met on Monday to decide about the old bridge, which has carried the road since the "
    + "last war, and it agreed to repair it."
  private static let hostileLines = [
    "::add-mask::bridge", "::stop-commands::x", "]]&gt; &lt;/failure&gt;", "&lt;/details&gt;",
    "&#27;[31m &#xFFFF; \u{202E}", "%0A::error::x",
  ]
  private static let hostileCode = ["##[add-mask]bridge", "::error::code", "````"]

  private func check(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> BuiltBinary.Run {
    try BuiltBinary.run(
      ["check", "site"] + arguments, in: folder,
      environment: ["CI": "true"].merging(environment) { $1 })
  }

  @Test func `all reports can be had together, and tell the same`() throws {
    let run = try check(
      "--junit", "junit.xml", "--sarif", "check.sarif", "--summary", "summary.md", "--github")
    #expect(run.errors == "same 1 · different 1 · missing 1 · failed 1 · stray 1\n")
    #expect(run.exitCode == 1)
    #expect(WorkflowRunner(run.text).commands.count == 4)
    for name in ["junit.xml", "check.sarif", "summary.md"] {
      #expect(folder.text(of: name)?.contains("no snapshot") == true, "\(name)")
    }
    #expect(!folder.names.contains { $0.hasSuffix(".new") || $0.hasSuffix(".tmp") })
  }

  @Test func `JUnit XML follows the schema`() throws {
    _ = try check("--junit", "junit.xml")
    try folder.write(JUnitSchema.document, to: "junit.xsd")
    let lint = try BuiltBinary.run(
      "/usr/bin/env", ["xmllint", "--noout", "--schema", "junit.xsd", "junit.xml"], in: folder,
      input: [], environment: [:])
    #expect(lint.errors == "junit.xml validates\n")
  }

  @Test(.enabled(if: ArchiveReaders.areExpected))
  func `a reader of JUnit XML finds every case`() throws {
    _ = try check("--junit", "junit.xml")
    let run = try ArchiveReaders.script(
      """
      from junitparser import JUnitXml
      for suite in JUnitXml.fromfile('junit.xml'):
          print(suite.name, suite.tests, suite.failures, suite.errors, suite.hostname)
          for case in suite:
              result = case.result[0] if case.result else None
              print(case.classname, case.name, type(result).__name__, result and result.type)
              if case.name.startswith('100'):
                  print('\\n'.join(line for line in result.text.split('\\n') if 'bridge of' in line))
      """, in: folder)
    #expect(
      run.text == """
        pith check site 5 3 1 localhost
        site 100%, a: b/page.html Failure article-differs
        -title: "The bridge of Birch"
        +title: "The bridge of Cedar"
        site bad/page.html Error page-unreadable
        site new.html Failure snapshot-missing
        site same.html NoneType None
        site gone.expected.md Failure snapshot-unreferenced

        """)
    #expect(run.errors == "")
  }

  @Test(.enabled(if: ArchiveReaders.areExpected))
  func `a reader of SARIF knows every property and finds every result`() throws {
    _ = try check("--sarif", "check.sarif")
    let run = try ArchiveReaders.script(
      """
      from pydantic import BaseModel
      from sarif_pydantic import Sarif
      log = Sarif.model_validate_json(open('check.sarif', 'rb').read())
      def unknown(value):
          if isinstance(value, BaseModel):
              yield from (value.model_extra or {})
              for name in type(value).model_fields:
                  yield from unknown(getattr(value, name))
          elif isinstance(value, list):
              for item in value:
                  yield from unknown(item)
      print(log.version.value if hasattr(log.version, 'value') else log.version, list(unknown(log)))
      run = log.runs[0]
      rules = [rule.id for rule in run.tool.driver.rules]
      for result in run.results:
          place = result.locations[0].physical_location
          region = place.region
          print(result.rule_id, rules[result.rule_index] == result.rule_id,
                place.artifact_location.uri, region.start_line, region.end_line)
      prints = [tuple(result.partial_fingerprints.items()) for result in run.results]
      print(len(prints), len(set(prints)))
      """, in: folder)
    #expect(
      run.text == """
        2.1.0 []
        article-differs True site/100%25%2C%20a%3A%20b/expected.md 2 9
        page-unreadable True site/bad/source.json 1 1
        snapshot-missing True site/new.html 1 1
        snapshot-unreferenced True site/gone.expected.md 1 1
        4 4

        """)
    #expect(run.errors == "")
  }

  @Test func `GitHub shows what differs at its lines, and pages cannot speak to it`() throws {
    try folder.write("", to: "repository/.keep")
    let run = try check("--github", environment: ["GITHUB_WORKSPACE": folder.path])
    let runner = WorkflowRunner(run.text)
    #expect(runner.commands.map(\.name) == ["error", "error", "error", "error"])
    let differs = try #require(runner.commands.first)
    #expect(
      differs.properties == [
        "file": "site/100%, a: b/expected.md", "line": "2", "endLine": "9",
        "title": "pith check: 100%, a: b/page.html",
      ])
    #expect(differs.data.hasPrefix("the article differs: "))
    #expect(differs.data.contains("\n-title: \"The bridge of Birch\"\n"))
    #expect(
      runner.commands.dropFirst().map { $0.properties["file"] } == [
        "site/bad/source.json", "site/new.html", "site/gone.expected.md",
      ])
    // The texts that would have been commands are there, and are shown as what they are.
    for text in Self.hostileLines.prefix(2) + Self.hostileCode {
      #expect(runner.lines.contains { $0.contains(text) }, "\(text)")
    }
    let fences = run.text.split(separator: "\n").filter { $0.hasPrefix("::stop-commands::pith-") }
    let others = try check("--github").text.split(separator: "\n")
    #expect(fences.count == 1)
    #expect(!others.contains(fences[0]), "The token is the same in every run.")
  }

  @Test func `the summary is Markdown that no page can break out of`() throws {
    _ = try check("--summary", "summary.md")
    let summary = try #require(folder.text(of: "summary.md"))
    #expect(
      summary.hasPrefix(
        """
        ## pith check: 4 pages, not all as expected

        | same | different | missing | failed | stray |
        | --: | --: | --: | --: | --: |
        | 1 | 1 | 1 | 1 | 1 |

        <details><summary><code>100%, a: b/page.html</code>: the article differs: 
        """.trimmingCharacters(in: .newlines)))
    // The page has four backticks, and so its code in the snapshot five; the fences have more.
    let fences = summary.split(separator: "\n").filter { $0.hasPrefix("``````") }
    #expect(fences == ["``````diff", "``````"])
    #expect(summary.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" })
  }

  @Test func `the summary of a step in GitHub is appended to, any other is written anew`() throws {
    try folder.write("before\n", to: "summary.md")
    let environment = ["GITHUB_STEP_SUMMARY": "summary.md"]
    for _ in 0..<2 { _ = try check("--summary", "summary.md", environment: environment) }
    let appended = try #require(folder.text(of: "summary.md"))
    #expect(appended.hasPrefix("before\n## pith check: "))
    #expect(appended.split(separator: "\n").count { $0.hasPrefix("## ") } == 2)
    _ = try check("--summary", "summary.md")
    #expect(folder.text(of: "summary.md")?.hasPrefix("## pith check: ") == true)
  }

  @Test func `a report that cannot be written ends with one line`() throws {
    let run = try check("--junit", "none/junit.xml")
    #expect(
      run.errors
        == "pith: cannot write to none/junit.xml: no such file or folder; check the path\n")
    #expect(run.exitCode == 2)
  }
}
