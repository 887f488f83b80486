import Pith
import PithExport
import PithModel

/// Prints an article's title and text.
func printArticle(of page: [UInt8]) {
  let article = Cleaner().clean(page)
  print(article.status, article.metadata.title?.value ?? "untitled")
  print(article.text)
}

/// A page as Markdown, or what is wrong with it.
func markdown(of page: [UInt8]) -> String {
  var options = Cleaner.Options()
  options.url = "https://www.example.com/news/2026/03/14/harbour-bridge-reopens"
  options.charset = "utf-8"
  options.retrieved = "2026-03-15"

  options.marksText = OutputFormat.markdown.showsMarks
  options.links = true
  let article = Cleaner(options: options).clean(page)
  guard article.status == .ok else { return article.problem ?? "" }
  let context = ExportContext(source: "page.html", retrieved: options.retrieved)
  return article.formatted(as: .markdown, context: context)
}

/// The articles of pages that are cleaned side by side, in the order in which they are done.
func articles(of pages: [[UInt8]]) async -> [Article] {
  var options = Cleaner.Options()
  options.maxBytes = 8 << 20
  options.timeoutSeconds = 20
  let cleaner = Cleaner(options: options)
  return await withTaskGroup(of: Article.self) { group in
    for page in pages {
      group.addTask { cleaner.clean(page) }
    }
    return await group.reduce(into: []) { $0.append($1) }
  }
}

/// Prints what was removed from a page, and why.
func printRemovedBlocks(of page: [UInt8]) {
  let explanation = Cleaner().explain(page)
  for block in explanation.blocks where !block.isKept {
    let reason = block.rule ?? "score \(block.score ?? 0)"
    print(reason, block.text, separator: "\t")
  }
}

/// Cleaning without a rule.
func cleanerWithoutPhotoCredits() -> Cleaner {
  var options = Cleaner.Options()
  options.excludedRules = ["photo-credit"]
  return Cleaner(options: options)
}
