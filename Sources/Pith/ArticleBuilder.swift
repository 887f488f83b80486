import PithModel
import PithPage
import PithRules

/// Makes the article of a page whose blocks are decided.
enum ArticleBuilder {
  /// The share of removed text from which a user is warned, and the words it takes.
  private static let warningRatio = 0.9
  private static let warningWords = 500

  /// The article of a cleaned page.
  static func article(of cleaned: CleanedPage, bytes: [UInt8], options: Cleaner.Options) -> Article
  {
    let page = cleaned.view.page
    var article = Article(status: .ok)
    article.blocks = TextAssembly.blocks(of: cleaned)
    article.kind = cleaned.decisions.kind
    article.metadata = MetadataReader.read(cleaned, options: options)
    article.strategy = cleaned.strategy.rawValue
    article.sha256 = ContentDigest.sha256Hex(bytes)
    let words = wordCounts(cleaned)
    article.wordCount = words.kept
    article.removedRatio = removedRatio(cleaned)
    article.confidence = Double(cleaned.decisions.expectedF1)
    article.status = BlockedPage.isBlocked(cleaned) ? .blocked : words.kept == 0 ? .empty : .ok
    article.warnings = warnings(page, words, article)
    return article
  }

  private static func wordCounts(_ cleaned: CleanedPage) -> (kept: Int, all: Int) {
    var kept = 0
    var all = 0
    for (index, block) in cleaned.view.blocks.enumerated() {
      all += Int(block.words)
      if cleaned.decisions.isKept(index) { kept += Int(block.words) }
    }
    return (kept, all)
  }

  /// The share of the seen characters that were removed.
  private static func removedRatio(_ cleaned: CleanedPage) -> Double {
    var kept = 0
    var all = 0
    for (index, block) in cleaned.view.blocks.enumerated() {
      guard block.flags.isDisjoint(with: .unseen) else { continue }
      all += Int(block.characters)
      if cleaned.decisions.isKept(index) { kept += Int(block.characters) }
    }
    return all == 0 ? 0 : 1 - Double(kept) / Double(all)
  }

  private static func warnings(_ page: Page, _ words: (kept: Int, all: Int), _ article: Article)
    -> [String]
  {
    var warnings: [String] = []
    if page.replacedCount > 0 {
      warnings.append(
        "\(page.replacedCount) undecodable byte sequences (read as \(page.encoding)) were replaced")
    }
    if page.input == .text, article.removedRatio >= warningRatio, words.all >= warningWords {
      let percent = Int((article.removedRatio * 100).rounded(.down))
      warnings.append("\(percent) % of the text was removed")
    }
    return warnings
  }
}
