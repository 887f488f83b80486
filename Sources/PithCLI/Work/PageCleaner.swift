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

  /// The page for an input of which nothing can be read.
  func failure(name: String, reason: String) -> WrittenPage {
    var article = Article(status: .failed)
    article.warnings = [reason]
    return WrittenPage(
      name: name, relativePath: FilePath(bytes: FilePath(name).name), path: nil, status: .failed,
      isUnreadable: true, problem: reason, output: output(for: article, name: name))
  }

  private func page(_ input: PageInput, _ article: Article) -> WrittenPage {
    WrittenPage(
      name: input.name, relativePath: input.relativePath, path: input.path,
      status: article.status, isUnreadable: false, problem: article.problem,
      output: output(for: article, name: input.name))
  }

  /// The article in the chosen format.
  ///
  /// In a format without a place for the status an input without an article leaves no trace in the
  /// results.
  private func output(for article: Article, name: String) -> [UInt8] {
    guard format.holdsStatus || article.status == .ok else { return [] }
    var output: [UInt8] = []
    format.write(article, context: ExportContext(source: name), to: &output)
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
