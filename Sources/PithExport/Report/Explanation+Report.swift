public import PithModel

extension Explanation {
  /// Appends the explanation as an HTML document for people: all blocks of the page, kept and
  /// removed, in reading order; the evidence of each; the metadata and where it was read; and the
  /// article beside them.
  ///
  /// The document stands alone: it fetches nothing, and nothing of the page can run in it.
  ///
  /// - Parameters:
  ///   - context: What is known of the page besides its text.
  ///   - rules: What rules say of themselves, by their ids; those that decided are shown.
  ///   - output: Where the document is appended, in UTF-8.
  public func writeReport(
    context: ExportContext, rules: [String: RuleDocumentation], to output: inout [UInt8]
  ) {
    let page = ReportPage(
      title: "\(context.source) · pith explain", styles: [ReportAssets.style],
      script: ReportAssets.explanationScript, hasPanes: true)
    let report = ExplanationReport(self, context: context)
    page.write(to: &output) { output in
      report.writeHeader(to: &output)
      output.write("<main>\n")
      report.writeBlocks(to: &output)
      report.writeResult(to: &output)
      output.write("</main>\n")
      EvidenceData.write(blocks, rules: rules, to: &output)
    }
  }
}
