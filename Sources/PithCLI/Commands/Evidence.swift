import ArgumentParser
import Pith
import PithExport
import PithModel

/// `pith evidence`: what the scorer weighs, as numbers for training.
struct Evidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Write the evidence of every block as JSON Lines, for training the scorer.",
    discussion: """
      The first line names the columns of the blocks, and the signs by which a page declares its kind. \
      Each further line is a page: its `source`, how it was read (`input`), its `signs`, and its `blocks` \
      with `text`, `words`, the `rule` that removed it, the `columns` and `values` of the evidence that is \
      not 0, and what the block loses in log odds when the page is an article (`article_loss`).

      With --estimates, the evidence is that of the second look at plain text, for the blocks that no \
      rule removed. The file has an object a page, each on a line: the `source` of a page and its \
      `estimates`, a number from 0 to 1 for each block.
      """)

  @Argument(
    help: ArgumentHelp("Pages and folders.", valueName: "path"), completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp("Estimates of a first look, a line of JSON a page.", valueName: "file"),
    completion: .file())
  var estimates: String?

  @OptionGroup(title: "Input")
  var pageKind: PageKindOption

  @OptionGroup(title: "Cleaning")
  var cleaning: CleaningOptions

  func run() throws {
    let cleaner = try cleaning.cleaner(reading: pageKind.kind)
    var walk = InputWalk(InputSources(paths: paths), names: .pages)
    var output: [UInt8] = []
    let estimates = try estimates.map { try EstimateFile(path: $0) }
    PageEvidence.writeColumns(isSecondLook: estimates != nil, to: &output)
    var isComplete = true
    while case .item(let item) = walk.next(mayWait: true) {
      let input: PageInput
      switch item {
      case .page(let page): input = page
      case .unreadable(let name, let reason):
        StandardError.say("\(name): \(reason)")
        isComplete = false
        continue
      }
      guard case .bytes(let bytes) = input.read(limit: cleaner.options.maxBytes),
        let evidence = cleaner.evidence(
          bytes, isNamedHTML: input.isNamedHTML, estimates: estimates?[input.name])
      else { continue }
      evidence.writeJSON(source: input.name, to: &output)
      try StandardOutput.write(output)
      output.removeAll(keepingCapacity: true)
    }
    try StandardOutput.write(output)
    guard isComplete else { throw ExitCode(1) }
  }
}

extension PageEvidence {
  /// Writes the names of the columns as one line of JSON.
  fileprivate static func writeColumns(isSecondLook: Bool, to output: inout [UInt8]) {
    output += Array("{\"columns\":[".utf8)
    let names = isSecondLook ? neighbourColumnNames : columnNames
    output += Array(names.map { "\"\($0)\"" }.joined(separator: ",").utf8)
    output += Array("],\"signs\":[".utf8)
    output += Array(signNames.map { "\"\($0)\"" }.joined(separator: ",").utf8)
    output += Array("]}\n".utf8)
  }

  /// Writes a page's evidence as one line of JSON.
  fileprivate func writeJSON(source: String, to output: inout [UInt8]) {
    output += Array("{\"source\":".utf8)
    output.writeQuoted(source)
    output += Array(",\"input\":\"\(input.rawValue)\",\"signs\":\(signs),\"blocks\":[".utf8)
    for (index, row) in rows.enumerated() {
      output += Array((index == 0 ? "{\"text\":" : ",{\"text\":").utf8)
      output.writeQuoted(row.text)
      output += Array(",\"words\":\(row.words)".utf8)
      if let rule = row.rule { output += Array(",\"rule\":\"\(rule)\"".utf8) }
      if row.articleLoss > 0 { output += Array(",\"article_loss\":\(row.articleLoss)".utf8) }
      output += Array(",\"columns\":\(row.columns),\"values\":\(row.values)}".utf8)
    }
    output += Array("]}\n".utf8)
  }
}
