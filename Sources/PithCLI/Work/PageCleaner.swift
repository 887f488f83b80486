import Pith
import PithExport
import PithFiles
import PithModel

/// Turns one input after the other into a cleaned page; shared by all threads.
struct PageCleaner: Sendable {
  /// How pages are cleaned.
  let cleaner: Cleaner
  /// How articles are written.
  let format: OutputFormat

  /// Reads, cleans and writes one page.
  func clean(_ input: PageInput) -> WrittenPage {
    let limit = cleaner.options.maxBytes
    switch input.read(limit: limit) {
    case .bytes(let bytes):
      return page(input, cleaner.clean(bytes, isNamedHTML: input.isNamedHTML))
    case .tooLarge(let reason):
      var article = Article(status: .tooLarge)
      article.warnings = ["\(reason); --max-bytes allows \(limit)"]
      return page(input, article)
    case .unreadable(let reason):
      return failure(name: input.name, reason: reason)
    }
  }

  /// Cleans one page of an archive.
  func clean(_ page: ArchivedPage) -> WrittenPage {
    let limit = cleaner.options.maxBytes
    var article: Article
    if let content = page.content(limit: limit) {
      if content.isTooLarge {
        article = Article(status: .tooLarge)
        article.warnings = ["it has more than \(limit) bytes, which --max-bytes allows"]
      } else {
        article = cleaner.forPage(url: page.url, charset: content.charset)
          .clean(content.bytes, isNamedHTML: content.isNamedHTML)
      }
      article.warnings += content.warnings
    } else {
      article = Article(status: .failed)
      article.warnings = ["its record does not begin with an HTTP status line"]
    }
    let context = ExportContext(
      source: page.url, retrieved: page.retrieved, archive: page.place, recordID: page.recordID)
    return WrittenPage(
      name: "\(page.place) \(page.url)", relativePath: page.relativePath, path: nil,
      status: article.status, isUnreadable: false, problem: article.problem,
      output: output(for: article, context: context))
  }

  /// The page for an input of which nothing can be read.
  func failure(name: String, reason: String) -> WrittenPage {
    var article = Article(status: .failed)
    article.warnings = [reason]
    return WrittenPage(
      name: name, relativePath: FilePath(bytes: FilePath(name).name), path: nil, status: .failed,
      isUnreadable: true, problem: reason,
      output: output(for: article, context: ExportContext(source: name)))
  }

  private func page(_ input: PageInput, _ article: Article) -> WrittenPage {
    WrittenPage(
      name: input.name, relativePath: input.relativePath, path: input.path,
      status: article.status, isUnreadable: false, problem: article.problem,
      output: output(for: article, context: ExportContext(source: input.name)))
  }

  /// The article in the chosen format.
  ///
  /// In a format without a place for the status an input without an article leaves no trace in the
  /// results.
  private func output(for article: Article, context: ExportContext) -> [UInt8] {
    guard format.holdsStatus || article.status == .ok else { return [] }
    var output: [UInt8] = []
    format.write(article, context: context, to: &output)
    return output
  }
}

extension Article {
  /// What is wrong with the page, with its status; nil when nothing is.
  var problem: String? {
    guard status != .ok else { return nil }
    let reason =
      switch status {
      case .ok: ""
      case .empty: "nothing in it reads as content"
      case .blocked: "it is a refusal in place of a page"
      case .undecodable: "it is neither HTML nor text"
      case .tooLarge: "it is too large"
      case .timeout: "it took too long"
      case .failed: "it could not be cleaned"
      }
    return "\(status.rawValue): \(warnings.first ?? reason)"
  }
}
