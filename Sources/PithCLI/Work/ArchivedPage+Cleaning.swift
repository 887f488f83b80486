import Pith
import PithModel

extension ArchivedPage {
  /// The article of the page, or one that says why there is none.
  ///
  /// - Parameters:
  ///   - cleaner: How the page is cleaned; its URL and charset are the record's.
  ///   - clean: Cleans with the cleaner that it gets; the page's bytes and whether it is called HTML
  ///     follow.
  /// - Returns: What `clean` returns, with the warnings of the archive.
  func article(
    by cleaner: Cleaner, _ clean: (Cleaner, [UInt8], Bool) -> Article
  ) -> Article {
    var article: Article
    let maxBytes = cleaner.options.maxBytes
    guard let content = content(limit: maxBytes) else {
      article = Article(status: .failed)
      article.warnings = ["its record does not begin with an HTTP status line"]
      return article
    }
    if content.isTooLarge {
      article = Article(status: .tooLarge)
      article.warnings = ["it has more than \(maxBytes) bytes, which --max-bytes allows"]
    } else {
      article = clean(
        cleaner.forPage(url: url, charset: content.charset), content.bytes, content.isNamedHTML)
    }
    article.warnings += content.warnings
    return article
  }
}
