package import Pith
import PithExport
import PithFiles
import PithModel
package import PithSnapshot

/// What `pith check` compares: a page's article and removals in the form of their expectations.
///
/// Nothing in it depends on when, where or how fast the page was cleaned: when and where it was
/// retrieved is left out, its name is its URL or its place below the snapshot folder, and the number
/// of words, which follows from the text, does not stand in its header.
package struct SnapshotRendering: Sendable {
  /// How much of a removed block's text stands in the list of removals.
  private static let previewScalars = 80

  /// The options for all pages; their URL and charset come from each page's source.
  let options: Cleaner.Options

  /// Renders pages that are cleaned with some options.
  package init(options: Cleaner.Options = Cleaner.Options()) {
    self.options = options
  }

  /// Reads and cleans one page, or all pages of an archive.
  package func render(
    _ page: SnapshotCase, source: PageSource?
  ) throws(SnapshotError) -> SnapshotOutput {
    let path = FilePath(page.pagePath)
    let input = PageInput(origin: .file(path), relativePath: path.fileName)
    if PageName.isArchive(Array(path.name)) { return try archive(input, page) }
    var options = options
    options.url = source?.url
    options.charset = source?.charset
    let name = source?.url ?? page.name
    switch input.read(limit: options.maxBytes) {
    case .unreadable(let reason):
      throw SnapshotError(.unreadable, path: page.pagePath, cause: reason)
    case .tooLarge:
      return SnapshotOutput(article: text(of: Article(status: .tooLarge), name: name), removals: "")
    case .bytes(let bytes):
      var removals = page.removalsPath.map { _ in "" }
      let article = clean(
        bytes, isNamedHTML: input.isNamedHTML, with: Cleaner(options: options), &removals)
      return SnapshotOutput(article: text(of: article, name: name), removals: removals)
    }
  }

  /// The articles of an archive, one after the other as in a stream of Markdown.
  private func archive(
    _ input: PageInput, _ page: SnapshotCase
  ) throws(SnapshotError) -> SnapshotOutput {
    var texts: [String] = []
    var removals = page.removalsPath.map { _ in "" }
    let cleaner = Cleaner(options: options)
    var problem: String?
    do throws(SystemError) {
      let walk = try ArchiveWalk(input.open(), start: [], of: input, limit: options.maxBytes)
      while problem == nil, let item = try walk.next() {
        switch item {
        case .archived(let archived):
          let article = archived.article(by: cleaner) { cleaner, bytes, isNamedHTML in
            clean(bytes, isNamedHTML: isNamedHTML, with: cleaner, &removals)
          }
          texts.append(text(of: article, name: archived.url))
        case .unreadable(_, let reason): problem = reason
        case .page, .part, .record: break
        }
      }
    } catch {
      problem = error.description
    }
    if let problem { throw SnapshotError(.unreadable, path: page.pagePath, cause: problem) }
    return SnapshotOutput(
      article: texts.joined(separator: OutputFormat.markdown.separator), removals: removals)
  }

  /// Cleans a page; what is removed is added to `removals` if somebody wants to know.
  private func clean(
    _ bytes: [UInt8], isNamedHTML: Bool, with cleaner: Cleaner, _ removals: inout String?
  ) -> Article {
    guard removals != nil else { return cleaner.clean(bytes, isNamedHTML: isNamedHTML) }
    let explanation = cleaner.explain(bytes, isNamedHTML: isNamedHTML)
    removals?.append(Self.removals(explanation.blocks))
    return explanation.article
  }

  private func text(of article: Article, name: String) -> String {
    var context = ExportContext(source: name)
    context.showsWordCount = false
    var output: [UInt8] = []
    OutputFormat.markdown.write(article, context: context, to: &output)
    let text = String(decoding: output, as: UTF8.self)
    guard article.status != .ok else { return text }
    // What is no article shows that before anything else.
    let start = "---\n"
    return start + "status: \"\(article.status.rawValue)\"\n" + text.dropFirst(start.count)
  }

  private static func removals(_ blocks: [Explanation.Block]) -> String {
    blocks.filter { !$0.isKept }.map { block in
      let start = block.text.unicodeScalars.prefix(previewScalars)
      let words = String(start).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return "\(block.rule ?? "scorer")\t\(TerminalText.visible(words))\n"
    }.joined()
  }
}
