import PithExport
import PithSnapshot

/// The results as an HTML document: what each page should become beside what it becomes.
///
/// It stands alone: it fetches nothing, and nothing of a page can run in it. The lines of a page
/// become elements only when somebody opens it, so that many pages open at once.
enum ComparisonReport {
  /// The document.
  static func document(of tally: CheckTally, findings: [CheckFinding]) -> [UInt8] {
    let page = ReportPage(
      title: "pith check · \(tally.summary)",
      styles: [ReportAssets.style, ReportAssets.comparisonStyle],
      script: ReportAssets.comparisonScript)
    var output: [UInt8] = []
    page.write(to: &output) { output in
      writeHeader(tally, to: &output)
      output.write("<main>\n")
      writeFilters(of: findings, to: &output)
      output.write("<ol id=\"findings\" class=\"findings plain\" role=\"list\">\n")
      // Whoever opens the report sees the first difference at once.
      let first = findings.firstIndex { $0.difference != nil }
      for (index, finding) in findings.enumerated() {
        write(finding, isOpen: index == first, to: &output)
      }
      output.write("</ol>\n</main>\n")
    }
    return output
  }

  private static func writeHeader(_ tally: CheckTally, to output: inout [UInt8]) {
    let status = tally.isClean ? "ok" : "different"
    output.write(
      "<header>\n<h1>pith check</h1>\n<ul class=\"facts\">\n"
        + "<li class=\"status \(status)\">\(tally.isClean ? "as expected" : "not as expected")</li>"
        + "<li>\(tally.pages) pages</li>")
    for figure in tally.figures { output.write("<li>\(figure.name) \(figure.count)</li>") }
    output.write("\n</ul>\n</header>\n")
  }

  private static func writeFilters(of findings: [CheckFinding], to output: inout [UInt8]) {
    output.write("<div class=\"tools\">\n<h2 class=\"unseen\">Findings</h2>\n")
    output.write("<div class=\"filters\" role=\"group\" aria-label=\"Show findings\">\n")
    writeFilter("all", name: "all", count: findings.count, isPressed: true, to: &output)
    for rule in CheckFinding.Rule.allCases {
      let count = findings.count { $0.rule == rule }
      guard count > 0 else { continue }
      writeFilter(rule.rawValue, name: rule.rawValue, count: count, isPressed: false, to: &output)
    }
    output.write(
      "</div>\n<p class=\"count\" role=\"status\" id=\"count\">\(findings.count) findings</p>\n</div>\n"
    )
  }

  private static func writeFilter(
    _ value: String, name: String, count: Int, isPressed: Bool, to output: inout [UInt8]
  ) {
    output.write(
      "<button type=\"button\" value=\"\(value)\" aria-pressed=\"\(isPressed)\">\(name) "
        + "<span>\(count)</span></button>\n")
  }

  private static func write(
    _ finding: CheckFinding, isOpen: Bool, to output: inout [UInt8]
  ) {
    output.write("<li data-rule=\"\(finding.rule.rawValue)\">")
    guard let difference = finding.difference else {
      output.write("<div class=\"lone\">")
      writeName(of: finding, to: &output)
      output.write("</div></li>\n")
      return
    }
    output.write(isOpen ? "<details open><summary>" : "<details><summary>")
    writeName(of: finding, to: &output)
    output.write("</summary>")
    output.writeEmbeddedJSON(ComparisonRows.json(of: difference.diff), attributes: "")
    output.write("</details></li>\n")
  }

  private static func writeName(of finding: CheckFinding, to output: inout [UInt8]) {
    output.write("<b><bdi>")
    output.writeVisibleMarkup(finding.name.isEmpty ? finding.path : finding.name)
    output.write("</bdi></b> <span class=\"message\">")
    output.writeVisibleMarkup(finding.message)
    output.write("</span>")
  }
}
