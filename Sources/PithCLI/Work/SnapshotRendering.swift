package import Pith
import PithExport
import PithModel
package import PithSnapshot

/// What `pith check` compares: a page's article and removals in the form of their expectations.
///
/// Nothing in it depends on when, where or how fast the page was cleaned.
package struct SnapshotRendering: Sendable {
  /// How much of a removed block's text stands in the list of removals.
  private static let previewScalars = 80

  /// The options for all pages; their URL and charset come from each page's source.
  let options: Cleaner.Options

  /// Renders pages that are cleaned with some options.
  package init(options: Cleaner.Options = Cleaner.Options()) {
    self.options = options
  }

  /// Cleans one page.
  package func render(_ snapshot: SnapshotCase, bytes: [UInt8], source: PageSource?)
    -> SnapshotOutput
  {
    var options = options
    options.url = source?.url
    options.charset = source?.charset
    let explanation = Cleaner(options: options).explain(
      bytes, isNamedHTML: PageName.isHTML(Array(snapshot.pagePath.utf8)))
    return SnapshotOutput(
      article: article(explanation.article, name: source?.url ?? snapshot.name),
      removals: removals(explanation.blocks))
  }

  private func article(_ article: Article, name: String) -> String {
    var output: [UInt8] = []
    OutputFormat.text.write(article, context: ExportContext(source: name), to: &output)
    let text = String(decoding: output, as: UTF8.self)
    return article.status == .ok ? text : "Status: \"\(article.status.rawValue)\"\n" + text
  }

  private func removals(_ blocks: [Explanation.Block]) -> String {
    blocks.filter { !$0.isKept }.map { block in
      let start = block.text.unicodeScalars.prefix(Self.previewScalars)
      let words = String(start).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return "\(block.rule ?? "scorer")\t\(TerminalText.visible(words))\n"
    }.joined()
  }
}
