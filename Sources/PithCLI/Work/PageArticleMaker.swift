import Pith
import PithExport
import PithFetch
import PithModel

/// Cleans pages as they are fetched.
struct PageArticleMaker: ArticleMaker {
  private let cleaner: Cleaner
  private let format: OutputFormat
  private let makesText: Bool
  let settings: String

  /// Creates a maker of articles in a format; `makesText` has it make their text alone too.
  init(
    format: OutputFormat, favor: Cleaner.Options.Favor, siteRules: SiteRules?, makesText: Bool
  ) {
    var options = Cleaner.Options()
    options.favor = favor
    options.siteRules = siteRules
    options.marksText = format.showsMarks
    cleaner = Cleaner(options: options)
    self.format = format
    self.makesText = makesText
    settings = [
      format.rawValue, favor.rawValue, siteRules?.digest, makesText ? "with text" : nil,
    ].compactMap { $0 }.joined(separator: " ")
  }

  var fileEnding: String { format.fileEnding }

  func article(of page: FetchedPage) -> MadeArticle {
    let article = cleaner.forPage(url: page.url, charset: page.charset)
      .clean(page.body, isNamedHTML: page.isNamedHTML)
    guard article.status == .ok else {
      return MadeArticle(status: article.status.rawValue, file: [], text: [])
    }
    var file: [UInt8] = []
    let context = ExportContext(
      source: page.url, retrieved: page.retrievedAt, recordID: page.recordID)
    format.write(article, context: context, to: &file)
    return MadeArticle(
      status: article.status.rawValue, file: file, text: makesText ? Array(article.text.utf8) : [])
  }
}
